import Foundation
import Testing

/// The site as Chromium shows it.
@Suite struct BrowserTests {
  private static let tools = Project.root.appending(path: "Tests/Browser").path

  @Test func everyVectorIsAnsweredAlike() throws {
    let result = try Outside.run("python3", ["-B", "\(Self.tools)/vectors.py"])
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasSuffix(" vectors, 0 wrong\n"))
  }

  /// Deadlines, steps and calendar files, beside `pledge due`.
  @Test func theCalculatorSaysWhatDueSays() throws {
    let tickets = [1_774_745_999, 1_775_000_000, 1_797_840_000, 1_797_840_001, 1_830_300_000]
      .flatMap { received in ["P1", "P3", "P5"].map { (severity: $0, received: received) } }
    let seen = try Seen(
      of: "content",
      tickets.map {
        Case("when.html?plan=cloud&severity=\($0.severity)&received=\($0.received)", "Asia/Tokyo")
      })
    var due = 0
    for (ticket, page) in zip(tickets, seen.cases) {
      let report = try Command.run([
        "due", ticket.severity, "--plan", "cloud", "--received", "\(ticket.received)", "--json",
      ])
      let answers = try JSONDecoder().decode(Report.self, from: Data(report.output.utf8)).answers
      try #require(page.answers.count == answers.count && !answers.isEmpty)
      #expect(page.complaints.isEmpty)
      #expect(page.shift == 0)
      var events = page.events.makeIterator()
      for (shown, answer) in zip(page.answers, answers) {
        #expect(shown.steps == (answer.explanation ?? []).map(inWords), "\(ticket)")
        guard let deadline = answer.deadline else {
          #expect(shown.times.isEmpty && shown.text.count == 2, "\(shown.text)")
          if let reason = answer.reason { #expect(shown.text.last?.hasSuffix(reason) == true) }
          continue
        }
        due += 1
        let moments = try shown.times.map { try Date($0.iso, strategy: .iso8601) }
        #expect(moments == [deadline.date, deadline.date])
        #expect(shown.times.last?.text == inWords(deadline.madrid))
        #expect(shown.times.last?.zone == "Europe/Madrid time")
        let next = events.next()
        let event = try #require(next)
        #expect(event.start == deadline.unix && event.zone == "UTC" && event.stamp)
        #expect(event.octets <= 75 && event.isFolded)
        #expect(event.description == shown.steps.joined(separator: "\n"))
      }
      #expect(events.next() == nil)
    }
    #expect(due > 15)
    #expect(seen.withoutScripts == ["notice"] && seen.fromFolder == ["notice"])
  }

  @Test func theCalculatorSpeaksSpanish() throws {
    // Two seconds before Maundy Thursday, in Madrid.
    let seen = try Seen(
      of: "content",
      [Case("es/when.html?plan=commercial&severity=P3&received=1775080798", "Europe/Madrid")])
    let page = try #require(seen.cases.first)
    #expect(page.received == "Recibido el miércoles, 1 de abril de 2026, 23:59:58 (Europe/Madrid).")
    let answer = try #require(page.answers.first)
    #expect(answer.metric == "Tiempo de respuesta inicial")
    #expect(answer.times.map(\.text) == ["martes, 7 de abril de 2026, 18:00"])
    #expect(answer.times.map(\.zone) == ["donde está usted (Europe/Madrid)"])
    #expect(
      answer.steps == [
        "1 día laborable de «Horario laboral de Madrid», hora de Europe/Madrid",
        "cuenta desde el lunes, 6 de abril de 2026, 09:00, la siguiente apertura: se recibe en un día cerrado o tras el cierre",
        "cerrado el jueves, 2 de abril de 2026: Jueves Santo",
        "cerrado el viernes, 3 de abril de 2026: Viernes Santo",
        "2 días entre medias en que la semana no tiene horario",
        "vence al cierre del martes, 7 de abril de 2026",
      ])
    #expect(
      page.events.map(\.summary).first
        == "Vence Tiempo de respuesta inicial: P3, Soporte de QVD")
  }

  @Test func whatIsTypedIsReadByTheClocksThatAreChosen() throws {
    let seen = try Seen(
      of: "content",
      [
        // Skipped in Madrid, not in New York.
        Case("when.html?severity=P1&received=2026-03-29T02:30&zone=Europe/Madrid", "Asia/Tokyo"),
        Case("when.html?severity=P1&received=2026-03-29T02:30", "America/New_York"),
        Case("when.html?severity=P1&received=nonsense", "Asia/Tokyo"),
        // What is chosen by keyboard counts at once and stays in the address.
        Case(
          "when.html?severity=P2&received=1797840000", "UTC", focus: "#page\\.severity",
          keys: ["ArrowUp"]),
      ])
    #expect(seen.cases[0].received == "Received Sunday, 29 March 2026 at 03:00 (Europe/Madrid).")
    #expect(seen.cases[0].firstDeadline == "2026-03-29T02:00:00Z")
    #expect(seen.cases[1].received == "Received Sunday, 29 March 2026 at 02:30 (America/New_York).")
    #expect(seen.cases[1].firstDeadline == "2026-03-29T07:30:00Z")
    #expect(seen.cases[2].answers.map(\.text) == [["Choose a date and a time."]])
    #expect(seen.cases[3].query == "?plan=commercial&severity=P1&received=1797840000")
    #expect(seen.cases[3].firstDeadline == "2026-12-21T09:00:00Z")
  }

  @Test func customersSayWhereTheyAre() throws {
    let page = "when.html?plan=team&severity=normal&received=1781168400"
    let seen = try Seen(
      of: "Tests/PledgeTests/Policies/follow-the-sun",
      [
        Case(page, "Europe/Berlin"), Case(page, "Asia/Tokyo"),
        Case("\(page)&customerZone=America/Los_Angeles", "Asia/Tokyo"),
      ])
    #expect(
      seen.cases[0].answers.first?.text.last
        == "The hours are those of your own time zone: choose where you are.")
    for (index, zone) in [(1, "Asia/Tokyo"), (2, "America/Los_Angeles")] {
      let due = try Command.run([
        "due", "normal", "--plan", "team", "--received", "1781168400", "--customer-zone", zone,
        "--policy", "Tests/PledgeTests/Policies/follow-the-sun", "--json",
      ])
      let report = try JSONDecoder().decode(Report.self, from: Data(due.output.utf8))
      let deadline = try #require(report.answers.first?.deadline)
      let shown = try #require(seen.cases[index].answers.first)
      let moment = try Date(#require(shown.times.first).iso, strategy: .iso8601)
      #expect(moment == deadline.date)
      #expect(shown.steps == (report.answers.first?.explanation ?? []).map(inWords))
    }
  }

  @Test func whatDoesNotRunFromReceiptSaysFromWhen() throws {
    let seen = try Seen(
      of: "Tests/Deadlines/policies/updates", [Case("when.html?severity=P1&received=1781168400")])
    let texts = seen.cases[0].answers.map(\.text)
    #expect(texts.contains(["every hour", "The time runs from this event: update-sent."]))
  }

  /// Dates and moments of `pledge due` as the English page prints them.
  private func inWords(_ text: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_GB")
    formatter.timeZone = TimeZone(identifier: "UTC")
    let pattern =
      /(?:[A-Z][a-z]{2} )?(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?)(?:[+-]\d\d:\d\d)?)?/
    return text.replacing(pattern) { match in
      formatter.dateFormat = "yyyy-MM-dd"
      guard let date = formatter.date(from: String(match.1)) else { return String(match.0) }
      formatter.dateFormat = "EEEE, d MMMM yyyy"
      var time = match.2.map(String.init) ?? ""
      if time.count == 8, time.hasSuffix(":00") { time.removeLast(3) }
      return formatter.string(from: date) + (time.isEmpty ? "" : " at \(time)")
    }
  }
}

