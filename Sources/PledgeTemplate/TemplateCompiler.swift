/// Turns the sources of a set into one program.
struct TemplateCompiler {
  var program = Program()
  /// The names of all templates, sorted.
  let templates: [String]
  let indices: [String: Int]

  // What belongs to the template being compiled.
  private var template = ""
  private var faults = FaultList()
  var sections: [OpenSection] = []
  /// Whether the rest of the template is left unread.
  private var isAbandoned = false
  /// Whether the next thing to be written is the first on its line.
  private var opensLine = true

  init(_ sources: [String: [UInt8]]) {
    // Sorted, so that equal sets have equal programs, and faults in one order.
    templates = sources.keys.sorted()
    indices = Dictionary(uniqueKeysWithValues: zip(templates, templates.indices))
    for name in templates {
      let entry = program.instructions.count
      template = name
      compile(Source(sources[name] ?? []))
      program.templates.append(Program.Template(name: name, entry: entry, faults: faults.sorted))
    }
  }

  private mutating func compile(_ source: Source) {
    (faults, sections, isAbandoned, opensLine) = (FaultList(), [], false, true)
    let base = program.text.count
    program.text += source.bytes
    var scanner = TagScanner(source)
    if let bad = source.firstBadByte {
      report(bad.message, at: scanner.place(at: bad.offset))
      abandon()
    }
    while !isAbandoned, let tag = scanner.next() {
      emitText(tag.text, from: base, at: tag.place)
      if tag.indent == nil { emitLineStart(at: tag.place) }
      compile(tag, from: base)
    }
    let end = scanner.place(at: source.bytes.count)
    if !isAbandoned {
      emitText(scanner.cursor..<source.bytes.count, from: base, at: end)
    }
    while let section = sections.last {
      if !isAbandoned { reportUnclosed(section) }
      closeLast(at: end)
    }
    program.emit(.end, at: end)
  }

  private mutating func emitText(_ range: Range<Int>, from base: Int, at place: Place) {
    guard let last = range.last else { return }
    let extent = Extent(start: base + range.lowerBound, end: base + range.upperBound)
    program.emit(.text(extent, opensLine: opensLine), at: place)
    opensLine = program.text[base + last] == UInt8(ascii: "\n")
  }

  /// Where a line opens with a tag, an empty text takes the indent of a partial.
  private mutating func emitLineStart(at place: Place) {
    guard opensLine else { return }
    program.emit(.text(Extent(start: 0, end: 0), opensLine: true), at: place)
    opensLine = false
  }

  mutating func report(_ message: String, hint: String? = nil, at place: Place) {
    faults.append(TemplateFault(message, hint: hint, at: place, in: template))
    if faults.isFull { isAbandoned = true }
  }

  /// Leaves the rest of the template unread, since it would tell nothing.
  mutating func abandon() {
    isAbandoned = true
  }
}
