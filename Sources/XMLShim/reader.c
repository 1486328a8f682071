#include "reader.h"

#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <string.h>

// What may stand in a document's own declarations before every element carries more than it says itself.
enum : int32_t { DEFAULTS_LIMIT = 64, DEFAULT_BYTES_LIMIT = 1024 };

xml_reader *xml_reader_open(const xml_events *events, int32_t depth, int64_t markup) {
  xml_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return nullptr;
  xmlInitParser();
  reader->events = *events;
  reader->depth_limit = depth;
  reader->markup_limit = markup;
  return reader;
}

void xml_reader_close(xml_reader *reader) {
  if (reader->parser) {
    if (reader->parser->myDoc) xmlFreeDoc(reader->parser->myDoc);
    xmlFreeParserCtxt(reader->parser);
  }
  free(reader->attributes);
  free(reader);
}

static void keep_place(xml_reader *reader) {
  const xmlParserInput *input = reader->parser ? reader->parser->input : nullptr;
  reader->line = input ? input->line : 1;
  reader->column = input ? input->col : 1;
}

static void settle(xml_reader *reader, int32_t outcome, const char *message) {
  keep_place(reader);
  reader->outcome = outcome;
  size_t length = 0;
  for (const char *at = message ? message : ""; *at && length + 1 < sizeof reader->message; at++) {
    reader->message[length++] = *at == '\n' ? ' ' : *at;
  }
  // A cut inside a character, or the space of a line's end, goes.
  while (length > 0 && (reader->message[length - 1] == ' ' || (length + 1 == sizeof reader->message &&
                                                               (reader->message[length - 1] & 0x80)))) {
    length--;
  }
  reader->message[length] = '\0';
}

void reader_fail(xml_reader *reader, int32_t outcome, const char *message) {
  if (reader->outcome != XML_DONE) return;
  settle(reader, outcome, message);
  if (reader->parser) xmlStopParser(reader->parser);
}

void xml_reader_stop(xml_reader *reader) { reader_fail(reader, XML_STOPPED, nullptr); }

int32_t xml_reader_line(const xml_reader *reader) {
  if (reader->outcome == XML_DONE && reader->parser && reader->parser->input) return reader->parser->input->line;
  return reader->line;
}

int32_t xml_reader_column(const xml_reader *reader) {
  if (reader->outcome == XML_DONE && reader->parser && reader->parser->input) return reader->parser->input->col;
  return reader->column;
}

const char *xml_reader_message(const xml_reader *reader) { return reader->message; }

// Events

void reader_start(void *context, const xmlChar *local, const xmlChar *uri, const xmlChar **attributes, int count) {
  xml_reader *reader = context;
  if (reader->outcome != XML_DONE) return;
  reader->bytes_since_event = 0;
  if (++reader->depth > reader->depth_limit) {
    reader_fail(reader, XML_TOO_DEEP, (const char *)local);
    return;
  }
  reader->events.start(reader->events.context, (const char *)local, (const char *)uri,
                       (const uint8_t *const *)attributes, count);
}

void reader_end(void *context, const xmlChar *local, const xmlChar *uri) {
  xml_reader *reader = context;
  if (reader->outcome != XML_DONE) return;
  reader->bytes_since_event = 0;
  reader->depth--;
  reader->events.end(reader->events.context, (const char *)local, (const char *)uri);
}

void reader_text(void *context, const xmlChar *bytes, int length) {
  xml_reader *reader = context;
  if (reader->outcome != XML_DONE || length == 0) return;
  reader->bytes_since_event = 0;
  reader->events.text(reader->events.context, bytes, length);
}

static void start_element(void *context, const xmlChar *local, const xmlChar *, const xmlChar *uri, int, const xmlChar **,
                          int count, int, const xmlChar **attributes) {
  reader_start(context, local, uri, attributes, count);
}

static void end_element(void *context, const xmlChar *local, const xmlChar *, const xmlChar *uri) {
  reader_end(context, local, uri);
}

// libxml2 passes over what it cannot resolve; here nothing is passed over.
static void reference(void *context, const xmlChar *name) {
  reader_fail(context, XML_REFERENCE, (const char *)name);
}

static void entity_declaration(void *context, const xmlChar *name, int, const xmlChar *, const xmlChar *, xmlChar *) {
  reader_fail(context, XML_ENTITY, (const char *)name);
}

