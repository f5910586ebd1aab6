/// A value in one or more languages, in the order in which they were written.
public struct Localized<Value: Sendable>: Sendable {
  /// One language's value.
  public struct Version: Sendable {
    /// A BCP 47 tag.
    public var language: String
    public var value: Value
    public var place: Place?
  }

  public private(set) var versions: [Version] = []

  public init() {}

  public init(_ value: Value, in language: String, at place: Place? = nil) {
    versions = [Version(language: language, value: value, place: place)]
  }

  /// Sets the value of one language, replacing what it was.
  public mutating func set(_ value: Value, in language: String, at place: Place? = nil) {
    let version = Version(language: language, value: value, place: place)
    if let index = versions.firstIndex(where: { $0.language == language }) {
      versions[index] = version
    } else {
      versions.append(version)
    }
  }

  /// The value of exactly this language.
  public subscript(language: String) -> Value? {
    versions.first { $0.language == language }?.value
  }

  /// The value of this language, or else of the one written first.
  public func best(for language: String) -> Value? {
    self[language] ?? versions.first?.value
  }

  public var languages: [String] { versions.map(\.language) }
  public var isEmpty: Bool { versions.isEmpty }
}

extension Localized.Version: Equatable where Value: Equatable {}
extension Localized: Equatable where Value: Equatable {}
