/// The words in which a site tells the terms beside the targets: escalation, obligations, remedies, how tickets are timed.
public struct TermsWording: Sendable {
  // Escalation
  /// Before when a level is reached.
  public let reached: String
  public let takesOver: String
  /// Before the level from which one is reached.
  public let comesAfter: String
  /// So long after receipt, counted day and night or in the opening time of a calendar.
  public let after: @Sendable (_ duration: String, _ calendar: String?) -> String
  public let missed: @Sendable (_ metric: String) -> String
  public let asked: String

  // Obligations, remedies, versions
  /// Before the hours at which the customer must be there.
  public let needed: String
  /// Before the metric that a remedy is about.
  public let about: String
  public let credit: String
  public let percent: @Sendable (Int) -> String
  public let product: String
  public let released: String
  public let supportedUntil: String
  public let noEnd: String

  // How tickets are timed
  public let commitment: @Sendable (Commitment) -> String
  public let received: @Sendable (Timing.Received) -> String
  public let noPause: String
  public let pause: @Sendable (_ pauses: String) -> String
  public let automaticResponse: @Sendable (_ counts: Bool) -> String

  // The policy itself
  public let policyTitle: String
  public let notice: @Sendable (_ days: Int) -> String
  public let governing: @Sendable (_ language: String) -> String
  public let reviewBy: @Sendable (_ date: String) -> String
}

extension TermsWording {
  static let english = TermsWording(
    reached: "Reached", takesOver: "Takes over", comesAfter: "From",
    after: { duration, calendar in
      "\(duration) after receipt"
        + (calendar.map { ", counted on “\($0)”" } ?? ", counted day and night")
    },
    missed: { "When the time for “\($0)” is missed" }, asked: "When you ask for it",
    needed: "You are needed", about: "About", credit: "Credit", percent: { "\($0)% of the fee" },
    product: "Version", released: "Released", supportedUntil: "Supported until",
    noEnd: "No end is set",
    commitment: { commitment in
      switch commitment {
      case .goal: "these times are goals, which we try to reach."
      case .target: "these times are targets, which we undertake to reach."
      case .guarantee: "these times are guaranteed."
      }
    },
    received: { received in
      switch received {
      case .sent: "A ticket counts as received when you send it."
      case .arrived: "A ticket counts as received when it reaches us."
      case .registered: "A ticket counts as received when we register it."
      }
    },
    noPause: "Nothing stops the time.", pause: { "The time stands still while \($0)." },
    automaticResponse: { counts in
      counts
        ? "An automatic reply counts as a response." : "An automatic reply is no response."
    },
    policyTitle: "About this policy",
    notice: { days in
      "Changes are announced at least \(days) \(days == 1 ? "day" : "days") before they take effect."
    },
    governing: { "Where translations differ, the text in \($0) binds." },
    reviewBy: { "This policy is to be reviewed by \($0)." })

  static let spanish = TermsWording(
    reached: "Se alcanza", takesOver: "Se hace cargo", comesAfter: "Desde",
    after: { duration, calendar in
      "\(duration) después de la recepción"
        + (calendar.map { ", contadas en «\($0)»" } ?? ", contadas de día y de noche")
    },
    missed: { "Cuando se incumple el plazo de «\($0)»" }, asked: "Cuando usted lo pide",
    needed: "Se le necesita", about: "Sobre", credit: "Abono",
    percent: { "\($0) % de la cuota" },
    product: "Versión", released: "Publicada", supportedUntil: "Con soporte hasta",
    noEnd: "Sin fecha de fin",
    commitment: { commitment in
      switch commitment {
      case .goal: "estos plazos son metas que intentamos alcanzar."
      case .target: "estos plazos son objetivos que nos comprometemos a alcanzar."
      case .guarantee: "estos plazos están garantizados."
      }
    },
    received: { received in
      switch received {
      case .sent: "Un ticket se considera recibido cuando usted lo envía."
      case .arrived: "Un ticket se considera recibido cuando nos llega."
      case .registered: "Un ticket se considera recibido cuando lo registramos."
      }
    },
    noPause: "Nada detiene el plazo.", pause: { "El plazo se detiene mientras \($0)." },
    automaticResponse: { counts in
      counts
        ? "Una respuesta automática cuenta como respuesta."
        : "Una respuesta automática no cuenta como respuesta."
    },
    policyTitle: "Sobre esta política",
    notice: { days in
      "Los cambios se anuncian al menos \(days) \(days == 1 ? "día" : "días") antes de que entren en vigor."
    },
    governing: { "Si las traducciones difieren, prevalece el texto en \($0)." },
    reviewBy: { "Esta política se revisará antes del \($0)." })
}
