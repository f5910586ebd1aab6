/// Why nobody can dial a number as it is written, and what would be right.
struct TelephoneFault {
  let message: String
  let hint: String

  private init(_ message: String, hint: String) {
    self.message = message
    self.hint = hint
  }

  /// Nil for a number that somebody may dial.
  init?(of text: String) {
    // Keys have letters: 1-800-FLOWERS.
    let letters = text.filter { ("A"..."Z").contains($0) }
    if letters.count >= 3, text.contains(where: \.isNumber), !text.contains(where: \.isLowercase) {
      return nil
    }
    guard let number = TelephoneNumber(text) else {
      self.init(undialled: text)
      return
    }
    guard number.isInternational else {
      guard let fault = Self.ofLength(number.digits) else { return nil }
      self = fault
      return
    }
    guard let fault = Self.ofInternational(number) else { return nil }
    self = fault
  }

  /// The part that no telephone has keys for.
  private init(undialled text: String) {
    guard text.contains(where: \.isNumber) else {
      self.init("it has no digits", hint: Self.form)
      return
    }
    let part = text.drop { TelephoneNumber.canStand($0) }
      .reversed().drop { TelephoneNumber.canStand($0) }.reversed()
    self.init(
      "“\(String(part))” cannot be dialled",
      hint: "write an extension as “ext. 12”, and anything else beside the number")
  }

  private static let form = "write it with a plus and the country code, such as +34 637 825 553"

  private static func ofLength(_ digits: String) -> TelephoneFault? {
    if digits.count < 3 {
      return .init(
        "“\(digits)” is \(count(digits.count)), and no number has fewer than 3", hint: form)
    }
    return digits.count > 17
      ? .init("it has \(digits.count) digits, and 17 is the most there can be", hint: form) : nil
  }

  private static func ofInternational(_ number: TelephoneNumber) -> TelephoneFault? {
    let digits = number.digits
    guard let code = number.countryCode else {
      return digits.count > 3
        ? .init("no country has the code +\(digits.prefix(3))", hint: form)
        : .init("“+\(digits)” is too short for a country code and a number", hint: form)
    }
    let national = number.national
    if digits.count > 15 {
      return .init(
        "it has \(digits.count) digits, and 15 is the most there can be",
        hint: "leave out what is no part of the number, or write an extension as “ext. 12”")
    }
    if national.count < 4 {
      return .init(
        "only \(count(national.count)) “\(national)” follow the country code +\(code)",
        hint:
          "a short number such as 112 is dialled in its own country only, without a country code")
    }
    guard let plan = number.plan else { return nil }
    return ofStart(national, plan) ?? ofNationalLength(national, plan) ?? ofExchange(national, plan)
  }

  private static func ofStart(_ national: String, _ plan: NumberingPlan) -> TelephoneFault? {
    guard let first = national.first, !plan.firstDigits.contains(first) else { return nil }
    let starts = plan.firstDigits.sorted().map(String.init)
    return first == "0"
      ? .init(
        "the 0 after +\(plan.code) is dialled within \(plan.country) only",
        hint: "leave it out, or write it as (0)")
      : .init(
        "no number in \(plan.country) starts with \(first), as “\(national)” after +\(plan.code) does",
        hint: "they start with \(alternatives(starts))")
  }

  private static func ofNationalLength(_ national: String, _ plan: NumberingPlan) -> TelephoneFault?
  {
    guard !plan.lengths.isEmpty, !plan.lengths.contains(national.count) else { return nil }
    let wanted = alternatives(plan.lengths.sorted().map(String.init))
    let most = plan.lengths.max() ?? 0
    return .init(
      "\(national.count) digits follow +\(plan.code), “\(national)”, and \(plan.country) has \(wanted)",
      hint: national.count < most
        ? "see whether a digit is missing"
        : "see whether a digit is typed twice, or an extension follows: “ext. 12”")
  }

  /// In North America the three digits after the area code start with 2 to 9 too.
  private static func ofExchange(_ national: String, _ plan: NumberingPlan) -> TelephoneFault? {
    guard plan.code == "1", let first = national.dropFirst(3).first, first < "2" else { return nil }
    return .init(
      "no exchange in \(plan.country) starts with \(first), as “\(national.dropFirst(3).prefix(3))” does",
      hint: "the three digits after the area code start with 2 to 9")
  }

  private static func count(_ digits: Int) -> String {
    digits == 1 ? "1 digit" : "\(digits) digits"
  }

  private static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }
}
