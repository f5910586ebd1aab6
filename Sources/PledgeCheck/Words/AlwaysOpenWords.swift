/// Ways of saying that something is open day and night, every day, and what takes it back in the same sentence.
enum AlwaysOpenWords {
  static let claims = StemList(
    "mul",
    [
      "24x7", "24/7", "24*7", "24×7", "24 x 7", "24 / 7", "24 * 7", "24 × 7", "7x24", "7*24",
      "7×24",
      "24x7x365", "24/7/365", "24h/7", "24h/24", "7j/7",
      // English
      "around the clock", "round the clock", "round-the-clock", "24 hours a day",
      "24 hours per day",
      "day and night",
      // Spanish
      "las 24 horas", "24 horas al día", "día y noche",
      // German
      "rund um die uhr", "24 stunden am tag", "tag und nacht",
      // French
      "24 heures sur 24", "jour et nuit",
      // Arabic
      "على مدار الساعة", "على مدار 24 ساعة", "ليلًا ونهارًا", "ليلا ونهارا",
    ])

  static let withdrawals = StemList(
    "mul",
    [
      // English
      "not", "n't", "isn't", "aren't", "don't", "never", "except", "unless", "only", "without",
      "upgrade", "plan", "customers of", "customers with", "instead", "emergenc", "status",
      "premium", "buy",
      // Day and night, on some days of the week.
      "working day", "business day", "weekday", "monday", "24x5", "24/5", "24×5",
      "five days a week", "días laborables", "días hábiles", "lunes a viernes",
      "werktag", "werktäglich", "montag", "jours ouvr", "lundi",
      // Spanish
      "solo", "sólo", "salvo", "excepto", "nunca", "tampoco", "sin ", "urgencia", "emergencia",
      // German
      "nicht", "kein", "nur", "außer", "ohne", "notfall", "notfäll",
      // French
      "pas ", "jamais", "sauf", "uniquement", "seulement", "sans ", "urgence",
      // Arabic
      "لا ", "ليس", "لن ", "فقط", "إلا ", "باستثناء", "ما عدا", "دون ", "بدون ", "طوارئ",
      "الطوارئ", "للطوارئ", "أيام العمل", "يوم عمل",
    ])
}
