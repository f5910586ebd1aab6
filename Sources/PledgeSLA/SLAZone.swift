import PledgeJSON
import PledgeModel
import PledgeTime

/// A time zone's offsets over the span the policy needs.
struct SLAZone: Sendable {
  var name: String
  /// Unix seconds.
  var from: Int
  var until: Int
  /// Seconds east of UTC.
  var offset: Int
  var transitions: [SLATransition]
}

/// A change of a zone's offset.
struct SLATransition: Sendable {
  var at: Int
  var offset: Int
}

extension SLAZone {
  private static let instant = Form<Int>.integer(-62_135_856_000...253_402_646_400)
  private static let seconds = Form<Int>.integer(-89_999...93_599)

  static let form = Form<SLAZone>.object(
    "Zone", "A time zone's offsets from UTC.",
    blank: { _ in SLAZone(name: "", from: 0, until: 0, offset: 0, transitions: []) },
    [
      .required("name", \.name, .text(), "The IANA name.", examples: ["Europe/Madrid"]),
      .required("from", \.from, instant, "Unix seconds. Nothing is known of the zone before."),
      .required(
        "until", \.until, instant, "Unix seconds. Nothing is known of the zone from here on."),
      .required("offset", \.offset, seconds, "Seconds east of UTC at “from”."),
      .required(
        "transitions", \.transitions, transition.list("A change of offset."),
        "The changes of offset, in order."),
    ])

  /// The names of the customers' zones; one that stands twice is reported and left out.
  static let customers = Form<String>.text().located.list("An IANA name.").mapped {
    (zones: [Located<String>]) in
    zones
  } _: { zones, _, reading in
    var zones = zones
    if zones.count > Policy.mostCustomerZones {
      reading.report(
        Finding(
          .valueInvalid, "a policy names at most \(Policy.mostCustomerZones) customer zones",
          at: zones[Policy.mostCustomerZones].place, subject: reading.pointer))
      zones.removeSubrange(Policy.mostCustomerZones...)
    }
    var first: [[UInt8]: Place] = [:]
    return zones.filter { zone in
      let key = Array(zone.value.utf8)
      guard let place = first[key] else {
        first[key] = zone.place
        return true
      }
      reading.report(
        Finding(
          .idDuplicate, "“\(zone.value)” stands twice among the customers' zones", at: zone.place,
          subject: reading.pointer, notes: [.init("it stands here first", at: place)]))
      return false
    }
  }

  private static let transition = Form<SLATransition>.object(
    "Transition", "A change of a zone's offset.", blank: { _ in SLATransition(at: 0, offset: 0) },
    [
      .required("at", \.at, instant, "The first instant of the new offset, in Unix seconds."),
      .required("offset", \.offset, seconds, "The new offset, in seconds east of UTC."),
    ])

  /// A zone from one day before a date until one day after another, both in its own local time.
  ///
  /// The day before is for zones in which the policy takes effect on the eve, the day after for the night
  /// shift of the last date.
  init(_ zone: Zone, over dates: ClosedRange<CivilDate>) {
    let day = 86_400
    let from = zone.instant(of: dates.lowerBound, secondsFromMidnight: -day)
    let until = zone.instant(of: dates.upperBound, secondsFromMidnight: 2 * day)
    self.init(
      name: zone.name, from: Int(from), until: Int(until), offset: zone.offset(at: from),
      transitions: zone.transitions(from: from + 1, to: until).map {
        SLATransition(at: Int($0.at), offset: $0.offset)
      })
  }

  /// The zone as it can be calculated with, known from `from` until `until`.
  func zone() throws(ZoneFault) -> Zone {
    try Zone(
      name: name, initialOffset: offset,
      transitions: transitions.map { Transition(at: Int64($0.at), offset: $0.offset) },
      known: Int64(from)..<Int64(max(from, until)))
  }
}
