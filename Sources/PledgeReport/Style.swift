import PledgeModel

/// Colours of a terminal, or none.
struct Style {
  let isColored: Bool

  func strong(_ text: String) -> String { paint(text, "1") }
  func pointer(_ text: String) -> String { paint(text, "1;32") }

  func level(_ level: Level, _ text: String) -> String {
    switch level {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .info: paint(text, "1;36")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
