/// What a block quote that starts with `[!NOTE]` is marked as: the five of GitHub's Markdown.
public enum Admonition: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution

  /// Its name as GitHub writes it.
  public var name: String { rawValue.uppercased() }

  /// How it is marked.
  public var mark: String { "[!\(name)]" }
}

/// What admonitions are called, above what they say.
public struct AdmonitionWording: Sendable {
  public let note: String
  public let tip: String
  public let important: String
  public let warning: String
  public let caution: String

  public func title(of admonition: Admonition) -> String {
    switch admonition {
    case .note: note
    case .tip: tip
    case .important: important
    case .warning: warning
    case .caution: caution
    }
  }
}

extension AdmonitionWording {
  public static let english = AdmonitionWording(
    note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution")

  static let spanish = AdmonitionWording(
    note: "Nota", tip: "Consejo", important: "Importante", warning: "Advertencia",
    caution: "Precaución")

  static let german = AdmonitionWording(
    note: "Hinweis", tip: "Tipp", important: "Wichtig", warning: "Warnung", caution: "Vorsicht")

  static let arabic = AdmonitionWording(
    note: "ملاحظة", tip: "نصيحة", important: "مهم", warning: "تحذير", caution: "تنبيه")
}
