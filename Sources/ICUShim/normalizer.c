#include "ICUShim.h"

#include <unicode/unorm2.h>

static const UNormalizer2 *normalizer_of(const icu_normalizer *normalizer) { return (const UNormalizer2 *)normalizer; }

const icu_normalizer *icu_normalizer_get(int32_t form, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = nullptr;
  switch (form) {
  case ICU_NFC: normalizer = unorm2_getNFCInstance(&error); break;
  case ICU_NFD: normalizer = unorm2_getNFDInstance(&error); break;
  case ICU_NFKC: normalizer = unorm2_getNFKCInstance(&error); break;
  case ICU_NFKC_CASEFOLD: normalizer = unorm2_getNFKCCasefoldInstance(&error); break;
  default: error = U_ILLEGAL_ARGUMENT_ERROR;
  }
  *status = error;
  return (const icu_normalizer *)normalizer;
}

int32_t icu_normalizer_apply(const icu_normalizer *normalizer, const uint16_t *source, int32_t length, uint16_t *result,
                             int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t needed = unorm2_normalize(normalizer_of(normalizer), source, length, result, capacity, &error);
  *status = error;
  return needed;
}

bool icu_normalizer_has_boundary_before(const icu_normalizer *normalizer, uint32_t scalar) {
  return unorm2_hasBoundaryBefore(normalizer_of(normalizer), (UChar32)scalar);
}

int32_t icu_normalizer_quick_check(const icu_normalizer *normalizer, const uint16_t *source, int32_t length,
                                   int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UNormalizationCheckResult answer = unorm2_quickCheck(normalizer_of(normalizer), source, length, &error);
  *status = error;
  return answer;
}
