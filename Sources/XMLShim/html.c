#include "reader.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

// Makes pairs of name and value, as HTML's events have them, into five pointers each.
static int gather(xml_reader *reader, const xmlChar **pairs) {
  int count = 0;
  while (pairs && pairs[2 * count]) count++;
  if (count > reader->attribute_capacity) {
    const uint8_t **grown = realloc(reader->attributes, sizeof *grown * XML_ATTRIBUTE_STRIDE * (size_t)count);
    if (!grown) {
      reader_fail(reader, XML_OUT_OF_MEMORY, nullptr);
      return -1;
    }
    reader->attributes = grown;
    reader->attribute_capacity = count;
  }
  for (int i = 0; i < count; i++) {
    const xmlChar *value = pairs[2 * i + 1] ? pairs[2 * i + 1] : (const xmlChar *)"";
    const uint8_t **attribute = reader->attributes + i * XML_ATTRIBUTE_STRIDE;
    attribute[0] = xmlDictLookup(reader->parser->dict, pairs[2 * i], -1);
    attribute[1] = nullptr;
    attribute[2] = nullptr;
    attribute[3] = value;
    attribute[4] = value + strlen((const char *)value);
  }
  return count;
}

static void start_element(void *context, const xmlChar *name, const xmlChar **pairs) {
  xml_reader *reader = context;
  if (reader->outcome != XML_DONE) return;
  int count = gather(reader, pairs);
  if (count < 0) return;
  reader_start(reader, xmlDictLookup(reader->parser->dict, name, -1), nullptr, (const xmlChar **)reader->attributes,
               count);
}

static void end_element(void *context, const xmlChar *name) {
  xml_reader *reader = context;
  reader_end(reader, xmlDictLookup(reader->parser->dict, name, -1), nullptr);
}

static void ignore_complaint(void *, xmlErrorPtr) {}

int32_t xml_reader_run_html(xml_reader *reader, const uint8_t *utf8, int64_t length) {
  reader->parser = htmlNewParserCtxt();
  if (!reader->parser || length > INT_MAX) {
    reader->outcome = XML_OUT_OF_MEMORY;
    return reader->outcome;
  }
  xmlSAXHandler handler = {
      .initialized = XML_SAX2_MAGIC,
      .startElement = start_element,
      .endElement = end_element,
      .characters = reader_text,
      .ignorableWhitespace = reader_text,
      .cdataBlock = reader_text,
      .serror = ignore_complaint,
  };
  *reader->parser->sax = handler;
  reader->parser->userData = reader;
  htmlDocPtr document =
      htmlCtxtReadMemory(reader->parser, (const char *)utf8, (int)length, nullptr, "UTF-8",
                         HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                             HTML_PARSE_IGNORE_ENC);
  if (document) xmlFreeDoc(document);
  return reader->outcome;
}
