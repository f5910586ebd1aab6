import PledgeModel
import Testing

@Suite struct ContactLinkTests {
  @Test(arguments: [
    ("+34 637 825 553", "tel:+34637825553"),
    ("+34 (0) 637 825-553", "tel:+34637825553"),
    ("  +49(0)30/123.456", "tel:+4930123456"),
    ("(030) 123", "tel:030123"),
    ("(0)30 123", "tel:030123"),
    ("+34 910 000 000 ext. 12", "tel:+34910000000;ext=12"),
    ("900 123 QVD", "tel:900123"),
  ]) func telephone(number: String, expected: String) {
    #expect(ContactLink.telephone(number) == expected)
  }

  @Test(
    arguments: [
      ("help@example.com", nil, "mailto:help@example.com"),
      ("help@example.com", "", "mailto:help@example.com"),
      ("help+sla@example.com", "[n] ", "mailto:help+sla@example.com?subject=%5Bn%5D%20"),
      ("a?b&c@example.com", "á&b=c", "mailto:a%3Fb%26c@example.com?subject=%C3%A1%26b%3Dc"),
    ] as [(String, String?, String)]) func mail(
      address: String, subject: String?, expected: String
    )
  {
    #expect(ContactLink.mail(address, subject: subject) == expected)
  }
}
