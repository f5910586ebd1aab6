public import PledgeModel

/// What a published site is held to, beside the rules of its policy.
public enum SiteRule {
  static let addressWrong: RuleID = "site-address-wrong"
  public static let exportWrong: RuleID = "site-export-wrong"
  static let figureMissing: RuleID = "site-figure-missing"
  static let figureUnknown: RuleID = "site-figure-unknown"
  static let figureWrong: RuleID = "site-figure-wrong"
  public static let fileChanged: RuleID = "site-file-changed"
  public static let fileMissing: RuleID = "site-file-missing"
  public static let fileUnknown: RuleID = "site-file-unknown"
  static let languageWrong: RuleID = "site-language-wrong"
  static let linkMissing: RuleID = "site-link-missing"
  public static let manifestMissing: RuleID = "site-manifest-missing"
  static let pageBroken: RuleID = "site-page-broken"
  public static let pageUnknown: RuleID = "site-page-unknown"
  static let releaseOther: RuleID = "site-release-other"

  /// All of them, ordered by name.
  public static let all: [RuleText] = [
    RuleText(
      id: addressWrong, level: .error,
      summary: "A contact's link, and a page's own address, are those of sla.json.",
      why:
        "A number that reads right and dials another one reaches nobody, and whoever taps it does not see why."
    ),
    RuleText(
      id: exportWrong, level: .error,
      summary: "The files beside sla.json are what it makes.",
      why:
        "A calendar or an address book keeps what it once took in, long after the page was mended."
    ),
    RuleText(
      id: figureMissing, level: .error,
      summary: "Every promise and contact of sla.json stands on a page in every language.",
      why: "What only tools are told, the customer is not promised."),
    RuleText(
      id: figureUnknown, level: .error,
      summary: "A page marks nothing that sla.json does not say.",
      why: "A figure that the policy no longer has is left over from another one."),
    RuleText(
      id: figureWrong, level: .error,
      summary: "What a page says is what sla.json says, in the page's language.",
      why:
        "Customers hold you to the page and tools to the data. Where they differ, one of them breaks its word."
    ),
    RuleText(
      id: fileChanged, level: .error,
      summary: "A file holds what pledge wrote.",
      why:
        "A page edited on the server, or uploaded by half, says what nobody checked, until the next build undoes it."
    ),
    RuleText(
      id: fileMissing, level: .error,
      summary: "Every file that pledge wrote is there.",
      why: "An upload that stopped half way leaves links that lead nowhere."),
    RuleText(
      id: fileUnknown, level: .info,
      summary: "A file that pledge did not write is there on purpose.",
      why: "Pledge leaves files of yours alone, and says nothing of what is in them."),
    RuleText(
      id: languageWrong, level: .error,
      summary: "A page is in the language of its folder.",
      why: "A page that lies in another's place is not found in its own."),
    RuleText(
      id: linkMissing, level: .error,
      summary: "A link inside the site leads to a file that is there.",
      why: "Who needs help and meets an error page will not look any further."),
    RuleText(
      id: manifestMissing, level: .warning,
      summary: "The list of what pledge wrote lies in the site.",
      why:
        "Without .pledge-manifest nobody can tell a page that was edited from one that was not, nor one that is missing. "
        + "Upload it with the site, or build the site anew."),
    RuleText(
      id: pageBroken, level: .error,
      summary: "A page is whole HTML.",
      why: "A page that breaks off says less than was promised, and not that something is missing."),
    RuleText(
      id: pageUnknown, level: .warning,
      summary: "Every page of the site is one that pledge wrote.",
      why: "A page left over from an older build is still found by search, and still promises."),
    RuleText(
      id: releaseOther, level: .warning,
      summary: "The site was made by the release of pledge that verifies it.",
      why: "Another release may word a page otherwise, so that what is found may be no fault of it."
    ),
  ]

  /// The same findings, each with its level.
  public static func levelled(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      var finding = finding
      finding.level = all.first { $0.id == finding.rule }?.level ?? .error
      return finding
    }
  }
}
