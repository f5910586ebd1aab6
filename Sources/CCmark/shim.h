#pragma once

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
// The fields of a node: cmark's own getters copy every text into a C string first.
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/node.h>

// Swift 6 refuses mutable globals of C; these are set once, when the extensions are registered.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type pledge_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type pledge_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type pledge_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type pledge_strikethrough_type(void) { return CMARK_NODE_STRIKETHROUGH; }
