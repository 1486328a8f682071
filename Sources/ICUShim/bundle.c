#include "ICUShim.h"

#include <unicode/ures.h>
#include <unicode/ustring.h>

static const UResourceBundle *bundle_of(const icu_bundle *bundle) { return (const UResourceBundle *)bundle; }

icu_bundle *icu_bundle_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const char *package = kind == ICU_ZONE_BUNDLE ? U_ICUDATA_NAME "-zone" : U_ICUDATA_NAME "-unit";
  UResourceBundle *bundle = ures_openDirect(package, locale, &error);
  *status = error;
  return (icu_bundle *)bundle;
}

void icu_bundle_close(icu_bundle *bundle) { ures_close((UResourceBundle *)bundle); }

icu_bundle *icu_bundle_child(const icu_bundle *bundle, const char *key, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UResourceBundle *child = ures_getByKey(bundle_of(bundle), key, nullptr, &error);
  *status = error;
  return (icu_bundle *)child;
}

icu_bundle *icu_bundle_child_at(const icu_bundle *bundle, int32_t index, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UResourceBundle *child = ures_getByIndex(bundle_of(bundle), index, nullptr, &error);
  *status = error;
  return (icu_bundle *)child;
}

int32_t icu_bundle_count(const icu_bundle *bundle) { return ures_getSize(bundle_of(bundle)); }

const char *icu_bundle_key(const icu_bundle *bundle) { return ures_getKey(bundle_of(bundle)); }

int32_t icu_bundle_text(const icu_bundle *bundle, uint16_t *result, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *text = ures_getString(bundle_of(bundle), &length, &error);
  *status = error;
  if (U_FAILURE(error)) return 0;
  if (length <= capacity) {
    u_memcpy(result, text, length);
  } else {
    *status = U_BUFFER_OVERFLOW_ERROR;
  }
  return length;
}
