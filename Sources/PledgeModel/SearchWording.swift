/// The words of a site's search.
public struct SearchWording: Sendable {
  /// What the button is called that opens it.
  public let title: String
  /// What the field asks for.
  public let words: String
  /// Which keys do what.
  public let keys: String
  /// Where no script runs.
  public let needsScript: String
  /// How many parts of pages were found: `{count}`.
  public let found: String
  public let nothing: String
}

extension SearchWording {
  static let english = SearchWording(
    title: "Search", words: "Search for",
    keys: "/ opens the search, ↑ and ↓ choose, Enter goes there, Esc closes it.",
    needsScript: "Search needs JavaScript, and a page that a web server sent.",
    found: "Results: {count}", nothing: "Nothing was found.")

  static let spanish = SearchWording(
    title: "Buscar", words: "Buscar",
    keys: "/ abre la búsqueda, ↑ y ↓ eligen, Intro lleva allí, Esc la cierra.",
    needsScript: "La búsqueda necesita JavaScript y una página enviada por un servidor web.",
    found: "Resultados: {count}", nothing: "No se ha encontrado nada.")

  static let german = SearchWording(
    title: "Suche", words: "Suchen nach",
    keys: "/ öffnet die Suche, ↑ und ↓ wählen, Enter führt hin, Esc schließt sie.",
    needsScript: "Die Suche braucht JavaScript und eine Seite, die ein Webserver ausliefert.",
    found: "Treffer: {count}", nothing: "Nichts gefunden.")

  static let arabic = SearchWording(
    title: "بحث", words: "ابحث عن",
    keys: "/ يفتح البحث، ↑ و↓ للاختيار، Enter للانتقال، Esc للإغلاق.",
    needsScript: "يحتاج البحث إلى JavaScript وإلى صفحة يرسلها خادم ويب.",
    found: "النتائج: {count}", nothing: "لم يُعثر على شيء.")
}
