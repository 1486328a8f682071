#include "ICUShim.h"

#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

static UTransliterator *transliterator_of(const icu_transliterator *transliterator) {
  return (UTransliterator *)transliterator;
}

icu_transliterator *icu_transliterator_open(const char *id, const uint16_t *rules, int32_t length, bool reverse,
                                            int32_t *error_offset, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError parse = {.line = -1, .offset = -1};
  UChar name[128];
  int32_t name_length = 0;
  u_strFromUTF8(name, sizeof name / sizeof *name, &name_length, id, -1, &error);
  UTransliterator *opened =
      utrans_openU(name, name_length, reverse ? UTRANS_REVERSE : UTRANS_FORWARD, rules, length, &parse, &error);
  *error_offset = rules ? parse.offset : -1;
  *status = error;
  return (icu_transliterator *)opened;
}

void icu_transliterator_close(icu_transliterator *transliterator) { utrans_close(transliterator_of(transliterator)); }

int32_t icu_transliterator_apply(const icu_transliterator *transliterator, uint16_t *text, int32_t length,
                                 int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t limit = length;
  utrans_transUChars(transliterator_of(transliterator), text, &length, capacity, 0, &limit, &error);
  *status = error;
  return length;
}