static void unparsed_entity(void *context, const xmlChar *name, const xmlChar *, const xmlChar *, const xmlChar *) {
  reader_fail(context, XML_ENTITY, (const char *)name);
}

static void pass_over_comment(void *context, const xmlChar *) { ((xml_reader *)context)->bytes_since_event = 0; }

static void pass_over_instruction(void *context, const xmlChar *, const xmlChar *) {
  ((xml_reader *)context)->bytes_since_event = 0;
}

static void attribute_declaration(void *context, const xmlChar *, const xmlChar *, int, int, const xmlChar *value,
                                  xmlEnumerationPtr choices) {
  xml_reader *reader = context;
  xmlFreeEnumeration(choices);
  if (!value) return;
  reader->defaults++;
  reader->default_bytes += xmlStrlen(value);
  if (reader->defaults > DEFAULTS_LIMIT || reader->default_bytes > DEFAULT_BYTES_LIMIT) {
    reader_fail(reader, XML_DEFAULTS, nullptr);
  }
}

static void complaint(void *context, xmlErrorPtr error) {
  xml_reader *reader = context;
  if (reader->outcome != XML_DONE) return;
  if (error->code == XML_ERR_NO_MEMORY) {
    reader_fail(reader, XML_OUT_OF_MEMORY, nullptr);
  } else if (error->code == XML_ERR_UNDECLARED_ENTITY || error->code == XML_WAR_UNDECLARED_ENTITY) {
    reader_fail(reader, XML_REFERENCE, error->str1);
  } else if (error->level >= XML_ERR_ERROR) {
    reader_fail(reader, XML_MALFORMED, error->message);
  }
}

// The bytes that make no event stand in a tag, or in a comment or CDATA section, which libxml2 itself limits.
static int is_in_tag(const xml_reader *reader) {
  switch (reader->parser->instate) {
  case XML_PARSER_COMMENT:
  case XML_PARSER_PI:
  case XML_PARSER_CDATA_SECTION:
  case XML_PARSER_EOF: return 0;
  default: return 1;
  }
}

// Stopping the parser would free the buffer that is being filled; it finds the end of the document instead, and whatever
// it has to say of that comes after the outcome.
static int read_bytes(void *context, char *buffer, int length) {
  xml_reader *reader = context;
  if (reader->outcome != XML_DONE) return 0;
  if (reader->parser && reader->bytes_since_event > reader->markup_limit && is_in_tag(reader)) {
    settle(reader, XML_TAG_TOO_LONG, nullptr);
    return 0;
  }
  int count = reader->events.read(reader->events.context, (uint8_t *)buffer, length);
  if (count < 0) {
    settle(reader, XML_STOPPED, nullptr);
    return 0;
  }
  reader->bytes_since_event += count;
  return count;
}

static int close_nothing(void *) { return 0; }

int32_t xml_reader_run(xml_reader *reader, bool is_utf8) {
  xmlSAXHandler handler = {
      .initialized = XML_SAX2_MAGIC,
      .startElementNs = start_element,
      .endElementNs = end_element,
      .characters = reader_text,
      .ignorableWhitespace = reader_text,
      .cdataBlock = reader_text,
      .comment = pass_over_comment,
      .processingInstruction = pass_over_instruction,
      .reference = reference,
      .entityDecl = entity_declaration,
      .unparsedEntityDecl = unparsed_entity,
      .attributeDecl = attribute_declaration,
      .serror = complaint,
  };
  reader->parser =
      xmlCreateIOParserCtxt(&handler, reader, read_bytes, close_nothing, reader,
                            is_utf8 ? XML_CHAR_ENCODING_UTF8 : XML_CHAR_ENCODING_NONE);
  if (!reader->parser) {
    // An empty document and one that gives up at once end here too.
    if (reader->outcome == XML_DONE) reader->outcome = XML_OUT_OF_MEMORY;
    return reader->outcome;
  }
  // Without NOENT the parser leaves &amp; in attributes as &#38;. No entity but the five of XML gets this far.
  xmlCtxtUseOptions(reader->parser, XML_PARSE_NONET | XML_PARSE_NOENT | (is_utf8 ? XML_PARSE_IGNORE_ENC : 0));
  if (reader->outcome == XML_DONE) xmlParseDocument(reader->parser);
  return reader->outcome;
}
