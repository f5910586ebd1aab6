public import PledgeTime

/// A calendar of the policy: opening hours in a zone, with the names of the days that differ.
public struct SupportCalendar: Sendable {
  /// A local date whose hours are not those of its weekday.
  public struct SpecialDate: Sendable {
    public enum Meaning: String, Sendable { case holiday, halfDay, opening }

    public var date: CivilDate
    public var meaning: Meaning
    public var name: Localized<String>
    /// Empty on a holiday.
    public var hours: [LocalInterval]
    /// Whether the author wrote this very date, and no day that comes back every year or stands in an iCalendar file.
    public var isListed: Bool
    public var place: Place

    public init(
      date: CivilDate, meaning: Meaning, name: Localized<String>, hours: [LocalInterval],
      isListed: Bool = true, place: Place
    ) {
      self.date = date
      self.meaning = meaning
      self.name = name
      self.hours = hours
      self.isListed = isListed
      self.place = place
    }
  }

  /// The most intervals a day may have; what deadlines cost grows with them.
  public static let mostIntervals = 24

  /// What authors write in place of a zone where hours are in the customer's own.
  public static let customerZone = "customer"

  public var id: String
  public var name: Localized<String>
  /// An IANA name, as written, or `customerZone`.
  public var timeZone: Located<String>
  /// Opening intervals from Monday to Sunday.
  public var weeklyHours: [[LocalInterval]]
  /// In order of date.
  public var specialDates: [SpecialDate]
  /// The local dates for which the holidays are known; nil covers everything.
  public var covers: ClosedRange<CivilDate>?
  /// Where it says what it covers.
  public var coversPlace: Place?
  /// Whether it says anything of holidays, be it that there are none.
  public var declaresHolidays: Bool
  /// Whether all of it could be read; if not, what seems to be missing may stand in the rest.
  public var isWhole: Bool
  public var additions: [Addition]
  public var place: Place

  public init(
    id: String, name: Localized<String>, timeZone: Located<String>, weeklyHours: [[LocalInterval]],
    specialDates: [SpecialDate] = [], covers: ClosedRange<CivilDate>? = nil,
    coversPlace: Place? = nil, declaresHolidays: Bool = true, isWhole: Bool = true,
    additions: [Addition] = [],
    place: Place
  ) {
    self.id = id
    self.name = name
    self.timeZone = timeZone
    self.weeklyHours = weeklyHours
    self.specialDates = specialDates
    self.covers = covers
    self.coversPlace = coversPlace
    self.declaresHolidays = declaresHolidays
    self.isWhole = isWhole
    self.additions = additions
    self.place = place
  }

  public var isInCustomerZone: Bool { timeZone.value == Self.customerZone }
}
