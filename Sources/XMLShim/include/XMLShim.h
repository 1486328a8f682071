// The part of libxml2 this package uses, under names and types of its own: parsers of XML and HTML that tell of
// elements and text as they meet them, build no tree, open no file and no connection.
//
// No libxml2 header is included here; the .c files beside this header are the only place that knows libxml2.
#ifndef XML_SHIM_H
#define XML_SHIM_H

#include <stdbool.h>
#include <stdint.h>

typedef struct xml_reader xml_reader;

// An attribute as five pointers: local name, prefix or null, namespace or null, value, end of the value (which is not
// terminated). Names and namespaces are interned: equal texts of one reader are the same pointer as long as it lives.
enum : int32_t { XML_ATTRIBUTE_STRIDE = 5 };

// What a reader calls. Texts are well-formed UTF-8; one run of text may come in several pieces.
typedef struct {
  void *context;
  // Fills the buffer; the count of bytes, 0 at the end, below zero to give up (not called by the HTML reader).
  int32_t (*read)(void *context, uint8_t *buffer, int32_t capacity);
  void (*start)(void *context, const char *local, const char *uri, const uint8_t *const *attributes, int32_t count);
  void (*end)(void *context, const char *local, const char *uri);
  void (*text)(void *context, const uint8_t *bytes, int32_t length);
} xml_events;

// How a reader ended; the first reason counts.
enum : int32_t {
  XML_DONE,          // the whole document was read
  XML_MALFORMED,     // libxml2's own complaint, told by xml_reader_message
  XML_OUT_OF_MEMORY,
  XML_STOPPED,       // xml_reader_stop, or `read` gave up
  XML_ENTITY,        // an entity is declared; the message is its name
  XML_REFERENCE,     // an entity is used that no one declared; the message is its name
  XML_TOO_DEEP,      // elements inside each other beyond the limit
  XML_TAG_TOO_LONG,  // a tag or declaration beyond the limit
  XML_DEFAULTS,      // default values of attributes beyond the limit
};

// `depth` limits elements inside each other, `markup` the bytes of a tag or declaration.
xml_reader *xml_reader_open(const xml_events *events, int32_t depth, int64_t markup);
// Reads all that `read` gives; the encoding is that of the document's own mark or declaration, or UTF-8 whatever those
// say.
int32_t xml_reader_run(xml_reader *reader, bool is_utf8);
// Reads an HTML page of UTF-8, whatever it says of its encoding itself; mistakes are mended as browsers do.
int32_t xml_reader_run_html(xml_reader *reader, const uint8_t *utf8, int64_t length);
// Ends the run; no further event comes. To be called from an event, not from `read`.
void xml_reader_stop(xml_reader *reader);
// Where the reader stands, or the fault, in lines and scalars from one.
int32_t xml_reader_line(const xml_reader *reader);
int32_t xml_reader_column(const xml_reader *reader);
// libxml2's words for a fault, or a name; on one line.
const char *xml_reader_message(const xml_reader *reader);
void xml_reader_close(xml_reader *reader);

#endif
