#include "floor.h"

#include <libxml/parser.h>
#include <stdio.h>

enum { CHUNK = 64 << 10 };

static void start(
  void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address,
  int namespaceCount, const xmlChar **namespaces, int count, int defaulted,
  const xmlChar **attributes) {}

static void end(
  void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address) {}

static void text(void *context, const xmlChar *text, int length) {}

static void ignore(void *context, xmlErrorPtr error) {}

static xmlSAXHandler handler = {
  .initialized = XML_SAX2_MAGIC,
  .startElementNs = start,
  .endElementNs = end,
  .characters = text,
  .ignorableWhitespace = text,
  .cdataBlock = text,
  .serror = ignore,
};

static xmlParserCtxtPtr opened(void) {
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  if (context) xmlCtxtUseOptions(context, XML_PARSE_NONET);
  return context;
}

static void closed(xmlParserCtxtPtr context) {
  xmlParseChunk(context, NULL, 0, 1);
  if (context->myDoc) xmlFreeDoc(context->myDoc);
  xmlFreeParserCtxt(context);
}

size_t floor_read(const void *bytes, size_t count) {
  xmlParserCtxtPtr context = opened();
  if (!context) return 0;
  size_t start = 0;
  while (start < count && context->wellFormed) {
    size_t length = count - start < CHUNK ? count - start : CHUNK;
    xmlParseChunk(context, (const char *)bytes + start, (int)length, 0);
    start += length;
  }
  closed(context);
  return start;
}

size_t floor_read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return 0;
  xmlParserCtxtPtr context = opened();
  static char chunk[CHUNK];
  size_t total = 0, length;
  while (context && context->wellFormed && (length = fread(chunk, 1, CHUNK, file)) > 0) {
    xmlParseChunk(context, chunk, (int)length, 0);
    total += length;
  }
  if (context) closed(context);
  fclose(file);
  return total;
}
