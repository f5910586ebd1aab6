import PledgeJSON
import PledgeModel

/// The keys of every kind of content file, for people.
public enum ContentReference {
  /// A Markdown page: a section for each kind, a row for each key.
  public static func markdown() -> String {
    let sections = Kind.allCases.map { kind in
      """
      ## \(kind.rawValue)

      \(kind.usage)

      \(kind.schema.reference())
      """
    }
    return introduction + "\n" + sections.joined(separator: "\n")
  }

  private static let introduction = """
    ---
    order: 1
    description: Every kind of file that a policy is written in, and every key of each.
    ---
    # What a content folder holds

    Each file is of a kind, which its path or its `kind` says. Data can be written as front matter of a
    Markdown file or as JSON, to the same effect. A folder named by a language other than the first of
    `languages` holds translations: the same paths, names and prose only. Durations are read in \(languages);
    the site's own words are in these languages, too. A page in Arabic, or in another language that is written
    so, runs from right to left.

    Prose is GitHub Flavored Markdown. A quote that begins with a line of `[!NOTE]` alone, or of `[!TIP]`,
    `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`, is set off under that word in the page's language.

    In prose, `{{targets.P1.initialResponse}}` prints that value in the page's language, and so do
    `{{targets.PLAN.P1.initialResponse}}` where plans differ, `{{policy.name}}`, `{{policy.version}}`,
    `{{policy.effectiveDate}}`, `{{provider.name}}`, `{{severities.P1.name}}`, `{{plans.ID.name}}`,
    `{{metrics.ID.name}}`, `{{channels.ID.number}}` (or `address`, `url`, `name`), `{{calendars.ID.name}}` and
    `{{calendars.ID.hours}}`. Alone in a paragraph, \(components)
    place that part of the policy. Code is left alone, and `\\{{` is two braces.

    Each `x.md` becomes the page `x.html`, and beside it the twin `x.md`: what the page shows, in Markdown, which is not the
    file you wrote. `llms.txt` lists the twins. A file of your own with the name of either is in the way.

    """
}

private let languages: String = {
  let english = Wording.named("en")
  return english.list(DurationGrammar.all.map { english.name(ofLanguage: $0.language) })
}()

private let components = ComponentName.allCases.map { "`{{\($0.rawValue)}}`" }.joined(
  separator: ", ")

extension Kind {
  /// Which files are of this kind, and what their text is read for.
  fileprivate var usage: String {
    switch self {
    case .policy: "`policy.json`: the policy as a whole."
    case .calendar:
      "`calendars/madrid.json`: the calendar `madrid`, by which targets and channels name it."
    case .channel:
      "`channels/telephone.md`: the channel `telephone`; its text is what the customer reads about it."
    case .plans:
      "`plans.md`: a heading a plan; the text below says what it covers, the first bullet list what it entitles to."
    case .severities:
      "`severities.md`: a heading a severity, the most severe first; the text below it is its definition. "
        + "`## P1: Critical Error` is P1; a heading without such a token gets its slug, or what `ids` says."
    case .targets:
      "Any file of `kind: targets`: a table with severities down and metrics or plans across. Cells are duration "
        + "phrases: `1 hour`, `30 min`, `4 business hours`, `Next Business Day`, `2-3 days`, `Within 1 week`, "
        + "`every 2 hours`, `N/A`, `best effort`. `clock`, `readings` and `none` take `P3` and `P3.initialResponse` as keys."
    case .process: "`process.md`: a numbered list, the steps of a ticket."
    case .escalation:
      "`escalation.md`: a heading a level of the escalation path. Each level is reached in one way: `after` a time, "
        + "when a target is `missed`, or when it is `asked` for."
    case .obligations: "`obligations.md`: a heading for each thing that customers must do."
    case .exclusions: "`exclusions.md`: a heading for each thing that is not supported."
    case .remedies:
      "`remedies.md`: a heading for each thing that customers get when a promise is broken."
    case .versions:
      "`versions.md`: the versions of the product and how long each is supported; `{{versions}}` prints them as a table."
    case .definitions: "`definitions.md`: a heading a term, its text the definition."
    case .news: "`news/title.md`: an announcement."
    case .release:
      "`releases/1.0.0.md`: what customers are told of version 1.0.0. Beside it lies `releases/1.0.0.json`, the SLA "
        + "definition of that version as `pledge release` froze it; nobody edits it."
    case .page: "Every other Markdown file: a page of the site."
    }
  }
}
