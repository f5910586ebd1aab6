extension DurationGrammar {
  /// Durations in Modern Standard Arabic, with Western digits or Arabic ones.
  public static let arabic = DurationGrammar(
    language: "ar",
    words: DurationWords(
      minute: .init(singular: "دقيقة", plural: "دقائق", short: ["د"]),
      hour: .init(singular: "ساعة", plural: "ساعات", short: ["س"]),
      day: .init(singular: "يوم", plural: "أيام", others: ["يومًا"]),
      week: .init(singular: "أسبوع", plural: "أسابيع", others: ["أسبوعًا"]),
      business: .init(singular: "عمل", plural: "عمل", others: ["دوام"]),
      civil: .init(
        singular: "تقويمي", plural: "تقويمية", others: ["تقويميًا", "تقويميان", "تقويميين"]),
      qualifierFollows: true,
      singularIsOne: true,
      within: [
        "خلال", "في غضون", "ضمن", "في", "في خلال", "في ظرف", "في أجل", "خلال مدة", "في مدة",
        "خلال فترة", "لا تتجاوز", "لا يتجاوز", "مدة لا تتجاوز", "خلال مدة لا تتجاوز",
        "في مدة لا تتجاوز", "أقل من", "في أقل من", "<", "<=", "≤",
      ],
      atMost: [
        "كحد أقصى", "بحد أقصى", "حد أقصى", "الحد الأقصى", "على الأكثر", "على أقصى تقدير",
        "أقصاه", "أقصاها",
      ],
      orLess: ["أو أقل", "فأقل"],
      every: ["كل", "مرة كل", "مرة واحدة كل", "على الأقل كل", "مرة على الأقل كل"],
      next: [
        "التالي", "التالية", "القادم", "القادمة", "المقبل", "المقبلة", "الموالي", "الموالية",
      ],
      articles: ["الـ"],
      from: ["من"],
      to: ["إلى", "حتى"],
      between: ["بين", "ما بين"],
      and: ["و", "،", ","],
      numbers: numbers,
      decimalMarks: [".", ","],
      idioms: ones + duals + nextDays + [
        ("نصف ساعة", .init(30, .minute)), ("ربع ساعة", .init(15, .minute)),
        ("ثلث ساعة", .init(20, .minute)), ("ثلاثة أرباع الساعة", .init(45, .minute)),
        ("ساعة ونصف", .init(90, .minute)), ("ساعة ونصف الساعة", .init(90, .minute)),
        ("ساعة وربع", .init(75, .minute)), ("ساعتان ونصف", .init(150, .minute)),
        ("ساعتين ونصف", .init(150, .minute)),
        ("يوميًا", .init(1, .day, form: .every)), ("يومي", .init(1, .day, form: .every)),
        ("يومية", .init(1, .day, form: .every)), ("أسبوعيًا", .init(1, .week, form: .every)),
        ("أسبوعي", .init(1, .week, form: .every)), ("أسبوعية", .init(1, .week, form: .every)),
        ("مرة في الساعة", .init(1, .hour, form: .every)),
        ("مرة في اليوم", .init(1, .day, form: .every)),
        ("مرة واحدة في اليوم", .init(1, .day, form: .every)),
        ("مرة يوميًا", .init(1, .day, form: .every)),
        ("مرة واحدة يوميًا", .init(1, .day, form: .every)),
        ("مرة في الأسبوع", .init(1, .week, form: .every)),
        ("مرة أسبوعيًا", .init(1, .week, form: .every)),
      ],
      notApplicable: ["لا ينطبق", "لا تنطبق", "غير منطبق", "لا يوجد", "لا شيء", "N/A", "NA"],
      bestEffort: [
        "بأفضل جهد ممكن", "أفضل جهد ممكن", "أفضل جهد", "أفضل الجهود", "بذل أفضل الجهود",
        "ببذل أفضل الجهود", "best effort", "best-effort",
      ],
      refused: refusals),
    printing: { ArabicCount($0).printed })

  private static let numbers: [(word: String, count: Int)] = [
    ("ثلاث", 3), ("ثلاثة", 3), ("أربع", 4), ("أربعة", 4), ("خمس", 5), ("خمسة", 5), ("ست", 6),
    ("ستة", 6), ("سبع", 7), ("سبعة", 7), ("ثمان", 8), ("ثماني", 8), ("ثمانية", 8), ("تسع", 9),
    ("تسعة", 9), ("عشر", 10), ("عشرة", 10), ("أحد عشر", 11), ("إحدى عشرة", 11), ("اثنا عشر", 12),
    ("اثني عشر", 12), ("اثنتا عشرة", 12), ("اثنتي عشرة", 12), ("خمسة عشر", 15),
    ("خمس عشرة", 15), ("عشرون", 20), ("عشرين", 20), ("أربع وعشرون", 24), ("أربع وعشرين", 24),
    ("أربعًا وعشرين", 24), ("ثلاثون", 30), ("ثلاثين", 30), ("خمس وأربعون", 45),
    ("خمس وأربعين", 45), ("خمسًا وأربعين", 45), ("ثمان وأربعون", 48), ("ثمان وأربعين", 48),
    ("ثماني وأربعين", 48), ("ثمانيًا وأربعين", 48), ("ستون", 60), ("ستين", 60),
    ("اثنتان وسبعون", 72), ("اثنتين وسبعين", 72), ("تسعون", 90), ("تسعين", 90), ("صفر", 0),
  ]

  /// "ساعة واحدة": one stands after what it counts, and agrees with it.
  private static let ones: [(words: String, part: PhrasePart)] = DurationPhrase.Unit.allCases
    .flatMap { unit -> [(words: String, part: PhrasePart)] in
      let noun = ArabicCount.Noun(unit)
      return [
        ("\(noun.one) \(noun.oneWord)", .init(1, unit)),
        ("\(noun.one) عمل \(noun.oneWord)", .init(1, unit, .business)),
        ("\(noun.one) تقويمي \(noun.oneWord)", .init(1, unit, .civil)),
      ]
    }

  /// "ساعتان", "ساعتين": two is a form of the noun, which loses its ending before another noun ("ساعتا عمل").
  private static let duals: [(words: String, part: PhrasePart)] = DurationPhrase.Unit.allCases
    .flatMap { unit -> [(words: String, part: PhrasePart)] in
      let stem = ArabicCount.Noun(unit).dualStem
      return [
        ("\(stem)ان", .init(2, unit)), ("\(stem)ين", .init(2, unit)),
        ("\(stem)ا عمل", .init(2, unit, .business)), ("\(stem)ي عمل", .init(2, unit, .business)),
        ("\(stem)ا دوام", .init(2, unit, .business)), ("\(stem)ي دوام", .init(2, unit, .business)),
      ]
    }

  /// "يوم العمل التالي": the article of the next one is on its noun.
  private static let nextDays: [(words: String, part: PhrasePart)] = [
    "التالي", "القادم", "المقبل", "الموالي",
  ].flatMap { next -> [(words: String, part: PhrasePart)] in
    [
      ("يوم العمل \(next)", .init(1, .day, .business, form: .next)),
      ("يوم الدوام \(next)", .init(1, .day, .business, form: .next)),
      ("اليوم \(next)", .init(1, .day, form: .next)),
      ("اليوم التقويمي \(next)", .init(1, .day, .civil, form: .next)),
    ]
  }

  private static let refusals: [(refusal: PhraseRefusal, words: [String])] = [
    (
      .vague,
      [
        "في أقرب وقت ممكن", "في أقرب وقت", "في أسرع وقت ممكن", "في أسرع وقت", "بأسرع وقت ممكن",
        "بأسرع ما يمكن", "في أقرب الآجال", "قريبًا", "حالًا", "فورًا", "على الفور", "بشكل فوري",
        "فوري", "فورية", "بسرعة", "سريعًا", "عاجلًا", "دون تأخير", "بدون تأخير", "من دون تأخير",
        "بعد قليل", "في حينه", "عند الإمكان", "عند الطلب", "حسب الطلب", "حسب الاتفاق",
        "يحدد لاحقًا", "يتم تحديده لاحقًا", "ASAP", "بعض", "بضع", "بضعة", "عدة",
      ]
    ),
    (
      .approximate,
      [
        "حوالي", "نحو", "تقريبًا", "قرابة", "ما يقارب", "ما يقرب من", "في حدود", "عادة", "غالبًا",
        "في المتوسط", "بالمتوسط", "أكثر من", "على الأقل", "لا يقل عن", "لا تقل عن",
        "ما لا يقل عن", "كحد أدنى", "بحد أدنى", "أو أكثر", "فأكثر", "~", "≈", "±", ">", ">=", "≥",
      ]
    ),
    (
      .noFixedLength,
      [
        "شهر", "شهرًا", "أشهر", "شهور", "شهران", "شهرين", "شهريًا", "شهري", "شهرية", "ربع سنة",
        "سنة", "سنوات", "سنتان", "سنتين", "سنويًا", "عام", "عامًا", "أعوام", "عامان", "عامين",
        "نصف يوم", "نصف أسبوع",
      ]
    ),
    (.tooFine, ["ثانية", "ثوان", "ثواني", "ثانيتان", "ثانيتين"]),
    (
      .clock,
      [
        "24x7", "24×7", "24/7", "7/24", "24*7", "24/7/365", "8x5", "9x5", "على مدار الساعة",
        "على مدار 24 ساعة", "خلال ساعات العمل", "أثناء ساعات العمل", "في ساعات العمل",
        "ضمن ساعات العمل", "خلال أوقات العمل", "أثناء أوقات العمل", "في أوقات العمل",
        "خلال أوقات الدوام", "أثناء الدوام", "خلال ساعات الدوام",
      ]
    ),
    (
      .moment,
      [
        "نفس اليوم", "في نفس اليوم", "اليوم نفسه", "في اليوم نفسه", "نفس يوم العمل",
        "يوم العمل نفسه", "اليوم", "غدًا", "الغد", "نهاية اليوم", "بنهاية اليوم",
        "نهاية يوم العمل", "بنهاية يوم العمل", "نهاية يوم العمل التالي",
        "بنهاية يوم العمل التالي", "نهاية الدوام", "منتصف الليل", "الظهر", "صباحًا", "مساءً",
      ]
    ),
  ]
}
