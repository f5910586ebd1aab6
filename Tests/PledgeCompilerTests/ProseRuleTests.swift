import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// What rules of prose find in single sentences, and what they leave alone.
@Suite struct ProseRuleTests {
  /// A page's language, a sentence, and the rule that finds a part of it.
  @Test(
    arguments: [
      ("en", "We reply as soon as possible.", "prose-vague", "as soon as possible"),
      ("en", "Fixes arrive in a timely\nmanner.", "prose-vague", "in a timely\nmanner"),
      (
        "en", "We use *commercially* reasonable efforts.", "prose-vague",
        "commercially* reasonable efforts"
      ),
      ("es", "Le llamaremos lo antes posible.", "prose-vague", "lo antes posible"),
      ("es", "Poco después le llamamos.", "prose-vague", "Poco después"),
      ("de", "Wir antworten SCHNELLSTMÖGLICH.", "prose-vague", "SCHNELLSTMÖGLICH"),
      ("fr", "Réponse dans les meilleurs délais.", "prose-vague", "dans les meilleurs délais"),
      ("pt", "Responderemos o mais rápido possível.", "prose-vague", "o mais rápido possível"),
      ("it", "Risponderemo al più presto.", "prose-vague", "al più presto"),
      ("es-MX", "Puede llamar en cualquier momento.", "prose-absolute", "en cualquier momento"),
      ("de", "Sie erreichen uns jederzeit.", "prose-absolute", "jederzeit"),
      ("fr", "Appelez à n’importe quelle heure.", "prose-absolute", "à n’importe quelle heure"),
      ("en", "The portal moved 3 months ago.", "relative-date", "3 months ago"),
      ("en", "It moved a few days ago.", "relative-date", ""),
      ("es", "Se anunció hace dos semanas.", "relative-date", "hace dos semanas"),
      ("fr", "Annoncé il y a 2 semaines.", "relative-date", "il y a 2 semaines"),
      ("de", "Vor drei Wochen umgezogen.", "relative-date", "Vor drei Wochen"),
      ("it", "Annunciato due settimane fa.", "relative-date", "due settimane fa"),
      ("en", "If you account has expired, call.", "typo-likely", "you account has"),
      ("en", "More then two hours.", "typo-likely", "More then"),
      ("en", "Please recieve our thanks.", "typo-likely", "recieve"),
      ("en", "Call the the desk.", "typo-likely", "the the"),
      ("es", "Abra de de nuevo el ticket.", "typo-likely", "de de"),
      ("es", "El tiempo de repuesta es breve.", "typo-likely", "tiempo de repuesta"),
      ("en", "Donâ€™t wait.", "mojibake", "Donâ€™t"),
      ("es", "Atención en espaÃ±ol.", "mojibake", "espaÃ±ol"),
      ("es", "ESPAÃ‘A", "mojibake", "ESPAÃ‘A"),
      ("de", "BÃ¼rozeiten", "mojibake", "BÃ¼rozeiten"),
      ("fr", "Ã‰quipe de l’assistance", "mojibake", "Ã‰quipe"),
      ("en", "Open 9Â\u{A0}to 5.", "mojibake", ""),
      ("en", "The supp\u{FFFD}rt desk.", "mojibake", "\u{FFFD}"),
      ("en", "Your p\u{430}yment\u{441}.", "mojibake", "p\u{430}yment\u{441}"),
      ("en", "[Company Name] answers.", "placeholder-left", "[Company Name]"),
      ("en", "[Insert the address here]", "placeholder-left", "[Insert the address here]"),
      ("en", "TODO: say when.", "placeholder-left", "TODO"),
      ("en", "Within XXX hours.", "placeholder-left", "XXX"),
      ("es", "[Nombre de la empresa] responde.", "placeholder-left", "[Nombre de la empresa]"),
      ("de", "[Firmenname] antwortet.", "placeholder-left", "[Firmenname]"),
      ("en", "Supported until 3/4/26.", "date-ambiguous", "3/4/26"),
      ("en", "Supported until 11-12-2026.", "date-ambiguous", "11-12-2026"),
      ("en", "See [url=https://example.com/]us.", "markup-residue", "[url="),
      ("en", "Write to us&amp;nbsp;now.", "markup-residue", "&amp;nbsp;"),
      ("en", "Call \\<b>now.", "markup-residue", "\\<b>"),
      ("en", "==Contact==", "markup-residue", "=="),
      ("en", "##Contact", "markup-residue", "##"),
      ("en", "See [the page] (https://example.com/)", "markup-residue", "] (http"),
      ("en", "See [the page](https://example.com/a b).", "markup-residue", "]("),
      ("en", "**Important", "markup-residue", "**"),
      ("en", "> Call.\n> [!NOTE]", "markup-residue", "[!NOTE]"),
      ("en", "> [!NOTE]\n> Call.", "", ""),
      ("en", "Call us[/i] now.", "markup-residue", "[/i]"),
      ("en", "We answer {{targets.P1.initialResponse at once.", "markup-residue", "{{"),
      ("en", "[Here »](severities.md)", "link-text-vague", "[Here »](severities.md)"),
      (
        "es", "[Haga clic aquí](severities.md)", "link-text-vague",
        "[Haga clic aquí](severities.md)"
      ),
      (
        "fr", "[En savoir plus](severities.md)", "link-text-vague",
        "[En savoir plus](severities.md)"
      ),
      ("en", "[](severities.md)", "link-text-vague", ""),
      ("en", "[P1](severities.md#p1)", "link-anchor-missing", "[P1](severities.md#p1)"),
      ("en", "Call +34 600 000 100.", "contact-drift", "+34 600 000 100"),
      ("en", "Call 600 00 01 00.", "contact-drift", "600 00 01 00"),
      ("en", "[call](tel:+34600001000)", "contact-drift", "[call](tel:+34600001000)"),
    ])
  func found(language: String, text: String, rule: String, part: String) throws {
    let (findings, source) = try findings(language, text)
    #expect(findings.map(\.rule.name) == (rule.isEmpty ? [] : [rule]))
    if !part.isEmpty, let finding = findings.first {
      #expect(source.text(at: finding.place) == part)
    }
  }

