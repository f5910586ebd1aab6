extension String {
  /// Text for HTML, safe between tags and in quoted attributes; what would be obeyed and not shown is a mark.
  var html: String {
    var text = ""
    for scalar in printable.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case _: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
