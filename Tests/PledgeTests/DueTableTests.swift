import Testing

/// `pledge due --from-csv`: what it says of a line, and that no line is lost.
@Suite struct DueTableTests {
  /// The answers without the header, after what is the same as in the question.
  private func answers(_ lines: String, _ policy: DuePolicy) throws -> (
    code: Int32, lines: [Substring]
  ) {
    let result = try policy.table(lines, "--metric", "initialResponse")
    #expect(result.errors == "")
    return (result.code, result.output.split(separator: "\n").dropFirst().map { $0 })
  }

  @Test func aStrayQuoteCostsNoLine() throws {
    let (code, lines) = try answers(
      """
      12",P1,2026-12-04T17:00Z
      2,P1,2026-12-04T17:00Z
      "3,P1,2026-12-04T17:00Z
      4,P1,2026-12-04T17:00Z
      "5, ""five""
      still 5",P1,2026-12-04T17:00Z
      6,"P1",2026-12-04T17:00Z
      7,"P1,2026-12-04T17:00Z
      8,P1,2026-12-04T17:00Z
      """, DuePolicy())
    #expect(code == 1)
    #expect(
      lines == [
        #"12",P1,2026-12-04T17:00Z,2026-12-04T18:00:00Z,"#,
        "2,P1,2026-12-04T17:00Z,2026-12-04T18:00:00Z,",
        #""3,P1,2026-12-04T17:00Z",,,,"quote not closed""#,
        "4,P1,2026-12-04T17:00Z,2026-12-04T18:00:00Z,",
        #""5, ""five"""#,
        #"still 5",P1,2026-12-04T17:00Z,2026-12-04T18:00:00Z,"#,
        #"6,"P1",2026-12-04T17:00Z,2026-12-04T18:00:00Z,"#,
        #"7,"P1,2026-12-04T17:00Z",,,"quote not closed""#,
        "8,P1,2026-12-04T17:00Z,2026-12-04T18:00:00Z,",
      ])
  }

  @Test func whatIsLeftOpenIsAFaultAsItIsForATicket() throws {
    let policy = try DuePolicy(.init("response-times.md", "| 4 hours |", "| |"))
    #expect(
      try policy.due("P2", "--metric", "initialResponse", "--received", "2026-12-04 17:00").code
        == 1)
    let (code, lines) = try answers("1,P2,2026-12-04 17:00\n", policy)
    #expect(code == 1)
    #expect(lines == [#"1,P2,2026-12-04 17:00,,"the policy leaves open when this is due""#])
  }

  @Test func whatIsNotPromisedIsAnAnswer() throws {
    let policy = try DuePolicy(.init("response-times.md", "| 4 hours |", "| N/A |"))
    let (code, lines) = try answers("1,P2,2026-12-04 17:00\n", policy)
    #expect(code == 0)
    #expect(lines == ["1,P2,2026-12-04 17:00,nothing promised,"])
  }

  @Test func aCustomersZoneThatNobodyGivesIsAFault() throws {
    let policy = try DuePolicy(
      .init("calendars/office.json", #""timeZone": "Europe/Madrid""#, #""timeZone": "customer""#))
    #expect(try policy.due("P2", "--received", "2026-12-04 17:00").code == 1)
    let (code, lines) = try answers("1,P2,2026-12-04 17:00\n", policy)
    #expect(code == 1)
    #expect(
      lines == [
        #"1,P2,2026-12-04 17:00,,"customer zone missing: say which with --customer-zone""#
      ])
  }

  @Test func timesThatTheClocksSkipOrRepeatAreNoted() throws {
    let (code, lines) = try answers(
      "1,P1,2026-03-29 02:30\n2,P1,2026-10-25 02:30\n3,P1,20261204\n", DuePolicy())
    #expect(code == 1)
    #expect(
      lines == [
        #"1,P1,2026-03-29 02:30,2026-03-29T02:00:00Z,"clocks skip this time: taken as the end of the gap""#,
        #"2,P1,2026-10-25 02:30,2026-10-25T01:30:00Z,"clocks show this time twice: taken as the first""#,
        #"3,P1,20261204,,"a date or Unix seconds? write 2026-12-04 17:00""#,
      ])
    #expect(try answers("1,P1,2026-03-29 02:30\n", DuePolicy()).code == 0)
  }
}
