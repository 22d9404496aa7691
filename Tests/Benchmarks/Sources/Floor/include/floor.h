#ifndef FLOOR_H
#define FLOOR_H

#include <stddef.h>

/// Reads a document through libxml2's SAX2 push parser with handlers that do nothing, 64 KiB at a time:
/// no reader that is built on libxml2 can be faster.
///
/// Returns the number of bytes read: fewer than `count` when a fault of the document stopped it.
size_t floor_read(const void *bytes, size_t count);

/// The same of a file, of which one chunk is held at a time.
size_t floor_read_file(const char *path);

#endif
