/// A text in quotation marks, cut where nobody would read on.
func quoted(_ text: String) -> String {
  text.utf8.count <= 120 ? "“\(text)”" : "“\(text.prefix(80))…”"
}
