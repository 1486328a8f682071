#include "ICUShim.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static_assert(ICU_BREAK_WORD == UBRK_WORD);
static_assert(ICU_BREAK_SENTENCE == UBRK_SENTENCE);

struct icu_breaker {
  UBreakIterator *iterator;
  UText *text;
};

icu_breaker *icu_breaker_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu_breaker *breaker = malloc(sizeof *breaker);
  if (!breaker) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return nullptr;
  }
  breaker->text = nullptr;
  breaker->iterator = ubrk_open(kind, locale, nullptr, 0, &error);
  *status = error;
  if (U_SUCCESS(error)) return breaker;
  free(breaker);
  return nullptr;
}

void icu_breaker_close(icu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  utext_close(breaker->text);
  free(breaker);
}

void icu_breaker_set_text(icu_breaker *breaker, const uint8_t *utf8, int64_t length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  breaker->text = utext_openUTF8(breaker->text, (const char *)utf8, length, &error);
  ubrk_setUText(breaker->iterator, breaker->text, &error);
  *status = error;
}

void icu_breaker_clear_text(icu_breaker *breaker) {
  int32_t status = 0;
  icu_breaker_set_text(breaker, (const uint8_t *)"", 0, &status);
}

int32_t icu_breaker_next(icu_breaker *breaker) { return ubrk_next(breaker->iterator); }

int32_t icu_breaker_rule_status(icu_breaker *breaker) { return ubrk_getRuleStatus(breaker->iterator); }