/// A page to open, in the reader's zone, and what is pressed there.
private struct Case: Encodable {
  var page: String
  var zone: String
  var focus: String?
  var keys: [String] = []

  init(_ page: String, _ zone: String = "UTC", focus: String? = nil, keys: [String] = []) {
    self.page = page
    self.zone = zone
    self.focus = focus
    self.keys = keys
  }
}

/// What `calculator.py` saw.
private struct Seen: Decodable {
  struct Page: Decodable {
    var query: String
    var received: String?
    var shift: Double
    var answers: [Answer]
    var events: [Event]
    var complaints: [String]
    var firstDeadline: String? { answers.first?.times.first?.iso }
  }

  struct Answer: Decodable {
    struct Time: Decodable {
      var iso: String
      var text: String
      var zone: String
    }
    var metric: String?
    var text: [String]
    var times: [Time]
    var steps: [String]
  }

  struct Event: Decodable {
    var summary: String
    var description: String
    var start: Int
    var zone: String
    var stamp: Bool
    var octets: Int
    var isFolded: Bool
  }

  var cases: [Page]
  var withoutScripts: [String]
  var fromFolder: [String]

  init(of content: String, _ cases: [Case]) throws {
    let folder = try TemporaryFolder()
    let site = folder.url.appending(path: "site").path
    let build = try Command.run(["build", content, "--output", site])
    try #require(build.code == 0, "\(build.errors)")
    try folder.write(try JSONEncoder().encode(cases), to: "cases.json")
    let result = try Outside.run(
      "python3", ["-B", "Tests/Browser/calculator.py", site, "\(folder.url.path)/cases.json"])
    try #require(result.code == 0, "\(result.errors)")
    self = try JSONDecoder().decode(Seen.self, from: Data(result.output.utf8))
    try #require(self.cases.count == cases.count)
  }
}

/// What `pledge due --json` says.
private struct Report: Decodable {
  struct Answer: Decodable {
    var deadline: Moment?
    var explanation: [String]?
    var reason: String?
  }

  struct Moment: Decodable {
    var unix: Int
    var zones: [String: String]
    var date: Date { Date(timeIntervalSince1970: Double(unix)) }
    var madrid: String { zones["Europe/Madrid"] ?? "" }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      unix = try container.decode(Int.self, forKey: Key("unix"))
      zones = try container.allKeys.reduce(into: [:]) { zones, key in
        if key.stringValue != "unix" {
          zones[key.stringValue] = try container.decode(String.self, forKey: key)
        }
      }
    }
  }

  struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  var answers: [Answer]
}
