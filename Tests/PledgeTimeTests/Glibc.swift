@testable import PledgeTime

/// The C library's answers about zones.
enum Glibc {
  /// Both sides of the transitions of past, present and far future, and instants at random.
  private static func instants(of zone: Zone, per span: Int) throws -> [Int64] {
    var random = Random(seed: 2)
    var instants: [Int64] = [-4_000_000_000, 0, 1 << 31, -(1 << 31), 1 << 32]
    let spans = [
      ("1850-01-01 00:00", "1970-01-01 00:00"), ("1970-01-01 00:00", "2026-01-01 00:00"),
      ("2026-01-01 00:00", "2028-01-01 00:00"), ("2028-01-01 00:00", "2090-01-01 00:00"),
      ("2090-01-01 00:00", "2092-01-01 00:00"), ("2400-01-01 00:00", "2900-01-01 00:00"),
    ]
    for (from, to) in spans {
      let range = try utc(from)..<utc(to)
      instants += (0..<span).map { _ in Int64.random(in: range, using: &random) }
      for transition in zone.transitions(from: range.lowerBound, to: range.upperBound).prefix(150) {
        instants += [transition.at - 1, transition.at]
      }
    }
    return instants
  }

  /// The first instants of each zone that glibc answers otherwise; `TZ` is a name, a rule or `:path`.
  static func disagreements(
    _ zones: [(tz: String, zone: Zone)], per span: Int, from first: Int64 = .min
  ) throws -> (instants: Int, wrong: [String]) {
    let program = """
      import sys, os, time, array
      data = open(sys.argv[1], 'rb').read()
      at = 0
      while at < len(data):
          size, count = array.array('q', data[at:at + 16])
          at += 16
          os.environ['TZ'] = data[at:at + size].decode()
          at += size
          time.tzset()
          instants = array.array('q', data[at:at + 8 * count])
          at += 8 * count
          offsets = array.array('i', [time.localtime(t).tm_gmtoff for t in instants])
          sys.stdout.buffer.write(offsets.tobytes())
      """
    var request: [UInt8] = []
    var asked: [(tz: String, zone: Zone, instants: [Int64])] = []
    for (tz, zone) in zones {
      let instants = try instants(of: zone, per: span).filter { $0 >= first }
      asked.append((tz, zone, instants))
      request += [UInt8](littleEndian: [Int64(tz.utf8.count), Int64(instants.count)])
      request += Array(tz.utf8) + [UInt8](littleEndian: instants)
    }
    let answers = try Python.run(program, input: request).int32s
    guard answers.count == asked.reduce(0, { $0 + $1.instants.count }) else {
      throw Incomplete()
    }
    var next = 0
    var wrong: [String] = []
    for (tz, zone, instants) in asked {
      let expected = answers[next..<next + instants.count]
      next += instants.count
      let pair = zip(instants, expected).first { zone.offset(at: $0) != Int($1) }
      if let (instant, offset) = pair {
        wrong.append("\(tz) at \(instant): \(zone.offset(at: instant)), glibc \(offset)")
      }
    }
    return (answers.count, wrong)
  }

  struct Incomplete: Error {}
}
