import PledgeModel
import PledgeTemplate

/// A part of a page made from the policy's data, placed by `{{name}}` alone in a paragraph.
struct Component: Sendable {
  /// What authors write.
  let name: ComponentName
  /// The template that prints it.
  let template: String
  /// What its template is given; nil when the policy has nothing to show. The level is that of the
  /// headings it starts with.
  let value: @Sendable (_ page: inout PageRenderer, _ level: Int) -> Value?

  /// - Parameter template: nil is the one named as the component is.
  init(
    name: ComponentName, template: String? = nil,
    value: @escaping @Sendable (_ page: inout PageRenderer, _ level: Int) -> Value?
  ) {
    self.name = name
    self.template = template ?? name.rawValue
    self.value = value
  }
}

extension ComponentName {
  var component: Component {
    switch self {
    case .channels: .channels
    case .severities: .severities
    case .targets: .targets
    case .process: .process
    case .plans: .plans
    case .news: .news
    case .calendars: .calendars
    case .escalation: .escalation
    case .obligations: .obligations
    case .exclusions: .exclusions
    case .remedies: .remedies
    case .versions: .versions
    case .definitions: .definitions
    }
  }
}

extension PageRenderer {
  /// A component's markup; nothing for one that the policy has no data for, or that would hold itself.
  mutating func component(_ name: ComponentName, level: Int) -> [UInt8] {
    var output: [UInt8] = []
    guard !components.contains(name) else { return output }
    components.append(name)
    let component = name.component
    if let value = component.value(&self, level) {
      render(component.template, value, into: &output)
    }
    components.removeLast()
    return output
  }

  /// A value's version for this page, and the language it is in.
  func version<Value>(of value: Localized<Value>) -> Localized<Value>.Version? {
    value.versions.first { $0.language == language } ?? value.versions.first
  }

  /// A language that a part of the page has to be marked with, since it is not the page's.
  func foreign(_ tag: String?) -> String? { tag == language ? nil : tag }

  /// The direction of a text in another language than the page's.
  func foreignDirection(_ tag: String?) -> String? {
    foreign(tag).map { TextDirection(ofLanguage: $0).rawValue }
  }

  /// The version of a text for this page, as markup.
  mutating func value(of prose: Localized<Prose>) -> Value {
    guard let version = version(of: prose) else { return .absent }
    return .markup(markup(of: version.value, in: version.language))
  }

  func link(toPage path: String, _ label: String) -> Value {
    ["href": .text(reference(toPage: path)), "label": .text(label)]
  }
}

extension Severity {
  /// Whether an id is a code that readers know a severity by, such as `P1` or `SEV-2`.
  static func isCode(_ id: String) -> Bool {
    let letters = id.utf8.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    var digits = id.utf8.dropFirst(letters.count)
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    return letters.count <= 4 && (1...2).contains(digits.count)
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
