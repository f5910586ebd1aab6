/// The name of a rule: kebab-case, and the name of the fault it finds.
///
/// The constants below are the faults that reading finds by itself; every other rule names itself
/// where it is written. `Rule.all` in PledgeCheck lists and documents them all.
public struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }
  public var description: String { name }
  public static func < (first: RuleID, second: RuleID) -> Bool { first.name < second.name }

  // Files
  public static let policyMissing: RuleID = "policy-missing"
  public static let encodingInvalid: RuleID = "encoding-invalid"
  public static let fileTooLarge: RuleID = "file-too-large"
  public static let pathInvalid: RuleID = "path-invalid"
  public static let outputCollision: RuleID = "output-collision"
  // Syntax
  public static let frontMatterInvalid: RuleID = "front-matter-invalid"
  public static let jsonInvalid: RuleID = "json-invalid"
  public static let markdownTooComplex: RuleID = "markdown-too-complex"
  public static let htmlDropped: RuleID = "html-dropped"
  public static let linkUnsafe: RuleID = "link-unsafe"
  public static let admonitionInvalid: RuleID = "admonition-invalid"
  // Shape
  public static let kindUnknown: RuleID = "kind-unknown"
  public static let keyUnknown: RuleID = "key-unknown"
  public static let keyMissing: RuleID = "key-missing"
  public static let valueInvalid: RuleID = "value-invalid"
  public static let idDuplicate: RuleID = "id-duplicate"
  public static let structureInvalid: RuleID = "structure-invalid"
  // Holidays
  public static let holidaysFileMissing: RuleID = "holidays-file-missing"
  public static let icalendarInvalid: RuleID = "icalendar-invalid"
  // Targets
  public static let durationUnreadable: RuleID = "duration-unreadable"
  public static let durationInvalid: RuleID = "duration-invalid"
  public static let durationVague: RuleID = "duration-vague"
  public static let targetDuplicate: RuleID = "target-duplicate"
  public static let metricUndefined: RuleID = "metric-undefined"
  public static let planUndefined: RuleID = "plan-undefined"
  // Translations
  public static let translationMissing: RuleID = "translation-missing"
  public static let translationRepeatsData: RuleID = "translation-repeats-data"
  public static let translationMismatch: RuleID = "translation-mismatch"
}
