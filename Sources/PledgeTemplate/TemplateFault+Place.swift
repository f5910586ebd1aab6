extension TemplateFault {
  init(_ message: String, hint: String? = nil, at place: Place, in template: String) {
    self.init(
      template: template, line: place.line, column: place.column, message: message, hint: hint)
  }
}
