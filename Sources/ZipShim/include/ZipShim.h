// The part of libzip this package uses, under names and types of its own: archives that lie in memory, read only.
//
// No libzip header is included here; zip.c is the only place that knows it.
#ifndef ZIP_SHIM_H
#define ZIP_SHIM_H

#include <stdint.h>

typedef struct zip_reader zip_reader;
typedef struct zip_member zip_member;

// Opens an archive; `bytes` must stay where they are until it is closed. Null on failure, with libzip's words for it
// copied to `message` (terminated, cut to `capacity`).
zip_reader *zip_reader_open(const uint8_t *bytes, int64_t length, char *message, int32_t capacity);
void zip_reader_close(zip_reader *reader);
int64_t zip_reader_count(const zip_reader *reader);
// The name of a member as UTF-8, null if it has none; it lives as long as the archive is open.
const char *zip_reader_name(zip_reader *reader, int64_t index);
// The size that the archive claims for a member, -1 where it claims none.
int64_t zip_reader_size(zip_reader *reader, int64_t index);
// Whether a member is encrypted: 1, 0, or -1 where that cannot be told.
int32_t zip_reader_is_encrypted(zip_reader *reader, int64_t index);

// Opens a member to be read from its beginning; null on failure.
zip_member *zip_member_open(zip_reader *reader, int64_t index);
// Fills the buffer; the count of bytes, 0 at the end, below zero when the member is damaged.
int64_t zip_member_read(zip_member *member, uint8_t *buffer, int64_t capacity);
void zip_member_close(zip_member *member);

#endif
