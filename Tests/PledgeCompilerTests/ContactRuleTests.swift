import PledgeCompiler
import PledgeModel
import Testing

@testable import PledgeCheck

/// Telephone numbers, e-mail and web addresses, one by one.
@Suite struct ContactRuleTests {
  @Test(
    "Numbers are judged by E.164 and by the plans that are known",
    arguments: [
      ("+34 637 825 553", []),
      ("+34 63 7825 553", ["phone-grouping"]),
      ("+34637825553", []),
      ("+34 637 82 55 53", []),
      ("+34 91 123 45 67", []),
      ("+34 9112 34567", ["phone-grouping"]),
      ("+34 91 123 45 6", ["phone-invalid"]),
      ("+34 337 825 553", ["phone-invalid"]),
      ("+1 415 555 0132", []),
      ("+1 (415) 555-0132", []),
      ("+1 41 5555 0132", ["phone-grouping"]),
      ("+1 115 555 0132", ["phone-invalid"]),
      ("+1 415 155 0132", ["phone-invalid"]),
      ("+1 415 555 013", ["phone-invalid"]),
      ("+1 800 FLOWERS", []),
      ("+44 20 7946 0018", []),
      ("+44 (0)20 7946 0018", []),
      ("+44 020 7946 0018", ["phone-invalid"]),
      ("+44 207 946 0018", ["phone-grouping"]),
      ("+44 7700 900 123", []),
      ("+44 121 496 0123", []),
      ("+49 30 12345-67", []),
      ("+49 030 1234567", ["phone-invalid"]),
      ("+33 1 23 45 67 89", []),
      ("+33 12 34 56 78 9", ["phone-grouping"]),
      ("+33 0 1 23 45 67 89", ["phone-invalid"]),
      ("+351 21 123 45 67", []),
      ("+41 44 668 18 00", []),
      ("+41 446 681 800", ["phone-grouping"]),
      ("+61 2 9374 4000", []),
      ("+81 3-1234-5678", []),
      ("+86 138 1234 5678", []),
      ("+86 13 8123 45678", ["phone-grouping"]),
      ("+91 98765 43210", []),
      ("+212 5 22 12 34 56", []),
      ("+999 123 456 789", ["phone-invalid"]),
      ("+34 910 000 000 ext. 12", []),
      ("+34 91 0000 000 ext. 12", ["phone-grouping"]),
      ("+34 910 000 000 or 12", ["phone-invalid"]),
      ("+1234567890123456", ["phone-invalid"]),
      ("900 123 456", ["phone-not-international"]),
      ("0034 900 123 456", ["phone-not-international"]),
      ("112", ["phone-not-international"]),
      ("12", ["phone-invalid"]),
      ("see below", ["phone-invalid"]),
    ] as [(String, [String])])
  func telephone(number: String, rules: [String]) throws {
    let files = ["channels/telephone.md": Rule.telephone("\"\(number)\"")]
    #expect(try BaseContent.findings(files).map(\.rule.name) == rules)
  }

