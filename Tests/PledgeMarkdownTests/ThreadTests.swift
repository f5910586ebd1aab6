import Dispatch
import PledgeModel
import Synchronization
import Testing

@Suite struct ThreadTests {
  /// Texts in which a lost special character of strikethrough or autolink would show.
  static let texts = (0..<40).map { number in
    String(
      repeating:
        "a ~~b\(number)~~ www.c\(number).d ~e~ http://f.g/\(number) h@i.j *k* ~\n\n| ~~l~~ | m |\n|-|-|\n| www.n.o | ~~p~~ |\n\n",
      count: 1 + number % 7)
  }

  @Test func concurrentReadingGivesTheSame() {
    let expected = Self.texts.map { read($0).prose.outline }
    #expect(
      expected.allSatisfy {
        $0.contains { $0.hasPrefix("strikethrough") } && $0.contains { $0.hasPrefix("link") }
      })
    let mismatches = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 2_000) { index in
      let number = index % Self.texts.count
      if read(Self.texts[number]).prose.outline != expected[number] {
        mismatches.add(1, ordering: .relaxed)
      }
    }
    #expect(mismatches.load(ordering: .relaxed) == 0)
  }
}
