#include "CLexicon.h"

static const unsigned char table[] __attribute__((aligned(8))) = {
#embed "lexicon.bin"
};

const size_t lexicon_table_size = sizeof table;

const unsigned char *lexicon_table_start(void) { return table; }
