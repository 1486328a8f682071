#include "ICUShim.h"

#include <stdio.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

int32_t icu_region_name(const char *region, const char *locale, uint16_t *result, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  char id[32];
  snprintf(id, sizeof id, "und_%s", region);
  int32_t length = uloc_getDisplayCountry(id, locale, result, capacity, &error);
  *status = error;
  return length;
}

int32_t icu_language_name(const char *language, const char *locale, uint16_t *result, int32_t capacity,
                          int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_getDisplayLanguage(language, locale, result, capacity, &error);
  *status = error;
  return length;
}

int32_t icu_currency_name(const char *currency, const char *plural, const char *locale, uint16_t *result,
                          int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar code[8];
  int32_t length = 0;
  u_strFromUTF8(code, sizeof code / sizeof *code, &length, currency, -1, &error);
  UBool is_choice = false;
  const UChar *name = nullptr;
  if (plural) {
    name = ucurr_getPluralName(code, locale, &is_choice, plural, &length, &error);
  } else {
    name = ucurr_getName(code, locale, UCURR_LONG_NAME, &is_choice, &length, &error);
  }
  *status = error;
  if (U_FAILURE(error)) return 0;
  if (length <= capacity) {
    u_memcpy(result, name, length);
  } else {
    *status = U_BUFFER_OVERFLOW_ERROR;
  }
  return length;
}

const char *const *icu_region_codes(void) { return uloc_getISOCountries(); }

const char *const *icu_language_codes(void) { return uloc_getISOLanguages(); }

icu_code_list *icu_currency_codes(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UEnumeration *codes = ucurr_openISOCurrencies(UCURR_ALL, &error);
  *status = error;
  return (icu_code_list *)codes;
}

void icu_code_list_close(icu_code_list *list) { uenum_close((UEnumeration *)list); }

const char *icu_code_list_next(icu_code_list *list, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const char *code = uenum_next((UEnumeration *)list, nullptr, &error);
  *status = error;
  return code;
}
