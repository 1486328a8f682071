#include "ICUShim.h"

#include <unicode/udat.h>

static UDateFormatSymbolType type_of(int32_t kind) {
  switch (kind) {
  case ICU_SHORT_MONTHS: return UDAT_SHORT_MONTHS;
  case ICU_STANDALONE_MONTHS: return UDAT_STANDALONE_MONTHS;
  case ICU_WEEKDAYS: return UDAT_WEEKDAYS;
  case ICU_SHORT_WEEKDAYS: return UDAT_SHORT_WEEKDAYS;
  case ICU_STANDALONE_WEEKDAYS: return UDAT_STANDALONE_WEEKDAYS;
  default: return UDAT_MONTHS;
  }
}

icu_calendar_symbols *icu_calendar_symbols_open(const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_NONE, UDAT_LONG, locale, nullptr, 0, nullptr, 0, &error);
  *status = error;
  return (icu_calendar_symbols *)format;
}

void icu_calendar_symbols_close(icu_calendar_symbols *symbols) { udat_close((UDateFormat *)symbols); }

int32_t icu_calendar_symbols_count(const icu_calendar_symbols *symbols, int32_t kind) {
  return udat_countSymbols((const UDateFormat *)symbols, type_of(kind));
}

int32_t icu_calendar_symbols_get(const icu_calendar_symbols *symbols, int32_t kind, int32_t index, uint16_t *result,
                                 int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = udat_getSymbols((const UDateFormat *)symbols, type_of(kind), index, result, capacity, &error);
  *status = error;
  return length;
}
