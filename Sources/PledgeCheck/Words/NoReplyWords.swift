/// Names of mailboxes that nobody reads, without hyphens, dots and underscores.
enum NoReplyWords {
  static let all = [
    "noreply", "donotreply", "dontreply", "noresponse", "unmonitored", "mailerdaemon", "devnull",
    // Spanish
    "noresponder", "noresponda", "nocontestar",
    // German
    "nichtantworten", "keineantwort",
    // French
    "nepasrepondre", "sansreponse",
  ]
}
