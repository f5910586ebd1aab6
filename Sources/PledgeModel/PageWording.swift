/// The words around a page: where one is, what is on it, and where to go from it.
public struct PageWording: Sendable {
  /// What the list of links to a page's parts is called.
  public let outline: String
  /// The question that a list of severities, each with how its definition begins, answers.
  public let severityGuide: String
  /// What the way from the home page to this one is called.
  public let breadcrumbs: String
  /// What the links to the pages before and after this one are called.
  public let neighbours: String
  public let previous: String
  public let next: String
  public let edit: String
  /// What a button does that copies a heading's address, and what it says once it has.
  public let copyLink: String
  public let copied: String
  /// Whether a channel can be reached at this moment.
  public let openNow: String
  public let closedNow: String
}

extension PageWording {
  static let english = PageWording(
    outline: "On this page", severityGuide: "Which one is mine?", breadcrumbs: "You are here",
    neighbours: "Further pages", previous: "Previous", next: "Next", edit: "Edit this page",
    copyLink: "Copy the link to this section", copied: "Copied", openNow: "Open now",
    closedNow: "Closed now")

  static let spanish = PageWording(
    outline: "En esta página", severityGuide: "¿Cuál es la mía?", breadcrumbs: "Está aquí",
    neighbours: "Otras páginas", previous: "Anterior", next: "Siguiente",
    edit: "Editar esta página", copyLink: "Copiar el enlace a esta sección", copied: "Copiado",
    openNow: "Abierto ahora", closedNow: "Cerrado ahora")

  static let german = PageWording(
    outline: "Auf dieser Seite", severityGuide: "Welcher passt zu mir?",
    breadcrumbs: "Sie sind hier", neighbours: "Weitere Seiten", previous: "Zurück",
    next: "Weiter", edit: "Diese Seite bearbeiten",
    copyLink: "Link zu diesem Abschnitt kopieren", copied: "Kopiert", openNow: "Jetzt geöffnet",
    closedNow: "Jetzt geschlossen")

  static let arabic = PageWording(
    outline: "في هذه الصفحة", severityGuide: "أي درجة تناسب حالتي؟", breadcrumbs: "أنت هنا",
    neighbours: "صفحات أخرى", previous: "السابق", next: "التالي", edit: "تعديل هذه الصفحة",
    copyLink: "نسخ رابط هذا القسم", copied: "تم النسخ", openNow: "متاح الآن",
    closedNow: "مغلق الآن")
}
