#ifndef C_LEXICON_H
#define C_LEXICON_H

#include <stddef.h>

/// The built-in lexicon in the layout of `LexiconFile`.
const unsigned char *lexicon_table_start(void);
extern const size_t lexicon_table_size;

#endif
