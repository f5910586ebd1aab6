/// Zendesk's own names of time zones, which are those of Rails (`ActiveSupport::TimeZone::MAPPING`).
enum ZendeskZone {
  /// Nil where Zendesk has no name for an IANA zone.
  static func name(of zone: String) -> String? {
    names[zone] ?? (cities.contains(zone) ? zone.split(separator: "/").last.map(Self.spaced) : nil)
  }

  /// The IANA zones it has names for.
  static var all: Set<String> { cities.union(names.keys) }

  private static func spaced(_ name: Substring) -> String {
    String(name.map { $0 == "_" ? " " : $0 })
  }

  /// Zones that Zendesk calls by the IANA name's city.
  private static let cities: Set<String> = [
    "Africa/Cairo", "Africa/Casablanca", "Africa/Harare", "Africa/Monrovia", "Africa/Nairobi",
    "America/Bogota", "America/Caracas", "America/Chihuahua", "America/La_Paz", "America/Lima",
    "America/Mazatlan", "America/Mexico_City", "America/Monterrey", "America/Montevideo",
    "America/Puerto_Rico", "America/Santiago", "America/Tijuana", "Asia/Almaty", "Asia/Baghdad",
    "Asia/Baku", "Asia/Bangkok", "Asia/Dhaka", "Asia/Hong_Kong", "Asia/Irkutsk", "Asia/Jakarta",
    "Asia/Jerusalem", "Asia/Kabul", "Asia/Kamchatka", "Asia/Karachi", "Asia/Kathmandu",
    "Asia/Kolkata", "Asia/Krasnoyarsk", "Asia/Kuala_Lumpur", "Asia/Kuwait", "Asia/Magadan",
    "Asia/Muscat", "Asia/Novosibirsk", "Asia/Riyadh", "Asia/Seoul", "Asia/Singapore",
    "Asia/Srednekolymsk", "Asia/Taipei", "Asia/Tashkent", "Asia/Tbilisi", "Asia/Tehran",
    "Asia/Tokyo", "Asia/Ulaanbaatar", "Asia/Urumqi", "Asia/Vladivostok", "Asia/Yakutsk",
    "Asia/Yerevan", "Atlantic/Azores", "Australia/Adelaide", "Australia/Brisbane",
    "Australia/Darwin", "Australia/Hobart", "Australia/Melbourne", "Australia/Perth",
    "Australia/Sydney", "Europe/Amsterdam", "Europe/Athens", "Europe/Belgrade", "Europe/Berlin",
    "Europe/Bratislava", "Europe/Brussels", "Europe/Bucharest", "Europe/Budapest",
    "Europe/Copenhagen", "Europe/Dublin", "Europe/Helsinki", "Europe/Istanbul",
    "Europe/Kaliningrad", "Europe/Lisbon", "Europe/Ljubljana", "Europe/London", "Europe/Madrid",
    "Europe/Minsk", "Europe/Moscow", "Europe/Paris", "Europe/Prague", "Europe/Riga", "Europe/Rome",
    "Europe/Samara", "Europe/Sarajevo", "Europe/Skopje", "Europe/Sofia", "Europe/Stockholm",
    "Europe/Tallinn", "Europe/Vienna", "Europe/Vilnius", "Europe/Volgograd", "Europe/Warsaw",
    "Europe/Zagreb", "Europe/Zurich", "Pacific/Auckland", "Pacific/Fiji", "Pacific/Guam",
    "Pacific/Port_Moresby",
  ]

  private static let names = [
    "Africa/Algiers": "West Central Africa", "Africa/Johannesburg": "Pretoria",
    "America/Argentina/Buenos_Aires": "Buenos Aires",
    "America/Chicago": "Central Time (US & Canada)",
    "America/Denver": "Mountain Time (US & Canada)", "America/Guatemala": "Central America",
    "America/Guyana": "Georgetown", "America/Halifax": "Atlantic Time (Canada)",
    "America/Indiana/Indianapolis": "Indiana (East)", "America/Juneau": "Alaska",
    "America/Los_Angeles": "Pacific Time (US & Canada)",
    "America/New_York": "Eastern Time (US & Canada)", "America/Nuuk": "Greenland",
    "America/Phoenix": "Arizona", "America/Regina": "Saskatchewan",
    "America/Sao_Paulo": "Brasilia", "America/St_Johns": "Newfoundland",
    "Asia/Colombo": "Sri Jayawardenepura", "Asia/Rangoon": "Rangoon", "Asia/Shanghai": "Beijing",
    "Asia/Yangon": "Rangoon", "Asia/Yekaterinburg": "Ekaterinburg",
    "Atlantic/Cape_Verde": "Cape Verde Is.", "Atlantic/South_Georgia": "Mid-Atlantic",
    "Australia/Canberra": "Canberra", "Etc/UTC": "UTC", "Europe/Kiev": "Kyiv",
    "Europe/Kyiv": "Kyiv", "Pacific/Apia": "Samoa", "Pacific/Chatham": "Chatham Is.",
    "Pacific/Fakaofo": "Tokelau Is.", "Pacific/Guadalcanal": "Solomon Is.",
    "Pacific/Honolulu": "Hawaii", "Pacific/Majuro": "Marshall Is.",
    "Pacific/Midway": "Midway Island", "Pacific/Noumea": "New Caledonia",
    "Pacific/Pago_Pago": "American Samoa", "Pacific/Tongatapu": "Nuku'alofa", "UTC": "UTC",
  ]
}
