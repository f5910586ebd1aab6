extension NumberingPlan {
  /// The countries whose groups are known, by the practice of their own directories. Where customs differ every
  /// custom is listed; a country or a beginning that is not listed is not judged.
  // swift-format-ignore
  static let all: [NumberingPlan] = [
    // The North American plan: area code and exchange start with 2 to 9.
    NumberingPlan("1", "North America", lengths: [10], starts: "23456789", [("", [[3, 3, 4]])]),
    NumberingPlan("30", "Greece", [
      ("21", [[3, 3, 4], [3, 7], [2, 4, 4], [2, 8]]), ("231", [[3, 3, 4], [3, 7]]), ("6", [[3, 3, 4], [3, 7]]),
    ]),
    NumberingPlan("31", "Netherlands", starts: "123456789", [
      ("6", [[1, 8], [1, 2, 2, 2, 2], [1, 4, 4], [1, 3, 5], [1, 3, 3, 2], [1, 2, 3, 3]]), ("66", []),
      ("10", dutch), ("13", dutch), ("15", dutch), ("20", dutch), ("23", dutch), ("24", dutch), ("26", dutch),
      ("30", dutch), ("33", dutch), ("35", dutch), ("36", dutch), ("38", dutch), ("40", dutch), ("43", dutch),
      ("45", dutch), ("46", dutch), ("50", dutch), ("53", dutch), ("55", dutch), ("58", dutch), ("70", dutch),
      ("71", dutch), ("72", dutch), ("73", dutch), ("74", dutch), ("75", dutch), ("76", dutch), ("77", dutch),
      ("78", dutch), ("79", dutch),
    ]),
    NumberingPlan("32", "Belgium", starts: "123456789", [
      ("4", [[3, 2, 2, 2], [3, 3, 3], [1, 3, 2, 2]]), ("2", [[1, 3, 2, 2]]), ("3", [[1, 3, 2, 2]]), ("9", [[1, 3, 2, 2]]), ("90", []),
    ]),
    NumberingPlan("33", "France", lengths: [9], starts: "123456789", [
      ("", [[1, 2, 2, 2, 2]]), ("8", [[3, 3, 3], [3, 2, 2, 2], [1, 2, 2, 2, 2]]),
    ]),
    NumberingPlan("34", "Spain", lengths: [9], starts: "456789", [
      ("", [[3, 3, 3], [3, 2, 2, 2]]), ("8", spanish), ("9", spanish),
    ]),
    NumberingPlan("36", "Hungary", [("1", [[1, 3, 4]]), ("20", [[2, 3, 4]]), ("30", [[2, 3, 4]]), ("70", [[2, 3, 4]])]),
    NumberingPlan("39", "Italy", [("3", [[3, 3, 4], [3, 7], [3, 3, 3], [3, 6], [3, 2, 2, 3]])]),
    NumberingPlan("41", "Switzerland", starts: "123456789", [
      ("", [[2, 3, 2, 2]]), ("80", [[3, 3, 3], [3, 2, 2, 2]]), ("84", [[3, 3, 3], [3, 2, 2, 2]]), ("90", [[3, 3, 3], [3, 2, 2, 2]]),
    ]),
    NumberingPlan("44", "United Kingdom", starts: "12356789", [
      ("1", [[4, 6], [4, 3, 3], [4, 5], [5, 5], [5, 2, 3], [5, 4]]),
      ("11", [[3, 3, 4], [3, 7]]),
      ("121", [[3, 3, 4], [3, 7]]), ("131", [[3, 3, 4], [3, 7]]), ("141", [[3, 3, 4], [3, 7]]),
      ("151", [[3, 3, 4], [3, 7]]), ("161", [[3, 3, 4], [3, 7]]), ("191", [[3, 3, 4], [3, 7]]),
      ("2", [[2, 4, 4], [2, 8]]),
      ("3", [[3, 3, 4], [3, 7], [4, 3, 3], [4, 2, 2, 2], [3, 2, 2, 3], [4, 6]]),
      ("7", [[4, 6], [4, 3, 3], [3, 3, 4], [4, 2, 2, 2]]), ("70", [[2, 4, 4], [4, 6]]), ("76", [[2, 4, 4], [4, 6]]),
      ("80", [[3, 3, 4], [3, 7], [3, 6], [3, 3, 3], [3, 2, 2, 2]]),
    ]),
    NumberingPlan("45", "Denmark", lengths: [8], starts: "23456789", [("", [[2, 2, 2, 2], [4, 4]])]),
    NumberingPlan("46", "Sweden", starts: "123456789", [
      ("7", [[2, 3, 2, 2], [3, 2, 2, 2], [3, 3, 3], [2, 7]]),
    ]),
    NumberingPlan("47", "Norway", [("", [[3, 2, 3], [2, 2, 2, 2], [4, 4]])]),
    NumberingPlan("48", "Poland", [("", [[3, 3, 3], [2, 3, 2, 2], [2, 7]])]),
    NumberingPlan("52", "Mexico", [("", [[3, 3, 4], [2, 4, 4], [2, 8], [3, 7], [2, 2, 2, 2, 2], [3, 3, 2, 2]])]),
    NumberingPlan("55", "Brazil", starts: "123456789", [
      ("", [[2, 4, 4], [2, 8], [2, 5, 4], [2, 9]]), ("30", []), ("40", []), ("50", []), ("80", []), ("90", []),
    ]),
    NumberingPlan("57", "Colombia", [("", [[3, 3, 4], [3, 7], [3, 3, 2, 2]])]),
    NumberingPlan("61", "Australia", starts: "12345789", [
      ("2", [[1, 4, 4], [1, 8]]), ("3", [[1, 4, 4], [1, 8]]), ("7", [[1, 4, 4], [1, 8]]), ("8", [[1, 4, 4], [1, 8]]),
      ("4", [[3, 3, 3]]), ("1300", [[4, 3, 3], [4, 6]]), ("1800", [[4, 3, 3], [4, 6]]),
    ]),
    NumberingPlan("65", "Singapore", [("3", [[4, 4]]), ("6", [[4, 4]]), ("8", [[4, 4]]), ("9", [[4, 4]])]),
    NumberingPlan("81", "Japan", [
      ("3", [[1, 4, 4]]), ("6", [[1, 4, 4]]), ("60", []), ("120", [[3, 3, 3]]), ("800", [[3, 3, 4]]),
      ("50", [[2, 4, 4]]), ("70", [[2, 4, 4]]), ("80", [[2, 4, 4]]), ("90", [[2, 4, 4]]),
    ]),
    NumberingPlan("86", "China", [
      ("1", [[3, 4, 4]]), ("10", [[2, 4, 4], [2, 8]]), ("2", [[2, 4, 4], [2, 8]]), ("400", [[3, 3, 4], [3, 4, 3], [3, 7]]),
    ]),
    NumberingPlan("90", "Turkey", [("", [[3, 3, 2, 2], [3, 3, 4]])]),
    NumberingPlan("91", "India", [
      ("6", indian), ("7", indian), ("8", indian), ("9", indian),
    ]),
    NumberingPlan("351", "Portugal", lengths: [9], starts: "1236789", [
      ("", [[3, 3, 3], [2, 3, 2, 2], [2, 3, 4], [3, 2, 2, 2]]),
    ]),
    NumberingPlan("353", "Ireland", starts: "123456789", [
      ("1", [[1, 3, 4], [1, 7]]), ("8", [[2, 3, 4], [2, 7]]),
      ("1800", [[4, 3, 3], [4, 6]]), ("1850", [[4, 3, 3], [4, 6]]), ("1890", [[4, 3, 3], [4, 6]]),
    ]),
    NumberingPlan("420", "Czechia", [("", [[3, 3, 3], [3, 2, 2, 2]])]),
    NumberingPlan("852", "Hong Kong", [("", [[4, 4]])]),
    // Their area codes have no one length, so only the country code is judged.
    NumberingPlan("43", "Austria", starts: "123456789", []),
    NumberingPlan("49", "Germany", starts: "123456789", []),
  ]

  /// Madrid and other provinces have codes of two digits, most have three.
  private static let spanish = [[3, 3, 3], [3, 2, 2, 2], [2, 3, 2, 2], [2, 3, 4], [2, 7]]
  private static let dutch = [[2, 3, 4], [2, 3, 2, 2], [2, 7], [2, 4, 3]]
  private static let indian = [
    [5, 5], [4, 6], [4, 3, 3], [3, 3, 4], [3, 7], [2, 4, 4], [2, 8], [2, 3, 5], [3, 4, 3],
  ]
}
