import PledgeJSON
import PledgeModel

/// The reading of one definition: where it stands, and what it found.
struct Reading {
  let source: SourceText
  private(set) var findings: [Finding] = []
  /// The keys of the whole file of which something could not be read.
  private(set) var unreadKeys: Set<String> = []
  /// The values of the whole file, and the items of its lists, that were not read as written, by pointer.
  private(set) var unreadItems: Set<String> = []
  private var path: [SchemaFault.Step] = []

  init(_ source: SourceText) { self.source = source }

  /// Where it stands, as a JSON pointer.
  var pointer: String { pointer(to: path) }

  func place(of node: JSONNode) -> Place { source.place(of: node.range) }

  /// Reads what stands one step further in.
  mutating func inside<Value>(_ step: SchemaFault.Step, _ read: (inout Reading) -> Value) -> Value {
    path.append(step)
    defer { path.removeLast() }
    return read(&self)
  }

  /// Reports what hides nothing: what it is about was read.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Reports why something is not read.
  ///
  /// - Parameter key: the key it is about, if not what is being read itself.
  mutating func report(
    _ rule: RuleID, _ message: String, at range: Range<Int>, key: String? = nil, hint: String? = nil
  ) {
    let path = path + (key.map { [.key($0)] } ?? [])
    markUnread(path)
    report(
      Finding(rule, message, at: source.place(of: range), subject: pointer(to: path), hint: hint))
  }

  mutating func markUnread(_ path: [SchemaFault.Step]) {
    if case .key(let key) = path.first { unreadKeys.insert(key) }
    markItem(path)
  }

  mutating func markItem(_ path: [SchemaFault.Step]) {
    unreadItems.insert(pointer(to: Array(path.prefix(2))))
  }

  private func pointer(to path: [SchemaFault.Step]) -> String {
    // The kind plays no part in a fault's pointer.
    SchemaFault(kind: .missingKey(""), range: 0..<0, path: path).pointer
  }
}
