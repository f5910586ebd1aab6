/// The words of a site's search.
public struct SearchWording: Sendable {
  /// What the button is called that opens it.
  public let title: String
  /// What the field asks for.
  public let words: String
  /// Which keys do what once it is open.
  public let keys: String
  /// That a key opens it, beside a box that turns that off.
  public let key: String
  /// Where no script runs.
  public let needsScript: String
  /// How many parts of pages were found: `{count}`.
  public let found: String
  public let nothing: String
}

extension SearchWording {
  static let english = SearchWording(
    title: "Search", words: "Search for",
    keys: "↑ and ↓ choose, Enter goes there, Esc closes.", key: "The key / opens the search",
    needsScript: "Search needs JavaScript, and a page that a web server sent.",
    found: "Results: {count}", nothing: "Nothing was found.")

  static let spanish = SearchWording(
    title: "Buscar", words: "Buscar",
    keys: "↑ y ↓ eligen, Intro lleva allí, Esc cierra.", key: "La tecla / abre la búsqueda",
    needsScript: "La búsqueda necesita JavaScript y una página enviada por un servidor web.",
    found: "Resultados: {count}", nothing: "No se ha encontrado nada.")

  static let german = SearchWording(
    title: "Suche", words: "Suchen nach",
    keys: "↑ und ↓ wählen, Enter führt hin, Esc schließt.", key: "Die Taste / öffnet die Suche",
    needsScript: "Die Suche braucht JavaScript und eine Seite, die ein Webserver ausliefert.",
    found: "Treffer: {count}", nothing: "Nichts gefunden.")

  static let arabic = SearchWording(
    title: "بحث", words: "ابحث عن",
    keys: "↑ و↓ للاختيار، Enter للانتقال، Esc للإغلاق.", key: "المفتاح / يفتح البحث",
    needsScript: "يحتاج البحث إلى JavaScript وإلى صفحة يرسلها خادم ويب.",
    found: "النتائج: {count}", nothing: "لم يُعثر على شيء.")
}
