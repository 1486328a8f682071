#include "ICUShim.h"

#include <unicode/unum.h>

static UNumberFormat *format_of(const icu_spellout *spellout) { return (UNumberFormat *)spellout; }

icu_spellout *icu_spellout_open(const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, nullptr, 0, locale, nullptr, &error);
  *status = error;
  return (icu_spellout *)format;
}

void icu_spellout_close(icu_spellout *spellout) { unum_close(format_of(spellout)); }

int32_t icu_spellout_format(const icu_spellout *spellout, int64_t number, uint16_t *result, int32_t capacity,
                            int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = unum_formatInt64(format_of(spellout), number, result, capacity, nullptr, &error);
  *status = error;
  return length;
}

int32_t icu_spellout_parse(const icu_spellout *spellout, const uint16_t *text, int32_t length, int32_t *consumed,
                           char *decimal, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  *consumed = 0;
  int32_t needed = unum_parseDecimal(format_of(spellout), text, length, consumed, decimal, capacity, &error);
  *status = error;
  return needed;
}
