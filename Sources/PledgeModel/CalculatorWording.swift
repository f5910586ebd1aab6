/// The words of the page that works out when a customer will hear. What stands in braces its script fills in.
public struct CalculatorWording: Sendable {
  /// The locale by which dates and times are printed, BCP 47.
  public let locale: String
  public let title: String
  public let introduction: String
  /// Where no script runs, before the link to the response times.
  public let needsScript: String

  // What is asked
  public let plan: String
  public let received: String
  public let now: String
  public let at: String
  public let moment: String
  public let clocks: String
  /// The reader's own time zone, `{zone}`.
  public let ownZone: String
  public let customerZone: String
  /// Nothing chosen yet.
  public let choose: String

  // What is answered
  public let answers: String
  /// How the time of receipt was understood: `{moment}`, `{zone}`.
  public let receivedAt: String
  /// After a moment by the reader's own clocks, of `{zone}`.
  public let ownTime: String
  public let steps: String
  public let addToCalendar: String
  /// What an event in a calendar is called: `{metric}`, `{severity}`, `{policy}`.
  public let event: String
  public let noPromise: String
  public let uncovered: String
  public let needsCustomerZone: String
  public let needsMoment: String
}

extension CalculatorWording {
  static let english = CalculatorWording(
    locale: "en-GB", title: "When will I hear?",
    introduction:
      "Choose a severity and say when the ticket was received, to see when each promise falls due, and why.",
    needsScript:
      "The calculator needs JavaScript, and a page that a web server sent. Everything that it counts with is told under",
    plan: "Plan", received: "When was it received?", now: "Now", at: "At another time",
    moment: "Date and time", clocks: "By the clocks of", ownZone: "where you are ({zone})",
    customerZone: "Where you are", choose: "Choose…",
    answers: "When you will hear", receivedAt: "Received {moment} ({zone}).",
    ownTime: "where you are ({zone})", steps: "How this comes about",
    addToCalendar: "Add to calendar", event: "{metric} due: {severity}, {policy}",
    noPromise: "No time is promised.",
    uncovered:
      "The policy does not cover this: it does not say which days are open all the way from receipt to the deadline.",
    needsCustomerZone: "The hours are those of your own time zone: choose where you are.",
    needsMoment: "Choose a date and a time.")

  static let spanish = CalculatorWording(
    locale: "es", title: "¿Cuándo tendré respuesta?",
    introduction:
      "Elija la gravedad e indique cuándo se recibió el ticket para ver cuándo vence cada compromiso y por qué.",
    needsScript:
      "La calculadora necesita JavaScript y una página enviada por un servidor web. Todo lo que tiene en cuenta se explica en",
    plan: "Plan", received: "¿Cuándo se recibió?", now: "Ahora", at: "En otro momento",
    moment: "Fecha y hora", clocks: "Según la hora de", ownZone: "donde está usted ({zone})",
    customerZone: "Dónde está usted", choose: "Elija…",
    answers: "Cuándo tendrá respuesta", receivedAt: "Recibido el {moment} ({zone}).",
    ownTime: "donde está usted ({zone})", steps: "De dónde sale este plazo",
    addToCalendar: "Añadir al calendario", event: "Vence {metric}: {severity}, {policy}",
    noPromise: "No se compromete ningún plazo.",
    uncovered:
      "La política no cubre este caso: no dice qué días se abre en todo el tiempo que va de la recepción al vencimiento.",
    needsCustomerZone: "El horario es el de su propia zona horaria: elija dónde está usted.",
    needsMoment: "Elija una fecha y una hora.")

  static let german = CalculatorWording(
    locale: "de", title: "Wann höre ich von Ihnen?",
    introduction:
      "Wählen Sie einen Schweregrad und geben Sie an, wann das Ticket einging: Sie sehen, wann jede Zusage fällig ist und warum.",
    needsScript:
      "Der Rechner braucht JavaScript und eine Seite, die ein Webserver ausliefert. Alles, womit er rechnet, steht unter",
    plan: "Tarif", received: "Wann ging es ein?", now: "Jetzt", at: "Zu einer anderen Zeit",
    moment: "Datum und Uhrzeit", clocks: "Nach der Uhr von", ownZone: "Ihrem Ort ({zone})",
    customerZone: "Ihr Ort", choose: "Bitte wählen …",
    answers: "Wann Sie von uns hören", receivedAt: "Eingegangen {moment} ({zone}).",
    ownTime: "an Ihrem Ort ({zone})", steps: "Wie es dazu kommt",
    addToCalendar: "In den Kalender eintragen", event: "{metric} fällig: {severity}, {policy}",
    noPromise: "Es ist keine Frist zugesagt.",
    uncovered:
      "Die Richtlinie deckt dies nicht ab: Sie sagt nicht für alle Tage vom Eingang bis zur Fälligkeit, ob geöffnet ist.",
    needsCustomerZone: "Es gelten die Zeiten Ihrer eigenen Zeitzone: Wählen Sie Ihren Ort.",
    needsMoment: "Wählen Sie Datum und Uhrzeit.")

  static let arabic = CalculatorWording(
    locale: "ar-u-nu-latn", title: "متى يصلني الرد؟",
    introduction: "اختر درجة الخطورة وحدد وقت استلام التذكرة لترى الموعد النهائي لكل وعد وسببه.",
    needsScript:
      "تحتاج الحاسبة إلى JavaScript وإلى صفحة يرسلها خادم ويب. كل ما تعتمد عليه مذكور في",
    plan: "الباقة", received: "متى استُلمت؟", now: "الآن", at: "في وقت آخر",
    moment: "التاريخ والوقت", clocks: "بتوقيت", ownZone: "مكانك ({zone})",
    customerZone: "مكانك", choose: "اختر…",
    answers: "متى يصلك الرد", receivedAt: "استُلمت {moment} ({zone}).",
    ownTime: "بتوقيت مكانك ({zone})", steps: "كيف حُسب هذا الموعد",
    addToCalendar: "أضف إلى التقويم", event: "الموعد النهائي: {metric}، {severity}، {policy}",
    noPromise: "لا يوجد وعد بمدة محددة.",
    uncovered:
      "لا تغطي السياسة هذه الحالة: فهي لا تحدد أيام الدوام كلها من الاستلام حتى الموعد النهائي.",
    needsCustomerZone: "المواعيد بتوقيت منطقتك الزمنية: اختر مكانك.",
    needsMoment: "اختر التاريخ والوقت.")
}
