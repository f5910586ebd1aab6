import PledgeJSON

/// What a run of exports could not carry, by format.
public struct LossReport: Sendable {
  private var formats: [(name: String, losses: [Loss])] = []

  public init() {}

  public mutating func add(_ losses: [Loss], of exporter: Exporter) {
    formats.append((exporter.name, losses))
  }

  /// One line for each direction and reason, and all it is true of; nothing where nothing is lost.
  ///
  /// Without line breaks and control characters, which an author's names could bring.
  public var lines: [String] {
    formats.flatMap { format in
      Loss.Effect.allCases.flatMap { effect in
        Self.groups(format.losses.filter { $0.effect == effect }).map { message, subjects in
          let shown = subjects.prefix(4).joined(separator: ", ")
          let rest = subjects.count > 4 ? " and \(subjects.count - 4) more" : ""
          return Self.plain("\(format.name): \(effect.label): \(shown)\(rest): \(message)")
        }
      }
    }
  }

  /// `losses.json`: under each format's name its losses, each with subject, effect and message,
  /// and with the receipts (Unix seconds, from and until; null is no bound) for which it is so; none is every receipt.
  public var json: [UInt8] {
    JSON.object(
      formats.map { format in
        JSON.Member(
          format.name,
          .array(
            format.losses.map { loss in
              [
                "subject": .string(loss.subject), "effect": .string(loss.effect.rawValue),
                "message": .string(loss.message),
                "receipts": .array(
                  loss.receipts.map {
                    // What other tools read as numbers ends before these.
                    [
                      $0.lowerBound == .min ? .null : .integer(Int($0.lowerBound)),
                      $0.upperBound == .max ? .null : .integer(Int($0.upperBound)),
                    ]
                  }),
              ]
            }))
      }
    ).text()
  }

  /// Losses of one message together, in the order in which they come first.
  private static func groups(_ losses: [Loss]) -> [(message: String, subjects: [String])] {
    var groups: [(message: String, subjects: [String])] = []
    var indices: [String: Int] = [:]
    for loss in losses {
      if let index = indices[loss.message] {
        groups[index].subjects.append(loss.subject)
      } else {
        indices[loss.message] = groups.count
        groups.append((loss.message, [loss.subject]))
      }
    }
    return groups
  }

  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}

extension Loss.Effect {
  /// As it is told on the command line.
  fileprivate var label: String {
    switch self {
    case .omitted: "not carried"
    case .earlier: "earlier than promised"
    case .unjudged: "answered where the policy has no answer"
    case .paused: "later while the tool's clock is stopped"
    case .wording: "not worded as promised"
    }
  }
}
