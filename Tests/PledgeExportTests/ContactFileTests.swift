import PledgeExport
import Testing

@Suite struct ContactFileTests {
  private static let reading = """
    import sys, vobject
    for card in vobject.readComponents(open(sys.argv[1], encoding="utf-8", newline="").read()):
        for key in ("fn", "tel", "email", "url", "tz", "lang", "note"):
            for line in card.contents.get(key, []): print(key, repr(line.value))
    """

  @Test(.enabled(if: Outside.isAvailable)) func theChannelsOfQVD() throws {
    let subject = try Outside.subject(folder: "content")
    let lines = try Outside.python(Self.reading, input: Exporter.vcf(subject).bytes)
      .split(separator: "\n")
    #expect(
      lines.filter { !$0.hasPrefix("note") } == [
        "fn 'QVD Support: Telephone Support'", "fn 'Soporte de QVD: Soporte telefónico'",
        "tel 'tel:+34637825553'", "tz 'Europe/Madrid'",
        "fn 'QVD Support: Email Support'",
        "fn 'Soporte de QVD: Soporte por correo electrónico'",
        "email 'support@theqvd.com'", "tz 'Europe/Madrid'",
        "fn 'QVD Support: Web Support'", "fn 'Soporte de QVD: Soporte web'",
        "url 'https://support.theqvd.com/'", "tz 'Europe/Madrid'",
      ])
    #expect(lines.filter { $0.hasPrefix("note") }.count == 6)
    #expect(lines.contains { $0.contains(#"\nHave at hand:\n- Your license number\n"#) })
  }

  /// Quotes, line breaks and semicolons stay inside the value they are written in.
  @Test(.enabled(if: Outside.isAvailable)) func hostileChannels() throws {
    let subject = try Outside.subject([
      "policy.json":
        #"{ "id": "h", "name": "H", "version": "1", "languages": ["en"], "provider": { "name": "A; B, C\\D" } }"#,
      "channels/phone.json":
        #"{ "title": "Call\nEND:VCARD; now, \\ \u2028\u0085\"x\"", "number": "900 123", "hours": "always" }"#,
    ])
    let lines = try Outside.python(Self.reading, input: Exporter.vcf(subject).bytes)
      .split(separator: "\n")
    #expect(
      lines.prefix(2) == [
        #"fn 'H: Call\nEND:VCARD; now, \\ \n\n"x"'"#, "tel '900 123'",
      ])
    #expect(!lines.isEmpty && lines.count <= 3)
  }
}
