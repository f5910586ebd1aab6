/// The direction in which a language is written, as HTML's `dir` says it.
public enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The direction of a language by its tag: by its script where the tag names one, else by the script it is usually in.
  public init(ofLanguage tag: String) {
    let subtags = tag.lowercased().split(separator: "-")
    let script = subtags.dropFirst().first { $0.utf8.count == 4 }.map(String.init)
    let isRightToLeft =
      script.map(Self.scripts.contains)
      ?? subtags.first.map { Self.languages.contains(String($0)) } ?? false
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }

  private static let scripts: Set<String> = [
    "adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa",
  ]
  private static let languages: Set<String> = [
    "ar", "arz", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}

extension Wording {
  public var direction: TextDirection { TextDirection(ofLanguage: language) }
}
