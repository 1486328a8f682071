#include "ICUShim.h"
#include <unicode/uversion.h>
const char *icu_shim_version(void) { return U_ICU_VERSION; }
