#ifndef C_LEXICON_H
#define C_LEXICON_H
#include <stddef.h>
extern const unsigned char lexicon_probe[];
extern const size_t lexicon_probe_size;
#endif
