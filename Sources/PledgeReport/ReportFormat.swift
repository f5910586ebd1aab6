/// A format in which reports of one kind are written.
public protocol ReportFormat: Sendable {
  associatedtype Report

  var name: String { get }
  /// Who reads it.
  var summary: String { get }

  /// The file. Equal reports give equal bytes.
  func callAsFunction(_ report: Report, screen: Screen) -> [UInt8]

  /// Every format, the usual one first.
  static var all: [Self] { get }
  /// Text for people.
  static var text: Self { get }
}

extension ReportFormat {
  /// The same for a file.
  public func callAsFunction(_ report: Report) -> [UInt8] { self(report, screen: Screen()) }

  public static func named(_ name: String) -> Self? { all.first { $0.name == name } }
}
