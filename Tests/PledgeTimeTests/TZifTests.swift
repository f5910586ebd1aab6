import Testing

@testable import PledgeTime

struct TZifTests {
  private static func fault(_ bytes: [UInt8]) -> ZoneFault? {
    do {
      _ = try Zone(name: "X", tzif: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      (TZifBuilder().bytes, nil),
      (TZifBuilder(version: nil).bytes, nil),
      (TZifBuilder(version: "3").bytes, nil),
      (TZifBuilder(version: "4").bytes, nil),
      ([], .notTZif),
      (Array("TZi".utf8), .truncated),
      (Array("<html>".utf8), .notTZif),
      (Array("TZif2".utf8), .truncated),
      (TZifBuilder(version: nil).bytes.dropLast(), .truncated),
      (TZifBuilder(version: "1").bytes, .versionUnknown),
      (TZifBuilder(version: "5").bytes, .versionUnknown),
      (TZifBuilder(offsets: []).bytes, .countsInvalid),
      (TZifBuilder(offsets: [0, 3600], utcIndicators: 1).bytes, .countsInvalid),
      (TZifBuilder(leapSeconds: 1).bytes, .leapSeconds),
      (TZifBuilder(transitions: [(0, 1)]).bytes, .typeUndefined),
      (TZifBuilder(offsets: [93_600]).bytes, .offsetOutOfRange),
      (TZifBuilder(offsets: [-90_000]).bytes, .offsetOutOfRange),
      (TZifBuilder(offsets: [.min]).bytes, .offsetOutOfRange),
      (TZifBuilder(offsets: [93_599, -89_999]).bytes, nil),
      (TZifBuilder(transitions: [(5, 0), (5, 0)]).bytes, .transitionsUnordered),
      (TZifBuilder(transitions: [(5, 0), (4, 0)]).bytes, .transitionsUnordered),
      (TZifBuilder(transitions: [(.max, 0)]).bytes, .transitionOutOfRange),
      (TZifBuilder(transitions: [(.min, 0), (-(1 << 59), 0)]).bytes, nil),
      (TZifBuilder(footer: "").bytes, .truncated),
      (TZifBuilder(footer: "\n").bytes, .truncated),
      (TZifBuilder(footer: "\nUTC0").bytes, .truncated),
      (TZifBuilder(footer: "UTC0\n").bytes, .footerInvalid),
    ] as [([UInt8], ZoneFault?)])
  func isJudged(bytes: [UInt8], expected: ZoneFault?) { #expect(Self.fault(bytes) == expected) }

  @Test(arguments: [
    "UTC", "0", "UT0", "UTC25", "UTC-25", "UTC0:60", "UTC0:0", "UTC0 ", "<>0", "<+03-3", "<+0 3>-3",
    "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,", "CET-1CEST,M13.1.0,M1.1.0",
    "CET-1CEST,M0.1.0,M1.1.0", "CET-1CEST,M3.6.0,M1.1.0", "CET-1CEST,M3.0.0,M1.1.0",
    "CET-1CEST,M3.5.7,M1.1.0", "CET-1CEST,J0,J1", "CET-1CEST,J366,J1", "CET-1CEST,366,1",
    "CET-1CEST,M3.5.0/168,M1.1.0", "CET-1CEST,M3.5.0/-168,M1.1.0", "CET-1CEST,M3.5.0,M10.5.0/3x",
    "CET-1CEST,M3.5.0,M10.5.0,M1.1.1", "CET-1CEST-26,M3.5.0,M10.5.0", "CET-1,M3.5.0,M10.5.0",
    "CET-99999999999999999999", "CET-1CEST,M3.5.0/0000,M1.1.0",
  ])
  func footerIsRefused(footer: String) {
    #expect(Self.fault(TZifBuilder.posix(footer)) == .footerInvalid)
  }

  /// From the last transition on the footer holds; before the first one, the first type.
  @Test func footerFollowsTheLastTransition() throws {
    let zone = try Zone(
      name: "X",
      tzif: TZifBuilder(
        offsets: [100, 3600, 7200], transitions: [(0, 1), (1_000, 1), (2_000, 2)],
        footer: "\n<+04>-4\n"
      ).bytes)
    #expect(
      [-1, 0, 1999, 2000, 1 << 40].map { zone.offset(at: $0) } == [100, 3600, 3600, 14_400, 14_400])
    // The transition at 1,000 changes nothing and is not told.
    #expect(
      zone.transitions(from: .min, to: .max)
        == [Transition(at: 0, offset: 3600), Transition(at: 2000, offset: 14_400)])
  }

