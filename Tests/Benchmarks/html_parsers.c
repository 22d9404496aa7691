/* Measures C parsers of HTML on typical and hostile inputs.
 *
 *   html_parsers typical FILE          MB/s of each parser on documents that NUL bytes part
 *   html_parsers list                  the hostile shapes
 *   html_parsers time SHAPE BYTES      seconds of each parser, each in a child process; `>10` is stopped
 *   html_parsers write SHAPE BYTES     the hostile input on standard output, for other parsers
 *
 * SHAPE is a number: the place in the list.
 */
#define _GNU_SOURCE
#include <gumbo.h>
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Seconds. */
enum { LIMIT = 10 };

/* So that nothing is optimised away. */
static size_t events;

/* ---- parsers: each reads one document ---- */

static void on_start(void *c, const xmlChar *n, const xmlChar **a) { events++; }
static void on_end(void *c, const xmlChar *n) { events++; }
static void on_text(void *c, const xmlChar *t, int n) { events += n > 0; }

static htmlSAXHandler handler = {
  .startElement = on_start, .endElement = on_end, .characters = on_text, .cdataBlock = on_text,
  .ignorableWhitespace = on_text,
};

static void libxml2_pull(const char *s, size_t n) {
  htmlParserCtxtPtr c = htmlCreateMemoryParserCtxt(s, n ? (int)n : 1);
  if (!c) return;
  xmlFree(c->sax);
  c->sax = &handler;
  htmlCtxtUseOptions(c, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  htmlParseDocument(c);
  c->sax = NULL;
  htmlFreeParserCtxt(c);
}

static void libxml2_push(const char *s, size_t n) {
  htmlParserCtxtPtr c = htmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!c) return;
  htmlCtxtUseOptions(c, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  for (size_t i = 0; i < n; i += 16384) htmlParseChunk(c, s + i, n - i < 16384 ? n - i : 16384, 0);
  htmlParseChunk(c, s, 0, 1);
  htmlFreeParserCtxt(c);
}

static void gumbo(const char *s, size_t n) {
  GumboOptions options = kGumboDefaultOptions;
  options.fragment_context = GUMBO_TAG_DIV;
  options.fragment_namespace = GUMBO_NAMESPACE_HTML;
  GumboOutput *o = gumbo_parse_with_options(&options, s, n);
  events += o->root != NULL;
  gumbo_destroy_output(&options, o);
}

static const struct { const char *name; void (*read)(const char *, size_t); } parsers[] = {
  {"libxml2 pull", libxml2_pull}, {"libxml2 push", libxml2_push}, {"gumbo", gumbo},
};
enum { PARSERS = sizeof parsers / sizeof *parsers };

/* ---- hostile shapes: a head once, then a body repeated ---- */

static const struct { const char *name, *head, *body; } shapes[] = {
  {"attributes, one name", "<a", " b=c"},
  {"attributes, new names", "<a", NULL}, /* numbered, see hostile() */
  {"end tags of nothing", "<b>", "</i>"},
  {"end tags of nothing, deep", "", NULL},
  {"<div> nested", "", "<div>"},
  {"<b><i> nested", "", "<b><i>"},
  {"<b><p> nested", "", "<b><p>"},
  {"<a><div> nested", "", "<a><div>"},
  {"<b></p> after <i>", "", "<i><b></i>x"},
  {"<b><p></b> (adoption)", "", "<b><p></b>"},
  {"<table> fostering", "<table>", "<b>x"},
  {"<table><tr> fostering", "", "<table><tr>x"},
  {"<table> nested", "", "<table><tr><td>"},
  {"one giant attribute", "<a href='", "../"},
  {"<!-- never closed", "", "<!--"},
  {"<!-- -> never closed", "<!--", "->"},
  {"< repeated", "", "<"},
  {"</ repeated", "", "</"},
  {"& repeated", "", "&"},
  {"<script></scrip", "", "<script></scrip"},
  {"<p> repeated", "", "<p>"},
  {"<li> repeated", "<ul>", "<li>"},
  {"<svg> nested", "", "<svg>"},
  {"<select><option>", "", "<select><option>"},
  {"NUL bytes", "<p>", "\1"}, /* \1 stands for NUL */
};
enum { SHAPES = sizeof shapes / sizeof *shapes };

static char *hostile(int shape, size_t size, size_t *length) {
  char *s = malloc(size + 64), *e = s + size;
  char *p = stpcpy(s, shapes[shape].head);
  const char *body = shapes[shape].body;
  if (body && *body == 1) {
    memset(p, 0, e - p);
    p = e;
  } else if (body) {
    while (p < e) p = stpcpy(p, body);
  } else if (!strncmp(shapes[shape].name, "attr", 4)) {
    for (int i = 0; p < e; i++) p += sprintf(p, " b%d=c", i);
  } else {
    while (p < s + size / 2) p = stpcpy(p, "<b>");
    while (p < e) p = stpcpy(p, "</i>");
  }
  *length = p - s;
  return s;
}

/* ---- measuring ---- */

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

/* Seconds for one document in a child process; -1 when over LIMIT, -2 when it crashed. */
static double seconds(int parser, const char *s, size_t n) {
  int pipes[2];
  if (pipe(pipes)) exit(1);
  pid_t child = fork();
  if (!child) {
    alarm(LIMIT);
    double start = now();
    parsers[parser].read(s, n);
    double took = now() - start;
    if (write(pipes[1], &took, sizeof took) < 0) _exit(1);
    _exit(0);
  }
  close(pipes[1]);
  double took;
  if (read(pipes[0], &took, sizeof took) != sizeof took) took = -2;
  close(pipes[0]);
  int status;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) took = -1;
  return took;
}

static int typical(const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f) return perror(path), 1;
  fseek(f, 0, SEEK_END);
  long size = ftell(f);
  rewind(f);
  char *all = malloc(size + 1);
  if (fread(all, 1, size, f) != (size_t)size) return 1;
  all[size] = 0;
  for (int i = 0; i < PARSERS; i++) {
    double best = 1e9;
    for (int round = 0; round < 3; round++) {
      double start = now();
      for (char *s = all; s < all + size; s += strlen(s) + 1) parsers[i].read(s, strlen(s));
      double took = now() - start;
      if (took < best) best = took;
    }
    printf("%.1f\n", size / 1e6 / best);
  }
  free(all);
  fclose(f);
  return 0;
}

static int timed(int shape, size_t size) {
  size_t n;
  char *input = hostile(shape, size, &n);
  for (int i = 0; i < PARSERS; i++) {
    double took = seconds(i, input, n);
    if (took == -2) puts("crash");
    else if (took < 0) printf(">%d\n", LIMIT);
    else printf("%.3f\n", took);
  }
  free(input);
  return 0;
}

int main(int argc, char **argv) {
  xmlInitParser();
  if (argc == 3 && !strcmp(argv[1], "typical")) return typical(argv[2]);
  if (argc == 2 && !strcmp(argv[1], "list")) {
    for (int i = 0; i < SHAPES; i++) puts(shapes[i].name);
    return 0;
  }
  int shape = argc == 4 ? atoi(argv[2]) : -1;
  if (shape >= 0 && shape < SHAPES && !strcmp(argv[1], "time")) return timed(shape, atol(argv[3]));
  if (shape >= 0 && shape < SHAPES && !strcmp(argv[1], "write")) {
    size_t n;
    char *s = hostile(shape, atol(argv[3]), &n);
    return fwrite(s, 1, n, stdout) != n;
  }
  fputs("usage: html_parsers typical FILE | list | time SHAPE BYTES | write SHAPE BYTES\n", stderr);
  return 64;
}