  /// Sentences as support pages have them, in which nothing is wrong.
  @Test(
    arguments: [
      ("en", "You may cancel your subscription at any time."),
      ("en", "The customer shall promptly notify us."),
      ("en", "A ticket closed more than 30 days ago stays closed."),
      ("en", "When you log in in the evening, a banner is shown."),
      ("en", "[a] You name a contact; [b] you keep a backup; [i] see [1] and [u]. 24x7 [*]"),
      ("en", "- [a] one\n- [b] two\n- [s] three\n\n[*] Except on holidays."),
      ("en", "Write \\{{company}} and \\{{targets.P1}}, \\[\\[wiki\\]\\] or \\*\\*stars\\*\\*."),
      ("en", "We support Java 8/11/17."), ("en", "Open https://{company}.example.com/ first."),
      ("en", "Our status page is open. What to do first? WHAT TO DO FIRST"),
      ("de", "Sie können jederzeit kündigen."), ("es", "El pronto pago tiene descuento."),
      ("fr", "Vous pouvez résilier à tout moment."),
      (
        "en",
        "As soon as the ticket is logged, the clock starts. How soon we answer depends on its severity."
      ),
      ("en", "You may upgrade at any time during your subscription."),
      ("en", "If you write “as soon as possible”, we read the severity."),
      ("en", "Log that that happened; what it is is clear. Baden Baden, Walla Walla, no no."),
      ("en", "The number you call is free; the service you request is logged."),
      ("en", "We could of course help. Your priorities are ours. Priority support is a plan."),
      (
        "en",
        "Café, naïve, résumé, São Paulo, Łódź, Dvořák, Škoda, Türkçe, Čeština, Việt Nam, Azərbaycan, București."
      ),
      (
        "en",
        "日本語, Ελληνικά, Русский, العربية: 10 μs at 5 kΩ, Δt, m², ± 2 °C, ½ hour, QVD™, 90 €, §5."
      ),
      ("en", "Put [license number] first, or [your name] and CASE-XXX. XL, 5XX, {id}."),
      (
        "en",
        "24*7, [1], [2, 3], [sic], R&D, AT&T, a < b, 5 > 3, #LXC, C++, x[i], ~/.config, {a, b}."
      ),
      (
        "en",
        "Version 1.2.3/4/5, 24/7/365, 2026-04-03, 13/04/2026, 04/04/2026, 1-2-3, and/or 10/12."
      ),
      ("en", "[Support policy](severities.md), [P1](severities.md#P1), [top](#top)."),
      (
        "en",
        "Write to sales@example.com, or call +34 911 111 111, 600 000 000 or +34 (0) 600 000 000."
      ),
      ("en", "See <https://example.com/priority/adress/teh>, a prompt, a timely-looking page."),
      (
        "en",
        "Last week's tickets? The last week of a month counts. Supported since last-known-good."
      ),
      (
        "es",
        "Los tickets se registran tan pronto como llegan. TODO EL DÍA. ¿Cómo? ¡Así! Nos nos falta nada."
      ),
      (
        "es",
        "Si tiene cualquier problema, llámenos el 03/04/2026. José Ángel Muñoz Łukasz, El Corte Inglés."
      ),
      ("es", "Nuestra prioridad es usted. Ello no afecta a El País ni a «Ã»."),
      (
        "fr", "Nous nous engageons, et vous vous inscrivez. L’équipe « Premium » répond à « tous »."
      ),
      (
        "fr",
        "Pour tout problème, contactez-nous ; c’est-à-dire à midi. Œuvre, cœur, Noël, ÇA, Île."
      ),
      (
        "de",
        "Kunden, die die Software nutzen, und alle, die das das erste Mal tun: Straße, „Ä“, Größe."
      ),
      ("pt", "ATENÇÃO: a SOLUÇÃO não muda. “IRMÔ e “AMANHÔ."),
      ("it", "Perché no? È così: città, più, già. Si si vede."),
      ("ja", "できるだけ早く返信します。ASAP TODO the the"),
    ])
  func leftAlone(language: String, text: String) throws {
    let (findings, source) = try findings(language, text)
    #expect(findings.map { "\($0.rule) \(source.text(at: $0.place))" } == [])
  }

