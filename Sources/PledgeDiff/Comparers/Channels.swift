import PledgeModel

extension Comparer {
  /// How customers reach support.
  static let channels = Comparer([
    ChangeKind(
      "channel-removed", mirror: "channel-added", .weaker, "A way to reach support is gone."),
    ChangeKind(
      "channel-added", mirror: "channel-removed", .stronger, "There is a way more to reach support."
    ),
    ChangeKind("channel-renamed", .wording, "A way to reach support is called otherwise."),
    ChangeKind(
      "channel-hours-narrowed", mirror: "channel-hours-widened", .weaker,
      "A channel is open less than before."),
    ChangeKind(
      "channel-hours-widened", mirror: "channel-hours-narrowed", .stronger,
      "A channel is open more than before."),
    ChangeKind(
      "channel-hours-shifted", .mixed, "A channel is open at other hours."),
    ChangeKind(
      "channel-restricted", mirror: "channel-opened", .weaker,
      "A channel is for fewer plans or severities than before."),
    ChangeKind(
      "channel-opened", mirror: "channel-restricted", .stronger,
      "A channel is for more plans or severities than before."),
    ChangeKind("contact-changed", .wording, "A channel is reached at another number or address."),
    ChangeKind(
      "language-removed", mirror: "language-added", .weaker, "A language is spoken no longer."),
    ChangeKind(
      "language-added", mirror: "language-removed", .stronger, "A language more is spoken."),
  ]) { pair in
    func title(_ channel: Channel) -> String { pair.title(channel.name, channel.id) }
    return pair.channels.removed.map {
      Change(
        "channel-removed", .weaker, "channels/\($0.id)", "channel “\(title($0))” is gone",
        before: $0.contact.text, oldPlace: $0.place, content: pair.plain($0.body))
    }
      + pair.channels.added.map {
        Change(
          "channel-added", .stronger, "channels/\($0.id)", "channel “\(title($0))” is new",
          after: $0.contact.text, newPlace: $0.place, content: pair.plain($0.body))
      }
      + pair.channels.both.flatMap { ChannelEdit(old: $0.old, new: $0.new, pair: pair).changes }
  }
}

/// What became of one channel.
private struct ChannelEdit {
  let old: Channel
  let new: Channel
  let pair: Pair

  var changes: [Change] {
    [renaming, hours].compactMap(\.self) + contact + restrictions + languages
  }

  private var title: String { "channel “\(pair.title(new.name, new.id))”" }

  private var renaming: Change? {
    pair.renaming(
      "channel-renamed", "channels/\(new.id)", "channel", (old.id, old.name, old.place),
      (new.id, new.name, new.place))
  }

  private func change(
    _ kind: ChangeID, _ effect: Effect, _ part: String, _ message: String, _ before: String?,
    _ after: String?
  ) -> Change {
    Change(
      kind, effect, "channels/\(new.id)/\(part)", "\(title) \(message)", before: before,
      after: after, oldPlace: old.place, newPlace: new.place)
  }

  private var contact: [Change] {
    let (before, after) = (old.contact, new.contact)
    guard before != after else { return [] }
    guard before.key == after.key else {
      // Who telephoned can do so no more, whatever stands in its place.
      return [
        change(
          "channel-removed", .weaker, before.key, "is no longer reached at \(before.text)",
          before.text, nil),
        change(
          "channel-added", .stronger, after.key, "is now reached at \(after.text)", nil, after.text),
      ]
    }
    return [
      change(
        "contact-changed", .wording, after.key,
        "is reached at \(after.text), no longer at \(before.text)", before.text, after.text)
    ]
  }

  private var hours: Change? {
    let (before, after) = (old.hours?.value, new.hours?.value)
    guard before.map(pair.renames.newClock) != after else { return nil }
    let effect = pair.hoursEffect(before, after)
    let kind: ChangeID =
      switch effect {
      case .weaker: "channel-hours-narrowed"
      case .stronger: "channel-hours-widened"
      case .mixed, .wording, .undecided: "channel-hours-shifted"
      }
    return change(
      kind, effect, "hours",
      "is open by \(after?.name ?? "no hours that the policy says"), no longer by \(before?.name ?? "none that it said")",
      before?.name, after?.name)
  }

  private var restrictions: [Change] {
    [
      restriction("plans", old.plans, new.plans, .plans, pair.plans.both.map(\.new.id)),
      restriction(
        "severities", old.severities, new.severities, .severities,
        pair.severities.both.map(\.new.id)),
    ].compactMap(\.self)
  }

  /// - Parameter common: what both policies know; what comes or goes otherwise is reported there.
  private func restriction(
    _ part: String, _ before: [Located<String>]?, _ after: [Located<String>]?,
    _ area: Alias.Group, _ common: [String]
  ) -> Change? {
    let was = Set(before?.map { pair.renames.newID($0.value, area) } ?? common)
      .intersection(common)
    let now = Set(after?.map(\.value) ?? common).intersection(common)
    guard was != now else { return nil }
    let effect = Effect(from: was, to: now)
    func text(_ ids: Set<String>) -> String {
      ids == Set(common) ? "all" : common.filter(ids.contains).joined(separator: ", ")
    }
    return change(
      effect == .stronger ? "channel-opened" : "channel-restricted", effect, part,
      "is for \(part): \(text(now)), no longer for \(text(was))", text(was), text(now))
  }

  private var languages: [Change] {
    let wording = Wording.named("en")
    let lost = old.languages.filter { !new.languages.contains($0) }
    let gained = new.languages.filter { !old.languages.contains($0) }
    return lost.map {
      change(
        "language-removed", .weaker, "languages",
        "speaks \(wording.name(ofLanguage: $0)) no longer", $0, nil)
    }
      + gained.map {
        change(
          "language-added", .stronger, "languages",
          "speaks \(wording.name(ofLanguage: $0)) as well", nil, $0)
      }
  }
}
