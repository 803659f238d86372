@preconcurrency import CCmark

/// A document parsed by libcmark-gfm; frees it in the end.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  // Registering writes to a global of the library, so it has to happen once.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["strikethrough", "tasklist"]
  }()

  /// Parses UTF-8 text; nil where the library has no memory for it.
  init?(_ utf8: ArraySlice<UInt8>, withTables: Bool) {
    let extensions = Self.extensions + (withTables ? ["table"] : [])
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    utf8.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Walks the tree in reading order without recursion: each node is entered, and left again where
  /// it can have children.
  func walk(_ body: (MarkdownNode, _ isEntered: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      body(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

/// A node of a `MarkdownTree`, valid while the tree is.
struct MarkdownNode {
  enum Kind {
    case list, item, quote, footnote
    case paragraph, heading, code, html, table, row, cell
    case text, inlineCode, softBreak, lineBreak, image
    case other
  }

  private let node: OpaquePointer

  init(_ node: OpaquePointer) { self.node = node }

  var kind: Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    default: tableKind
    }
  }

  /// The table extension's types have names only.
  private var tableKind: Kind {
    switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
    case "table": .table
    case "table_header", "table_row": .row
    case "table_cell": .cell
    default: .other
    }
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }

  /// The number of an ordered list's first item.
  var firstNumber: Int? {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(node)) : nil
  }

  /// Line and column of its first byte, both counted from 1.
  var start: (line: Int, column: Int) {
    (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)))
  }

  /// Line and column of its last byte, both counted from 1.
  var end: (line: Int, column: Int) {
    (Int(cmark_node_get_end_line(node)), Int(cmark_node_get_end_column(node)))
  }

  /// Appends the text of a leaf.
  func appendLiteral(to text: inout [UInt8]) {
    guard var byte = cmark_node_get_literal(node) else { return }
    while byte.pointee != 0 {
      text.append(UInt8(bitPattern: byte.pointee))
      byte += 1
    }
  }
}
