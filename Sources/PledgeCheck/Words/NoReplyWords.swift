/// Names of mailboxes that nobody reads, without hyphens, dots and underscores.
enum NoReplyWords {
  static let all = names.map { Array($0.utf8) }

  private static let names = [
    "noreply", "donotreply", "dontreply", "noresponse", "unmonitored", "mailerdaemon", "devnull",
    // Spanish
    "noresponder", "noresponda", "nocontestar",
    // German
    "nichtantworten", "keineantwort",
    // French
    "nepasrepondre", "sansreponse",
  ]
}
