import Foundation
import PledgeJSON
import Testing

/// A web address is accepted by the predicate and by the pattern that other tools are given, or by neither.
@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://support.example.com/", true),
    ("https://support.example.com", true),
    ("HTTPS://Support.Example.Com/Path?q=1#top", true),
    ("http://example.com:8080/x", true),
    ("https://example.com:/", true),
    ("https://example.com:00443/", true),
    ("https://example.com:65535/", true),
    ("https://example.com:65536/", false),
    ("https://example.com:99999999999999999999/", false),
    ("https://example.com:80a/", false),
    ("https://例え.jp/ü?ñ", true),
    ("https://example.com./", true),
    ("https://example..com/", false),
    ("https://.example.com/", false),
    ("https://./", false),
    ("https://192.0.2.1/", true),
    ("https://192.0.2.256/", false),
    ("https://192.0.2/", false),
    ("https://192.0.02.1/", false),
    ("https://example.1/", false),
    ("https://example.1./", false),
    ("https://1.example/", true),
    ("https://example.0x1F/", false),
    ("https://example.0xg/", true),
    ("https://[2001:db8::1]/", true),
    ("https://[2001:db8::1]:8443/", true),
    ("https://[::ffff:192.0.2.1]/", true),
    ("https://[]/", false),
    ("https://[2001:db8::1/", false),
    ("https://[2001:db8::1]x/", false),
    ("https://[example]/", false),
    ("https://user@example.com/", false),
    ("https://user:secret@example.com/", false),
    ("https://exa%6Dple.com/", false),
    ("https://exa mple.com/", false),
    ("https://example.com/a b", false),
    ("https://example.com/a\tb", false),
    ("https://example.com\\path", false),
    ("https://example.com/a\\b", false),
    ("https://example.com/a%20b%", true),
    ("https://example.com?q", true),
    ("https://example.com#top", true),
    ("https:///example.com/", false),
    ("https://", false),
    ("https://?q", false),
    ("https:example.com", false),
    ("https:/example.com", false),
    ("//example.com/", false),
    ("ftp://example.com/", false),
    ("httpss://example.com/", false),
    (" https://example.com/", false),
    ("https://example.com/\n", false),
    ("https://ex\u{7F}ample.com/", false),
    ("", false),
  ]) func address(text: String, isAccepted: Bool) throws {
    let format = Schema.Format.webAddress
    #expect(format.accepts(text) == isAccepted)
    let pattern = try NSRegularExpression(pattern: format.pattern)
    let range = NSRange(text.startIndex..., in: text)
    // Foundation's `$` comes before a final line feed too, which ECMA-262's does not.
    let match = pattern.firstMatch(in: text, range: range)?.range
    #expect((match == range) == isAccepted)
  }
}
