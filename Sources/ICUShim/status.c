#include "ICUShim.h"

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uversion.h>

static_assert(ICU_USING_DEFAULT == U_USING_DEFAULT_WARNING);
static_assert(ICU_ILLEGAL_ARGUMENT == U_ILLEGAL_ARGUMENT_ERROR);
static_assert(ICU_INDEX_OUT_OF_BOUNDS == U_INDEX_OUTOFBOUNDS_ERROR);
static_assert(ICU_BUFFER_OVERFLOW == U_BUFFER_OVERFLOW_ERROR);
static_assert(ICU_PARSE_ERROR == U_PARSE_ERROR);
static_assert(ICU_RESOURCE_TYPE_MISMATCH == U_RESOURCE_TYPE_MISMATCH);
static_assert(ICU_MISSING_RESOURCE == U_MISSING_RESOURCE_ERROR);
static_assert(ICU_INVALID_ID == U_INVALID_ID);

const char *icu_status_name(int32_t status) { return u_errorName(status); }

void icu_version(char *text) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
}

void icu_unicode_version(char *text) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  u_versionToString(version, text);
}

void icu_cldr_version(char *text, int32_t *status) {
  UVersionInfo version = {};
  UErrorCode error = U_ZERO_ERROR;
  ulocdata_getCLDRVersion(version, &error);
  u_versionToString(version, text);
  *status = error;
}