  @Test func versionOneEndsWithItsLastOffset() throws {
    let zone = try Zone(
      name: "X",
      tzif: TZifBuilder(version: nil, offsets: [0, -3600], transitions: [(-5, 1), (7, 0)]).bytes)
    #expect([-6, -5, 6, 7, 1 << 40].map { zone.offset(at: $0) } == [0, -3600, -3600, 0, 0])
  }

  @Test func transitionListsAreJudged() {
    func fault(_ initial: Int, _ transitions: [(Int64, Int)]) -> ZoneFault? {
      do {
        _ = try Zone(
          name: "X", initialOffset: initial,
          transitions: transitions.map { Transition(at: $0.0, offset: $0.1) })
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(0, []) == nil)
    #expect(fault(.max, []) == .offsetOutOfRange)
    #expect(fault(0, [(0, .min)]) == .offsetOutOfRange)
    #expect(fault(0, [(1, 60), (1, 0)]) == .transitionsUnordered)
    #expect(fault(0, [(.max, 60)]) == .transitionOutOfRange)
    #expect(fault(0, [(.min, 60), (0, 0)]) == nil)
  }

  /// Asks a zone everything, so that whatever could trap does.
  private static func exercise(_ zone: Zone) {
    for instant in [Int64.min, -1 << 40, 0, 1_790_000_000, 1 << 40, .max] {
      let (date, seconds) = zone.local(at: instant)
      _ = zone.instant(of: date, secondsFromMidnight: seconds)
      _ = zone.transitions(from: instant, to: instant &+ 1_000_000_000)
    }
  }

  private static let dozen = [
    "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca",
    "Africa/El_Aaiun", "Europe/Dublin", "America/Nuuk", "Asia/Tokyo", "Antarctica/Troll",
    "Asia/Gaza",
    "Etc/UTC",
  ]

  @Test(.enabled(if: SystemZones.areAvailable, "no zone files: install tzdata"), arguments: dozen)
  func corruptFilesNeverCrash(name: String) throws {
    let sound = SystemZones.bytes(name)
    var random = Random(seed: UInt64(name.utf8.count) << 8 | UInt64(name.utf8.last ?? 0))
    var outcomes: [ZoneFault?: Int] = [:]
    // Half of the flips hit the headers or the footer, where the structure is.
    let second = sound.indices.dropFirst(4).first {
      sound[$0...].starts(with: "TZif".utf8)
    }
    for round in 0..<600 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let region =
          switch round % 4 {
          case 0: (second ?? 0)..<(second ?? 0) + 44
          case 1: sound.count - 30..<sound.count
          case 2: 0..<44
          case _: 0..<sound.count
          }
        bytes[Int.random(in: region, using: &random)] ^=
          1 << UInt8.random(in: 0...7, using: &random)
      }
      do {
        Self.exercise(try Zone(name: name, tzif: bytes))
        outcomes[nil, default: 0] += 1
      } catch {
        outcomes[error, default: 0] += 1
      }
    }
    #expect(outcomes.values.reduce(0, +) == 600)
    #expect(outcomes.count >= 4, "the flips reached too little: \(outcomes)")
  }

  @Test(.enabled(if: SystemZones.areAvailable, "no zone files: install tzdata"), arguments: dozen)
  func everyTruncationIsRefused(name: String) {
    let sound = SystemZones.bytes(name)
    for length in sound.indices {
      let fault = Self.fault(Array(sound[..<length]))
      #expect(fault == (length == 0 ? .notTZif : .truncated), "\(length) bytes")
    }
  }
}