  @Test(
    "What is wrong names the part it is about, and what was expected",
    arguments: [
      (
        "+34 600 000 00", "8 digits follow +34, “60000000”, and Spain has 9",
        "see whether a digit is missing"
      ),
      (
        "+1 415 555 01322", "11 digits follow +1, “41555501322”, and North America has 10",
        "see whether a digit is typed twice, or an extension follows: “ext. 12”"
      ),
      (
        "+34 337 825 553", "no number in Spain starts with 3, as “337825553” after +34 does",
        "they start with 4, 5, 6, 7, 8 or 9"
      ),
      (
        "+1 415 155 0132", "no exchange in North America starts with 1, as “155” does",
        "the three digits after the area code start with 2 to 9"
      ),
      (
        "+44 020 7946 0018", "the 0 after +44 is dialled within United Kingdom only",
        "leave it out, or write it as (0)"
      ),
      (
        "+34 112", "only 3 digits “112” follow the country code +34",
        "a short number such as 112 is dialled in its own country only, without a country code"
      ),
      (
        "+34 910 000 000 or 12", "“or” cannot be dialled",
        "write an extension as “ext. 12”, and anything else beside the number"
      ),
      (
        "12", "“12” is 2 digits, and no number has fewer than 3",
        "write it with a plus and the country code, such as +34 637 825 553"
      ),
    ])
  func invalid(number: String, fault: String, hint: String) throws {
    let finding = try #require(
      BaseContent.findings(["channels/telephone.md": Rule.telephone(number)]).first)
    #expect(finding.message == "“\(number)” is no telephone number: \(fault)")
    #expect(finding.hint == hint)
  }

  @Test(
    "Short numbers and free ones are told what they can be",
    arguments: [
      (
        "112", "is an emergency number, at which nobody answers for a product",
        "write your own number, with a plus and the country code"
      ),
      (
        "1004", "is a short number, which is dialled in its own country only",
        "give another number beside it, with a plus and the country code"
      ),
      (
        "116 117", "is a short number, which is dialled in its own country only",
        "give another number beside it, with a plus and the country code"
      ),
      (
        "0800 123 4567", "has no country code",
        "write a plus and the country code; a free number seldom answers abroad, so give another beside it"
      ),
      (
        "0034 900 123 456", "begins with 00, which is dialled so in some countries only",
        "write a plus in place of 00"
      ),
    ])
  func national(number: String, words: String, hint: String) throws {
    let files = ["channels/telephone.md": Rule.telephone("\"\(number)\"")]
    let finding = try #require(BaseContent.findings(files).first)
    #expect(finding.rule == "phone-not-international")
    #expect(finding.message == "“\(number)” \(words)")
    #expect(finding.hint == hint)
  }

  @Test(
    "A fix writes the groups of the country and keeps the rest",
    arguments: [
      ("+34 63 7825 553", "+34 637 825 553"),
      ("+1 41-5555-0132", "+1 415 555 0132"),
      ("+44 207 946 0018", "+44 20 7946 0018"),
      ("+34 91 0000 000 ext. 12", "+34 910 000 000 ext. 12"),
      ("+33 12 34 56 78 9", "+33 1 23 45 67 89"),
    ])
  func grouping(number: String, mended: String) throws {
    for (path, text, column) in [
      ("channels/telephone.md", Rule.telephone(number), 9),
      ("channels/telephone.md", Rule.telephone("'\(number)'"), 10),
      (
        "channels/desk.json",
        "{ \"kind\": \"channel\", \"title\": \"Desk\",\n\"number\": \"\(number)\", \"hours\": \"always\" }",
        12
      ),
    ] {
      let finding = try #require(BaseContent.findings([path: text]).first)
      let fix = try #require(finding.fix)
      #expect(fix.isCertain)
      #expect(fix.edits.map(\.text) == [mended])
      #expect(finding.place.column == column)
      #expect(finding.place.endColumn == column + number.utf8.count)
      #expect(try BaseContent.findings([path: text.replacing(number, with: mended)]) == [])
    }
  }

  @Test(
    "Addresses are read by RFC 5321 and RFC 6531",
    arguments: [
      ("support@theqvd.com", nil),
      ("first.last+sla@sub.example.co.uk", nil),
      ("o'brien@example.com", nil),
      ("\"john doe\"@example.com", nil),
      ("\"a@b\"@example.com", nil),
      ("soporte.españa@example.es", nil),
      ("hilfe@müller.example", nil),
      ("用户@例え.jp", nil),
      ("help@xn--mller-kva.example", nil),
      ("help@[192.0.2.1]", nil),
      ("help.example.com", "it has no @"),
      ("@example.com", "nothing stands before the @"),
      ("help@", "nothing stands after the @"),
      ("help desk@example.com", "a space stands before the @"),
      ("help@example", "“example” is no domain of the Internet"),
      ("help@example.123", "no domain ends in a number"),
      ("help@-example.com", "a part of the domain begins or ends with a hyphen"),
      ("help@exa_mple.com", "“_” cannot stand in a domain"),
      ("help@example..com", "the domain begins or ends with a dot, or has two together"),
      ("help@example.com.", "the domain begins or ends with a dot, or has two together"),
      (".help@example.com", "the part before the @ begins or ends with a dot"),
      ("he..lp@example.com", "two dots stand together"),
      ("a@b@example.com", "“@” cannot stand before the @"),
      ("mailto:help@example.com", "“:” cannot stand before the @"),
      ("Help <help@example.com>", "a space stands before the @"),
      ("\"help@example.com", "the quotation before the @ does not end there"),
      ("help@exam\u{200B}ple.com", "“\u{200B}” cannot stand in a domain"),
      (String(repeating: "a", count: 64) + "@example.com", nil),
      (String(repeating: "a", count: 65) + "@example.com", "more than 64 bytes stand before the @"),
      ("a@" + String(repeating: "b", count: 64) + ".com", "the domain is too long"),
      ("a@" + String(repeating: "bc.", count: 84) + "com", "it is longer than 254 bytes"),
    ] as [(String, String?)])
  func email(address: String, fault: String?) {
    #expect(EmailAddress.fault(of: address) == fault)
  }

  @Test(arguments: [
    ("no-reply@example.com", true), ("NoReply@example.com", true),
    ("do_not.reply@example.com", true),
    ("support-noreply@example.com", true), ("ne-pas-repondre@example.fr", true),
    ("reply@example.com", false), ("norbert.repl@example.com", false),
  ]) func noReply(address: String, isFound: Bool) throws {
    let findings = try BaseContent.findings(["channels/email.md": Rule.mail(address)])
    #expect(findings.map(\.rule.name) == (isFound ? ["email-no-reply"] : []))
  }

  @Test(arguments: [
    ("http://support.example.com/", true), ("HTTP://support.example.com/", true),
    ("https://support.example.com/", false), ("http://localhost:8080/", false),
    ("http://127.0.0.1/", false), ("http://localhost.example.com/", true),
  ]) func insecure(address: String, isFound: Bool) throws {
    let portal = "---\ntitle: Portal\nurl: '\(address)'\nhours: always\n---\nSign in.\n"
    let findings = try BaseContent.findings(["channels/portal.md": portal])
    #expect(findings.map(\.rule.name) == (isFound ? ["url-insecure"] : []))
    #expect(
      findings.allSatisfy { $0.fix?.edits.first?.place.column == 7 && $0.fix?.isCertain == false })
  }

  @Test func theAddressesOfPolicyAndProvider() throws {
    let policy = """
      { "id": "example", "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example", "url": "http://example.com" },
        "url": "http://support.example.com", "timeZone": "Europe/Madrid" }
      """
    let findings = try BaseContent.findings(["policy.json": policy])
      .filter { $0.rule == "url-insecure" }
    #expect(findings.map(\.subject) == ["/provider/url", "/url"])
    #expect(findings.map(\.place.column) == [44, 11])
  }
}
