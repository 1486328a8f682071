#include "ZipShim.h"

#include <stdio.h>
#include <stdlib.h>
#include <zip.h>

struct zip_reader {
  zip_t *archive;
};

static void copy_message(zip_error_t *error, char *message, int32_t capacity) {
  if (capacity > 0) snprintf(message, (size_t)capacity, "%s", zip_error_strerror(error));
}

zip_reader *zip_reader_open(const uint8_t *bytes, int64_t length, char *message, int32_t capacity) {
  zip_error_t error;
  zip_error_init(&error);
  zip_reader *reader = calloc(1, sizeof *reader);
  zip_source_t *source = zip_source_buffer_create(bytes, (zip_uint64_t)length, 0, &error);
  if (reader && source) reader->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (!reader || !reader->archive) {
    copy_message(&error, message, capacity);
    if (source) zip_source_free(source);
    free(reader);
    reader = nullptr;
  }
  zip_error_fini(&error);
  return reader;
}

void zip_reader_close(zip_reader *reader) {
  zip_discard(reader->archive);
  free(reader);
}

int64_t zip_reader_count(const zip_reader *reader) { return zip_get_num_entries(reader->archive, 0); }

const char *zip_reader_name(zip_reader *reader, int64_t index) {
  return zip_get_name(reader->archive, (zip_uint64_t)index, ZIP_FL_ENC_GUESS);
}

int64_t zip_reader_size(zip_reader *reader, int64_t index) {
  zip_stat_t status;
  if (zip_stat_index(reader->archive, (zip_uint64_t)index, 0, &status) || !(status.valid & ZIP_STAT_SIZE)) return -1;
  return status.size > INT64_MAX ? INT64_MAX : (int64_t)status.size;
}

int32_t zip_reader_is_encrypted(zip_reader *reader, int64_t index) {
  zip_stat_t status;
  if (zip_stat_index(reader->archive, (zip_uint64_t)index, 0, &status)) return -1;
  if (!(status.valid & ZIP_STAT_ENCRYPTION_METHOD)) return -1;
  return status.encryption_method != ZIP_EM_NONE;
}

zip_member *zip_member_open(zip_reader *reader, int64_t index) {
  return (zip_member *)zip_fopen_index(reader->archive, (zip_uint64_t)index, 0);
}

int64_t zip_member_read(zip_member *member, uint8_t *buffer, int64_t capacity) {
  return zip_fread((zip_file_t *)member, buffer, (zip_uint64_t)capacity);
}

void zip_member_close(zip_member *member) { zip_fclose((zip_file_t *)member); }
