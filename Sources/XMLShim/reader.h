// What the XML and the HTML reader have in common.
#ifndef XML_SHIM_READER_H
#define XML_SHIM_READER_H

#include "XMLShim.h"

#include <libxml/parser.h>

struct xml_reader {
  xml_events events;
  int32_t depth_limit;
  int64_t markup_limit;
  xmlParserCtxtPtr parser;
  int32_t depth;
  int64_t bytes_since_event;
  int32_t defaults, default_bytes;
  int32_t outcome, line, column;
  char message[256];
  const uint8_t **attributes;  // the HTML reader's, as five pointers each
  int32_t attribute_capacity;
};

// Ends the run for a reason, unless there is one already; `message` may be null.
void reader_fail(xml_reader *reader, int32_t outcome, const char *message);
void reader_start(void *context, const xmlChar *local, const xmlChar *uri, const xmlChar **attributes, int count);
void reader_end(void *context, const xmlChar *local, const xmlChar *uri);
void reader_text(void *context, const xmlChar *bytes, int length);

#endif
