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
  ICU_MISSING_RESOURCE = 2,
  ICU_INDEX_OUT_OF_BOUNDS = 8,
  ICU_PARSE_ERROR = 9,
  ICU_BUFFER_OVERFLOW = 15,
  ICU_RESOURCE_TYPE_MISMATCH = 17,
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

// Transliteration (transliterator.c)

typedef struct icu_transliterator icu_transliterator;

// `id` is ICU's own id when `rules` is null, else a name for the rules. `error_offset` receives the code unit of the
// rules where parsing stopped, or -1.
icu_transliterator *icu_transliterator_open(const char *id, const uint16_t *rules, int32_t length, bool reverse,
                                            int32_t *error_offset, int32_t *status);
void icu_transliterator_close(icu_transliterator *transliterator);
// Transliterates `length` code units of `text` in place and returns the new length, or the one needed.
int32_t icu_transliterator_apply(const icu_transliterator *transliterator, uint16_t *text, int32_t length,
                                 int32_t capacity, int32_t *status);

// Names of things in a language (names.c). ICU_USING_DEFAULT in `status` says that the locale has no such name.

int32_t icu_region_name(const char *region, const char *locale, uint16_t *result, int32_t capacity, int32_t *status);
int32_t icu_language_name(const char *language, const char *locale, uint16_t *result, int32_t capacity,
                          int32_t *status);
// `plural` is a plural category such as "one", or null for the name by itself.
int32_t icu_currency_name(const char *currency, const char *plural, const char *locale, uint16_t *result,
                          int32_t capacity, int32_t *status);

// Lists of codes, ended by null.
const char *const *icu_region_codes(void);
const char *const *icu_language_codes(void);

typedef struct icu_code_list icu_code_list;

icu_code_list *icu_currency_codes(int32_t *status);
void icu_code_list_close(icu_code_list *list);
// The next code, valid until the next call, or null.
const char *icu_code_list_next(icu_code_list *list, int32_t *status);

// Calendar symbols (calendar.c)

typedef struct icu_calendar_symbols icu_calendar_symbols;

enum : int32_t {
  ICU_MONTHS,
  ICU_SHORT_MONTHS,
  ICU_STANDALONE_MONTHS,
  ICU_WEEKDAYS,
  ICU_SHORT_WEEKDAYS,
  ICU_STANDALONE_WEEKDAYS,
};

icu_calendar_symbols *icu_calendar_symbols_open(const char *locale, int32_t *status);
void icu_calendar_symbols_close(icu_calendar_symbols *symbols);
int32_t icu_calendar_symbols_count(const icu_calendar_symbols *symbols, int32_t kind);
int32_t icu_calendar_symbols_get(const icu_calendar_symbols *symbols, int32_t kind, int32_t index, uint16_t *result,
                                 int32_t capacity, int32_t *status);

// Resource bundles, for the names ICU has no function for (bundle.c)

typedef struct icu_bundle icu_bundle;

enum : int32_t { ICU_ZONE_BUNDLE, ICU_UNIT_BUNDLE };

// The locale's own bundle, without those it falls back to.
icu_bundle *icu_bundle_open(int32_t kind, const char *locale, int32_t *status);
void icu_bundle_close(icu_bundle *bundle);
// A child to be closed, or null with a status.
icu_bundle *icu_bundle_child(const icu_bundle *bundle, const char *key, int32_t *status);
icu_bundle *icu_bundle_child_at(const icu_bundle *bundle, int32_t index, int32_t *status);
int32_t icu_bundle_count(const icu_bundle *bundle);
const char *icu_bundle_key(const icu_bundle *bundle);
int32_t icu_bundle_text(const icu_bundle *bundle, uint16_t *result, int32_t capacity, int32_t *status);

// Numbers in words (spellout.c)

typedef struct icu_spellout icu_spellout;

icu_spellout *icu_spellout_open(const char *locale, int32_t *status);
void icu_spellout_close(icu_spellout *spellout);
int32_t icu_spellout_format(const icu_spellout *spellout, int64_t number, uint16_t *result, int32_t capacity,
                            int32_t *status);
// Parses from the start of `text`; `consumed` receives how many code units were read, `decimal` the number in ASCII
// with a NUL. Returns the length of `decimal`.
int32_t icu_spellout_parse(const icu_spellout *spellout, const uint16_t *text, int32_t length, int32_t *consumed,
                           char *decimal, int32_t capacity, int32_t *status);

#endif
