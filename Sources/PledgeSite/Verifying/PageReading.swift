/// What verifying asks of a page: its marks, its links, in which language it is, and where it stops being HTML.
struct PageReading {
  /// An element that says a value of the policy.
  struct Mark {
    /// The names of what it says, as its attribute has them.
    var names: [String]
    /// The language it is in: a BCP 47 tag, or empty where the page names none.
    var language: String
    /// Its text, white space made single spaces.
    var text = ""
    /// The bytes of what it holds, without white space around; its start tag where it holds nothing.
    var range: Range<Int>
    var tag: HTMLTag
  }

  struct Link {
    /// The element: `a`, `link`.
    var element: String
    /// What a `link` says of itself: `canonical`, `alternate`.
    var relation: String?
    var hasLanguage: Bool
    var address: String
    var range: Range<Int>
  }

  struct Fault {
    var message: String
    var range: Range<Int>
  }

  /// Of the whole page, and where it says so.
  var language: HTMLTag.Attribute?
  var marks: [Mark] = []
  var links: [Link] = []
  /// What made it: `pledge 0.1.0`.
  var generator: HTMLTag.Attribute?
  /// Whether it leads to another page and has nothing to say itself.
  var isRedirect = false
  /// The first place at which it is not the HTML of a whole page.
  var fault: Fault?

  /// Whether Pledge made it; other pages may stand beside.
  var isOurs: Bool { !marks.isEmpty || generator?.value.hasPrefix("pledge ") == true }
}
