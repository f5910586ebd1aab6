import CCmark
import Foundation
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime

// Milliseconds of CPU that a policy of the size of content/ takes to be read and held to every rule, in one process, as a
// ratio to what cmark-gfm alone takes to parse the same Markdown:
//
//     swift run -c release CheckBenchmark [COPIES] [ROUNDS]
//
// Every copy has figures of its own. Of all rounds the quickest counts: other processes make a round slower, none quicker.

/// What is measured of a round, in seconds of CPU for all copies.
struct Round {
  var reading = 0.0
  var zones = 0.0
  var checking = 0.0
  var parsing = 0.0
  var findings = 0

  var all: Double { reading + zones + checking }
}

func seconds<Result>(_ total: inout Double, _ work: () -> Result) -> Result {
  let start = clock()
  defer { total += Double(clock() - start) / Double(CLOCKS_PER_SEC) }
  return work()
}

/// The files of a policy, with figures that no other copy has.
func copies(of folder: String, _ amount: Int) -> [Content] {
  let paths = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
    .filter { [".md", ".json", ".ics"].contains(where: $0.hasSuffix) }.sorted()
  let texts = paths.map { path in
    (
      path,
      String(
        decoding: FileManager.default.contents(atPath: "\(folder)/\(path)") ?? Data(), as: UTF8.self
      )
    )
  }
  return (0..<amount).map { number in
    Content(
      sources: texts.map { path, text in
        let changed =
          text.replacingOccurrences(of: "| 1 hour |", with: "| \(5 + number % 50) min |")
          .replacingOccurrences(of: "| 8 hours |", with: "| \(5 + number % 19) hours |")
          .replacingOccurrences(of: "\"1.0.0\"", with: "\"1.0.\(number)\"")
        return SourceText(path: path, bytes: Array(changed.utf8))
      })
  }
}

func zone(_ name: String) -> Zone? {
  FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").flatMap {
    try? Zone(name: name, tzif: Array($0))
  }
}

func measure(_ contents: [Content], on date: CivilDate) -> Round {
  var round = Round()
  for content in contents {
    let draft = seconds(&round.reading) { Draft(content) }
    let zones = seconds(&round.zones) { ZoneData(zones: draft.zoneNames.compactMap(zone)) }
    let verdict = seconds(&round.checking) { draft.check(zones: zones, on: date) }
    round.findings += verdict.findings.count
    seconds(&round.parsing) {
      for source in content.sources where source.path.hasSuffix(".md") {
        unsafe source.bytes.withUnsafeBytes { buffer in
          let text = unsafe buffer.assumingMemoryBound(to: CChar.self)
          unsafe cmark_node_free(
            cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_SOURCEPOS))
        }
      }
    }
  }
  return round
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let amount = arguments.first ?? 1000
let contents = copies(of: "content", amount)
guard let date = CivilDate(iso: "2026-06-01"), !contents.isEmpty, !contents[0].sources.isEmpty
else {
  fatalError("run it where content/ is")
}
let rounds = (0..<(arguments.dropFirst().first ?? 5)).map { _ in measure(contents, on: date) }
if let best = rounds.min(by: { $0.all < $1.all }) {
  let (ours, theirs) = (best.all, best.parsing)
  func line(_ name: String, _ value: Double) {
    print(
      "\(name.padding(toLength: 28, withPad: " ", startingAt: 0))\(String(format: "%8.3f", value))")
  }
  print(
    "\(amount) policies, \(best.findings) findings; ms of CPU a policy, the best of \(rounds.count) rounds"
  )
  line("reading", best.reading / Double(amount) * 1000)
  line("zones of tzdata", best.zones / Double(amount) * 1000)
  line("rules", best.checking / Double(amount) * 1000)
  line("all", ours / Double(amount) * 1000)
  line("cmark's parse of the same", theirs / Double(amount) * 1000)
  line("ratio", ours / theirs)
}
