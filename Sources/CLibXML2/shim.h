#ifndef DAILIES_CLIBXML2_SHIM_H
#define DAILIES_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>

// Debian's libxml2 is built with ICU, whose headers clash with those that Foundation brings. Only the
// private end of `xmlCharEncodingHandler` depends on it, and nothing here makes one of these.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>

// `xmlFree` is a mutable global, which Swift 6 refuses to touch.
static inline void dailies_xml_free(void *pointer) { xmlFree(pointer); }

#endif
