/// The codes that ITU-T assigned to countries, areas and services (E.164, list of assigned country codes).
enum CountryCodes {
  static func isAssigned(_ code: String) -> Bool { assigned.contains(code) }

  private static let assigned: Set<String> = {
    var codes: Set<String> = ["1", "7"]
    for range in ranges { codes.formUnion(range.map(String.init)) }
    return codes
  }()

  private static let ranges: [ClosedRange<Int>] = [
    20...20, 27...27, 30...34, 36...36, 39...41, 43...49, 51...58, 60...66, 81...82, 84...84,
    86...86,
    90...95, 98...98, 211...213, 216...216, 218...218, 220...258, 260...269, 290...291, 297...299,
    350...359, 370...383, 385...387, 389...389, 420...421, 423...423, 500...509, 590...599,
    670...670,
    672...683, 685...692, 800...800, 808...808, 850...850, 852...853, 855...856, 870...870,
    878...878,
    880...883, 886...886, 960...968, 970...977, 979...979, 992...996, 998...998,
  ]
}
