extension TemplateCompiler {
  /// Compiles one tag. `base` is where the source starts in the program's text.
  mutating func compile(_ tag: Tag, from base: Int) {
    switch tag.kind {
    case .variable(let bytes):
      print(bytes, escaped: true, at: tag.place)
    case .raw(let bytes):
      print(bytes, escaped: false, at: tag.place)
    case .section(let bytes):
      open(name(bytes, at: tag.place), inverted: false, at: tag.place)
    case .inverted(let bytes):
      open(name(bytes, at: tag.place), inverted: true, at: tag.place)
    case .closing(let bytes):
      close(name(bytes, at: tag.place), at: tag.place)
    case .partial(let bytes):
      let indent = tag.indent.map { Extent(start: base + $0.lowerBound, end: base + $0.upperBound) }
      call(bytes, indent, at: tag.place)
    case .done:
      break
    case .broken(let role, let message, let hint):
      report(message, hint: hint, at: tag.place)
      switch role {
      case .opens: open(nil, inverted: false, at: tag.place)
      case .closes: close(nil, at: tag.place)
      case .hidesRest: abandon()
      case .other: break
      }
    }
  }

  private mutating func print(_ bytes: ArraySlice<UInt8>, escaped: Bool, at place: Place) {
    guard let name = name(bytes, at: place) else { return }
    program.emit(.print(name: program.names.intern(name), escaped: escaped), at: place)
  }

  private mutating func call(_ bytes: ArraySlice<UInt8>, _ indent: Extent?, at place: Place) {
    guard Name.isPlain(bytes) else { return reportNoName(bytes, at: place) }
    let name = String(decoding: bytes, as: UTF8.self)
    guard let template = indices[name] else {
      return report(
        "no template is named “\(name)”", hint: Suggestion.hint(for: name, among: templates),
        at: place)
    }
    program.emit(.call(template: template, indent: indent), at: place)
  }

  /// Reads a name; nil, and a fault, if it is not one.
  private mutating func name(_ bytes: ArraySlice<UInt8>, at place: Place) -> Name? {
    let name = Name(bytes)
    if name == nil { reportNoName(bytes, at: place) }
    return name
  }

  private mutating func reportNoName(_ bytes: ArraySlice<UInt8>, at place: Place) {
    let spelling = String(decoding: bytes, as: UTF8.self)
    let message =
      bytes.isEmpty
      ? "this tag names nothing"
      : bytes.count > Limits.nameLength || bytes.contains(UInt8(ascii: "\n"))
        ? "what this tag holds is not a name" : "“\(spelling)” is not a name"
    report(
      message, hint: "a name has no white space, no empty part and none of \(Name.reserved)",
      at: place)
  }
}