  /// What speaks about a policy promises nothing, but is read all the same.
  @Test func aReasonPromisesNothing() throws {
    let (findings, source) = try findings(
      "en", "A severity.",
      added: "We say “soon” and mean soon, at any time, a priority. You ticket is")
    #expect(findings.map { source.text(at: $0.place) } == ["You ticket is"])
  }

  @Test func slipsAreMended() throws {
    let (findings, _) = try findings("en", "You ticket is new. Call the the desk, more then once.")
    #expect(
      findings.compactMap { $0.fix?.edits.first?.text } == ["Your ticket is", "the", "more than"])
    // Words that exist may stand so on purpose: more, then call us.
    #expect(findings.allSatisfy { $0.fix?.isCertain == false })
    #expect(try self.findings("en", "We recieve it.").0.map { $0.fix?.isCertain } == [true])
    let (garbled, _) = try self.findings("en", "EspaƱol, DonÃ¢â‚¬â„¢t")
    #expect(garbled.compactMap { $0.fix?.edits.first?.text } == ["Español", "Don’t"])
    #expect(garbled.compactMap { $0.fix?.isCertain } == [false, true])
  }

  /// A page in a policy of one language in which nothing else is wrong.
  private func findings(
    _ language: String, _ text: String, added: String? = nil
  ) throws -> ([Finding], SourceText) {
    var files = try #require(Rule.named("target-missing")?.good).content
    files["policy.json"]?.replace(
      "\"id\": \"example\"", with: "\"id\": \"example\", \"languages\": [\"\(language)\"]")
    files["index.md"] =
      "---\ntitle: Index\n\(added.map { "added: { x: '\($0)' }\n" } ?? "")---\n\(text)\n"
    let content = MarkedContent(files.filter { $0.key != "index.md" }).content
    let source = SourceText(path: "index.md", bytes: Array((files["index.md"] ?? "").utf8))
    let draft = Draft(Content(sources: content.sources + [source]))
    let date = try #require(CivilDate(iso: "2026-06-01"))
    let found = draft.check(zones: try SystemZones.load(draft.zoneNames), on: date).findings
    return (found.filter { $0.place.file == "index.md" }, source)
  }
}
