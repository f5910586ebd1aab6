public import PledgeModel

/// Prints prose as HTML.
///
/// What depends on the site is asked of three closures. Walks the flat tree with a list of the elements
/// that are open, so no nesting can overflow the stack.
public struct ProseWriter {
  /// The address to print for a destination as its author wrote it; the writer encodes and escapes it.
  public var address: (_ destination: String) -> String
  /// The HTML to print for `{{path}}`, in a line of text. In alternative text its tags are left out.
  public var reference: (_ path: String) -> [UInt8]
  /// The HTML to print for a component that has a paragraph of its own.
  public var component: (_ name: String) -> [UInt8]
  /// What admonitions are called in the text's language.
  public var admonitions: AdmonitionWording

  public init(
    address: @escaping (_ destination: String) -> String,
    reference: @escaping (_ path: String) -> [UInt8],
    component: @escaping (_ name: String) -> [UInt8],
    admonitions: AdmonitionWording = .english
  ) {
    self.address = address
    self.reference = reference
    self.component = component
    self.admonitions = admonitions
  }

  /// Appends the whole of a text.
  public func append(_ prose: Prose, to html: inout [UInt8]) {
    append(prose, nodes: prose.nodes.indices, to: &html)
  }

  /// Appends some nodes, which must be whole subtrees; those inside a paragraph or heading give a line of text.
  public func append(_ prose: Prose, nodes: Range<Int>, to html: inout [UInt8]) {
    var printer = ProsePrinter(prose: prose, writer: self, html: html)
    html = []
    printer.append(nodes)
    html = printer.html
  }
}
