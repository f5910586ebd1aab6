public import PledgeTime

/// An announcement.
public struct NewsItem: Sendable {
  /// The path of its file inside a language: `news/title.md`.
  public var path: String
  public var date: CivilDate
  public var title: Localized<String>
  /// Where it was published first, or says more.
  public var link: String?
  public var place: Place

  public init(
    path: String, date: CivilDate, title: Localized<String>, link: String? = nil, place: Place
  ) {
    self.path = path
    self.date = date
    self.title = title
    self.link = link
    self.place = place
  }
}
