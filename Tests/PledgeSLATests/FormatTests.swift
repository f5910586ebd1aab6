import Foundation
import PledgeJSON
import PledgeTime
import Testing

@testable import PledgeSLA

/// What a format accepts here is what its pattern matches elsewhere.
@Suite struct FormatTests {
  @Test func day() throws {
    var texts = ["", "2026-1-01", "2026-01-01 ", "２０２６-01-01", "+026-01-01", "2026-01-01T00:00"]
    for year in [0, 1, 4, 100, 400, 1900, 2000, 2023, 2024, 2100, 2400, 9996, 9999] {
      for month in 0...13 {
        for day in 0...32 { texts.append(String(format: "%04d-%02d-%02d", year, month, day)) }
      }
    }
    for year in 0...9999 { texts.append(String(format: "%04d-02-29", year)) }
    #expect(try agree(.day, on: texts) == 12 * 365 + 2424)
  }

  @Test func times() throws {
    var texts = ["", "9:00", "09:00:", "24:00", "24:00:00", "24:00:01", "24:01", "٠٩:00"]
    for hour in 0...25 {
      for minute in 0...61 { texts.append(String(format: "%02d:%02d", hour, minute)) }
    }
    for second in 0...61 { texts.append(String(format: "23:59:%02d", second)) }
    #expect(try agree(.opening, on: texts) == 1440 + 60)
    #expect(try agree(.closing, on: texts) == 1440 + 60 + 2)
  }

  @Test func durations() throws {
    let numbers = [
      "", "0", "1", "09", "59", "60", "99999", "100000", "9999", "10000", "9999999", "12345678",
    ]
    var texts = [
      "", "P", "PT", "P1", "P1W", "P1DT1H", "PT1S", "PT1M1H", "pt1h", "PT-1H", "PT1.5H", "PT１H",
    ]
    for first in numbers {
      texts += ["P\(first)D", "PT\(first)D", "P\(first)H"]
      for second in numbers {
        texts.append("PT\(first)\(first.isEmpty ? "" : "H")\(second)\(second.isEmpty ? "" : "M")")
      }
    }
    #expect(try agree(.duration, on: texts) > 20)
    for text in texts {
      if let duration = SLADuration(iso8601: text) {
        #expect(SLADuration(iso8601: duration.iso8601) == duration)
      }
    }
  }

  @Test func languages() throws {
    let tags = [
      "en", "es-ES", "zh-Hant-TW", "de-1996", "e", "", "-en", "en-", "en--US", "e1", "ñandu",
      "abcdefghi", "en-abcdefghi",
    ]
    #expect(try agree(.language, on: tags) == 4)
  }

  @Test func webAddresses() throws {
    let addresses = [
      "https://a", "http://a/b c", "https:///a", "https://", "ftp://a", "HTTPS://a", "https://é",
      " https://a", "",
    ]
    #expect(try agree(.webAddress, on: addresses) == 3)
  }

  /// How many texts both accept; where they differ is an issue.
  private func agree(_ format: Schema.Format, on texts: [String]) throws -> Int {
    let pattern = try NSRegularExpression(pattern: format.pattern)
    var accepted: Set<String> = []
    for text in texts {
      let matches =
        pattern.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
      #expect(format.accepts(text) == matches, "\(format.name) \(text)")
      if matches { accepted.insert(text) }
    }
    return accepted.count
  }
}
