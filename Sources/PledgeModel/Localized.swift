/// A value in one or more languages, in the order in which they were written.
///
/// Every name of a policy is one: what follows is inlinable, so that other modules need not call it for a type that is
/// known only as it runs, which costs several times what it does.
public struct Localized<Value: Sendable>: Sendable {
  /// One language's value.
  public struct Version: Sendable {
    /// A BCP 47 tag.
    public var language: String
    public var value: Value
    public var place: Place?

    @inlinable init(language: String, value: Value, place: Place?) {
      self.language = language
      self.value = value
      self.place = place
    }
  }

  @usableFromInline var written: [Version] = []

  @inlinable public var versions: [Version] { written }

  @inlinable public init() {}

  @inlinable public init(_ value: Value, in language: String, at place: Place? = nil) {
    written = [Version(language: language, value: value, place: place)]
  }

  /// Sets the value of one language, replacing what it was.
  @inlinable public mutating func set(_ value: Value, in language: String, at place: Place? = nil) {
    let version = Version(language: language, value: value, place: place)
    if let index = written.firstIndex(where: { $0.language == language }) {
      written[index] = version
    } else {
      written.append(version)
    }
  }

  /// The value of exactly this language.
  @inlinable public subscript(language: String) -> Value? {
    versions.first { $0.language == language }?.value
  }

  /// The value of this language, or else of the one written first.
  @inlinable public func best(for language: String) -> Value? {
    self[language] ?? versions.first?.value
  }

  @inlinable public var languages: [String] { versions.map(\.language) }
  @inlinable public var isEmpty: Bool { versions.isEmpty }
}

extension Localized.Version: Equatable where Value: Equatable {}
extension Localized: Equatable where Value: Equatable {}
