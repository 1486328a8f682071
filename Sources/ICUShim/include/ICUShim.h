// The part of ICU this package uses, under names and types of its own.
//
// No ICU header is included here: ICU renames its functions by macros that Swift cannot see, and its headers clash with
// the ICU inside Foundation. The .c files beside this header are the only place that knows ICU.
//
// Conventions: `status` carries ICU's UErrorCode (above zero: failure) and must be zero on entry; lengths count code
// units of the pointer's type; functions that fill a UTF-16 buffer return the length needed, which may exceed capacity.
#ifndef ICU_SHIM_H
#define ICU_SHIM_H

#include <stdbool.h>
#include <stdint.h>

// Status and versions (status.c)

enum : int32_t {
  ICU_USING_DEFAULT = -127,
  ICU_ILLEGAL_ARGUMENT = 1,
  ICU_INDEX_OUT_OF_BOUNDS = 8,
  ICU_BUFFER_OVERFLOW = 15,
  ICU_INVALID_ID = 0x10021,
};

const char *icu_status_name(int32_t status);
// Write dotted version text, NUL included, into a buffer of at least 20 bytes.
void icu_version(char *text);
void icu_unicode_version(char *text);
void icu_cldr_version(char *text, int32_t *status);

// Normalization (normalizer.c): singletons that are never closed

typedef struct icu_normalizer icu_normalizer;

enum : int32_t { ICU_NFC, ICU_NFD, ICU_NFKC, ICU_NFKC_CASEFOLD };

const icu_normalizer *icu_normalizer_get(int32_t form, int32_t *status);
int32_t icu_normalizer_apply(const icu_normalizer *normalizer, const uint16_t *source, int32_t length, uint16_t *result,
                             int32_t capacity, int32_t *status);
bool icu_normalizer_has_boundary_before(const icu_normalizer *normalizer, uint32_t scalar);
// 0 no, 1 yes, 2 maybe.
int32_t icu_normalizer_quick_check(const icu_normalizer *normalizer, const uint16_t *source, int32_t length,
                                   int32_t *status);

// Break iteration over UTF-8 (breaker.c)

typedef struct icu_breaker icu_breaker;

enum : int32_t { ICU_BREAK_WORD = 1, ICU_BREAK_SENTENCE = 3 };

icu_breaker *icu_breaker_open(int32_t kind, const char *locale, int32_t *status);
void icu_breaker_close(icu_breaker *breaker);
// The bytes must stay where they are until the next call of set_text or clear_text.
void icu_breaker_set_text(icu_breaker *breaker, const uint8_t *utf8, int64_t length, int32_t *status);
void icu_breaker_clear_text(icu_breaker *breaker);
// The next boundary after the current one as a byte offset, or -1 at the end.
int32_t icu_breaker_next(icu_breaker *breaker);
int32_t icu_breaker_rule_status(icu_breaker *breaker);

#endif
