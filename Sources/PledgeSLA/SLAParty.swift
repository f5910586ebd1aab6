import PledgeJSON
import PledgeModel

/// Who promises, and how changes are announced.
enum SLAParty {
  static let provider = Form<Provider>.object(
    "Provider", "The company that promises.", blank: { _ in Provider(name: Localized()) },
    [
      .required("name", \.name, .texts, "The name customers know."),
      .optional("legalName", \.legalName, .text(), "The registered name."),
      .optional("url", \.url, .text(.webAddress), "Its own site."),
    ])

  static let notice = Form<Notice>.object(
    "Notice", "How long before it takes effect a change is announced.",
    blank: { _ in Notice(days: 0, text: Localized()) },
    [
      .required("days", \.days, .integer(0...3650), "Civil days."),
      .unlessEmpty("text", \.text, .texts, "The clause customers read."),
    ])
}
