/// The words in which a site tells of the versions of a policy, and in which a note on one is drafted.
public struct ReleaseWording: Sendable {
  // The history
  public let historyTitle: String
  public let historyText: String
  public let feedTitle: String
  /// Before the link to the frozen definition.
  public let definition: String

  // One version
  /// Before the day on which it was announced.
  public let published: String
  /// Since when it holds, and to which day if it no longer does.
  public let inForce: @Sendable (_ from: String, _ to: String?) -> String
  public let replacedBefore: String

  // Beside the version that the site tells
  public let inForceNow: String
  /// Before the version that takes effect next, and its day.
  public let upcoming: String

  // A note
  public let first: String
  public let nothingChanges: String
  /// The heading of changes that do the same to customers.
  public let heading: @Sendable (Effect) -> String
  public let witness: @Sendable (_ received: String, _ was: String, _ now: String) -> String
}

extension ReleaseWording {
  static let english = ReleaseWording(
    historyTitle: "History of this policy",
    historyText:
      "Every published version, the latest first. Each keeps its SLA definition at its own address, unchanged.",
    feedTitle: "Changes of this policy", definition: "SLA definition of this version",
    published: "Published on",
    inForce: { from, to in to.map { "In force from \(from) to \($0)" } ?? "In force from \(from)" },
    replacedBefore: "Replaced before it took effect",
    inForceNow: "In force now", upcoming: "Upcoming",
    first: "This is the first published version of this policy.",
    nothingChanges: "Nothing changes for customers.",
    heading: { effect in
      switch effect {
      case .weaker: "What gets weaker"
      case .mixed: "What gets weaker in part"
      case .stronger: "What gets stronger"
      case .wording: "What is worded otherwise"
      case .undecided: "What else changes"
      }
    },
    witness: { received, was, now in
      "For example, a ticket received \(received) was due \(was), and is now due \(now)."
    })

  static let spanish = ReleaseWording(
    historyTitle: "Historial de esta política",
    historyText:
      "Todas las versiones publicadas, la última primero. Cada una conserva su definición del SLA en su propia dirección, sin cambios.",
    feedTitle: "Cambios de esta política", definition: "Definición del SLA de esta versión",
    published: "Publicada el",
    inForce: { from, to in
      to.map { "En vigor desde el \(from) hasta el \($0)" } ?? "En vigor desde el \(from)"
    },
    replacedBefore: "Sustituida antes de entrar en vigor",
    inForceNow: "En vigor ahora", upcoming: "Próxima",
    first: "Esta es la primera versión publicada de esta política.",
    nothingChanges: "Nada cambia para los clientes.",
    heading: { effect in
      switch effect {
      case .weaker: "Lo que empeora"
      case .mixed: "Lo que empeora en parte"
      case .stronger: "Lo que mejora"
      case .wording: "Lo que se expresa de otro modo"
      case .undecided: "Otros cambios"
      }
    },
    witness: { received, was, now in
      "Por ejemplo, un ticket recibido el \(received) vencía el \(was) y ahora vence el \(now)."
    })
}
