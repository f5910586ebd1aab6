#pragma once

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
// The fields of a node: cmark's own getters copy every text into a C string first.
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>

// Set once, when the extensions are registered. Swift refuses to read globals of C that could change.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type pledge_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type pledge_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type pledge_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type pledge_strikethrough_type(void) { return CMARK_NODE_STRIKETHROUGH; }

// Called when cmark comes to the last node of a document, after all inlines have been parsed.
static int pledge_forget_inline_extensions(cmark_syntax_extension *extension, cmark_node *last) {
  (void)extension;
  cmark_parser *parser = (cmark_parser *)cmark_node_get_user_data(last);
  cmark_llist_free(parser->mem, parser->inline_syntax_extensions);
  parser->inline_syntax_extensions = NULL;
  return 0;
}

// Like cmark_parser_finish, but may run on many threads at once. The text must have ended with a newline.
//
// Before the inlines of a document, cmark adds to a global table the characters at which its inline
// extensions start ("~", ":", "w"); after them, it removes the characters, while another thread may still
// need them. Here the list of inline extensions is empty by then, so that nothing is ever removed: a
// node of our own stands last in the document, and cmark asks its extension whether it holds inlines.
static inline cmark_node *pledge_parser_finish(cmark_parser *parser) {
  cmark_syntax_extension *extension = cmark_syntax_extension_new("pledge-last");
  cmark_syntax_extension_set_contains_inlines_func(extension, pledge_forget_inline_extensions);
  cmark_node *last = cmark_node_new_with_mem(CMARK_NODE_CUSTOM_BLOCK, parser->mem);
  cmark_node_set_syntax_extension(last, extension);
  cmark_node_set_user_data(last, parser);
  cmark_node_append_child(parser->root, last);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_node_free(last);
  cmark_syntax_extension_free(parser->mem, extension);
  return root;
}
