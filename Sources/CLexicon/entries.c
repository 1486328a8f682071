#include "CLexicon.h"
const unsigned char lexicon_probe[] = {
#embed "../../.swift-format"
};
const size_t lexicon_probe_size = sizeof lexicon_probe;
