extension TemplateCompiler {
  /// Opens a section; without a name if its tag is at fault.
  mutating func open(_ name: Name?, inverted: Bool, at place: Place) {
    guard sections.count < Limits.sectionDepth else {
      report("sections nest deeper than \(Limits.sectionDepth) here", at: place)
      return abandon()
    }
    var instruction: Int?
    if let name {
      let index = program.names.intern(name)
      instruction = program.instructions.count
      program.emit(
        inverted ? .inverted(name: index, end: 0) : .section(name: index, end: 0), at: place)
    }
    sections.append(
      OpenSection(
        name: name?.spelling, place: place, instruction: instruction, isInverted: inverted))
  }

  /// Closes a section; without a name if the tag is at fault, and then it is taken to close the innermost one.
  mutating func close(_ name: Name?, at place: Place) {
    guard let name = name?.spelling else { return closeLast(at: place) }
    if let index = sections.lastIndex(where: { $0.name == name }) {
      while let section = sections.last, sections.count - 1 > index {
        reportUnclosed(section)
        closeLast(at: place)
      }
      return closeLast(at: place)
    }
    guard let section = sections.last else {
      return report("“\(name)” is closed here, but no section is open", at: place)
    }
    if let open = section.name {
      let isSlip = Suggestion.isNear(name, open)
      report(
        "“\(name)” is closed here, but it is not open",
        hint: "the section that is open here is “\(open)”, from line \(section.place.line)",
        at: place)
      guard isSlip else { return }
    }
    closeLast(at: place)
  }

  /// Ends the innermost section, if there is one.
  mutating func closeLast(at place: Place) {
    guard let section = sections.popLast(), let instruction = section.instruction else { return }
    if !section.isInverted { program.emit(.close, at: place) }
    program.endSection(at: instruction)
  }

  mutating func reportUnclosed(_ section: OpenSection) {
    guard let name = section.name else { return }
    report(
      "the section “\(name)” is never closed", hint: "it ends with {{/\(name)}}", at: section.place)
  }
}
