import Foundation
import PledgeTemplate
import Testing

/// One case of the Mustache specification.
struct SpecCase: Sendable, CustomTestStringConvertible {
  let module: String
  let name: String
  let template: String
  let partials: [String: String]
  let data: Value
  let expected: String

  var testDescription: String { "\(module): \(name)" }

  static let modules = [
    "interpolation", "sections", "inverted", "partials", "comments", "delimiters",
  ]

  /// The specification lies beside the project: `../shared/specs/mustache`.
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/specs/mustache")

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  /// All cases, or none if the specification is not there.
  static let all: [SpecCase] = isThere ? modules.flatMap(read) : []

  private static func read(_ module: String) -> [SpecCase] {
    do {
      let bytes = try Data(contentsOf: folder.appending(path: "\(module).json"))
      return try JSONDecoder().decode(SpecFile.self, from: bytes).tests.map {
        SpecCase(
          module: module, name: $0.name, template: $0.template, partials: $0.partials ?? [:],
          data: $0.data.value,
          expected: $0.expected)
      }
    } catch {
      Issue.record("\(module).json cannot be read: \(error)")
      return []
    }
  }
}

private struct SpecFile: Decodable {
  let tests: [Test]

  struct Test: Decodable {
    let name: String
    let template: String
    let partials: [String: String]?
    let data: Datum
    let expected: String
  }
}

/// JSON as a template's value; numbers become text.
private struct Datum: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    let one = try decoder.singleValueContainer()
    if one.decodeNil() {
      value = .absent
    } else if let isTrue = try? one.decode(Bool.self) {
      value = .bool(isTrue)
    } else if let number = try? one.decode(Int.self) {
      value = .text(String(number))
    } else if let number = try? one.decode(Double.self) {
      value = .text(String(number))
    } else if let text = try? one.decode(String.self) {
      value = .text(text)
    } else if let items = try? one.decode([Datum].self) {
      value = .list(items.map(\.value))
    } else {
      value = .object(try one.decode([String: Datum].self).map { ($0.key, $0.value.value) })
    }
  }
}
