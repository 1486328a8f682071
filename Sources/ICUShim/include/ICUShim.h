#ifndef ICU_SHIM_H
#define ICU_SHIM_H
const char *icu_shim_version(void);
#endif
