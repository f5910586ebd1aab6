import Foundation
import Testing

/// A `pledge serve` on a port of its own.
struct RunningPreview {
  let command: RunningCommand
  let port: Int

  init(_ arguments: [String] = [], in folder: TemporaryFolder) throws {
    command = try RunningCommand(["serve", "--port", "0"] + arguments, in: folder)
    try command.expect("serving content at http://127.0.0.1:", "/\n")
    port = try #require(Int(command.output.split(separator: ":")[2].prefix { $0.isNumber }))
  }

  func ask(_ path: String, method: String = "GET", host: String? = nil) throws -> String {
    try HTTPClient.ask(
      port: port,
      "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\n\r\n")
  }

  static func status(_ answer: String) -> Int? {
    answer.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  func body(_ path: String) throws -> String {
    try ask(path).components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
  }

  /// The messages of what was found.
  func findings() throws -> [String] {
    struct Report: Decodable {
      struct Finding: Decodable { var message: String }
      var findings: [Finding]
    }
    let json = try body("/_pledge/findings.json")
    return try JSONDecoder().decode(Report.self, from: Data(json.utf8)).findings.map(\.message)
  }

  /// What pages are told.
  final class Events {
    struct Event: Decodable {
      var site: String
      var findings: String
    }

    private let client: HTTPClient

    init(_ preview: RunningPreview) throws {
      client = try HTTPClient(port: preview.port)
      client.send("GET /_pledge/events HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n")
      _ = try client.expect("\r\nContent-Type: text/event-stream\r\n")
      _ = try client.expect("\r\n\r\n")
    }

    /// Waits for the next event.
    func next() throws -> Event {
      _ = try client.expect("data: ")
      return try JSONDecoder().decode(Event.self, from: Data(client.expect("\n\n").utf8))
    }
  }
}
