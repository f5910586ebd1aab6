extension Wording {
  /// Modern Standard Arabic, with Western digits and the names of months that most of its readers share.
  static let arabic = Wording(
    language: "ar",
    languageNames: [
      "ar": "العربية", "ca": "الكتالونية", "de": "الألمانية", "en": "الإنجليزية",
      "es": "الإسبانية", "eu": "الباسكية", "fr": "الفرنسية", "gl": "الغاليسية",
      "it": "الإيطالية", "ja": "اليابانية", "nl": "الهولندية", "pl": "البولندية",
      "pt": "البرتغالية", "sv": "السويدية", "zh": "الصينية",
    ],
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
      "أكتوبر", "نوفمبر", "ديسمبر",
    ],
    weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    dayMonthYear: { day, month, year in "\(day) \(month) \(year)" },
    from: { first, last in "من \(first) إلى \(last)" },
    interval: { opens, closes, nextDay in
      "من \(opens) إلى \(closes)\(nextDay ? " من اليوم التالي" : "")"
    },
    atAllHours: "على مدار 24 ساعة، طوال أيام الأسبوع",
    closed: "مغلق",
    comma: "، ", semicolon: "؛ ",
    // “And” is written together with the word after it.
    list: { $0.joined(separator: " و") },
    skipToContent: "انتقل إلى المحتوى",
    mainNavigation: "القائمة الرئيسية",
    languageSwitch: "اللغة",
    untranslated: { "لم تُترجم هذه الصفحة بعد، وهي معروضة باللغة \($0)." },
    version: { "الإصدار \($0)" },
    effectiveFrom: "سارية اعتبارًا من",
    additionsTitle: "ما تضيفه السياسة إلى ما نُشر",
    channelsTitle: "الاتصال بالدعم",
    newsTitle: "الأخبار",
    allNews: "كل الأخبار",
    contentsTitle: "المحتويات",
    toolsTitle: "لأدوات أخرى",
    toolsText: [
      "تُنشر هذه السياسة أيضًا في صورة بيانات، كي تلتزم أدوات التذاكر والمراقبة والتقارير بالوعد نفسه الذي يقطعه هذا الموقع.",
      "تُنشأ الصفحات والبيانات من المصدر نفسه، فلا يمكن أن تختلف. وتُعطى المُدد وفق المعيار ISO 8601، مع الساعة التي تُحتسب عليها وكل ما تلزم معرفته لحساب الموعد النهائي بدقة الثانية.",
    ],
    downloadsTitle: "التنزيلات",
    definitionTitle: "تعريف اتفاقية مستوى الخدمة",
    definitionText:
      "الوعد نفسه في صورة بيانات: الباقات ودرجات الخطورة والأهداف والتقاويم وقنوات الاتصال، بدقة الثانية.",
    schemaTitle: "مخطط تعريف اتفاقية مستوى الخدمة",
    schemaText: "JSON Schema 2020-12: كل حقل ومعناه والقيم التي يقبلها.",
    calendarFileTitle: "أوقات العمل والعطل",
    calendarFileText: "iCalendar: يمكنكم الاشتراك فيه أو فتحه في أحد تطبيقات التقويم.",
    contactsFileTitle: "طرق الاتصال بالدعم",
    contactsFileText: "vCard: يمكنكم فتحه في دفتر العناوين.",
    feedTitle: "موجز الأخبار",
    acceptancesTitle: "استثناءات مقبولة",
    acceptancesText:
      "أشارت عمليات التحقق إلى أن هذه العبارات غير مألوفة. وهي مقصودة، للأسباب المذكورة.",
    acceptedUntil: "حتى",
    notFoundTitle: "الصفحة غير موجودة",
    notFoundText: "لا توجد صفحة على هذا العنوان. ربما نُقلت، أو كُتب العنوان خطأً.",
    notFoundHome: "الانتقال إلى الصفحة الرئيسية",
    movedTitle: "نُقلت هذه الصفحة",
    movedText: "تجدونها هنا:",
    publishedAt: "نُشر أول مرة على",
    telephone: "الهاتف",
    email: "البريد الإلكتروني",
    web: "الويب",
    hours: "الأوقات",
    languages: "اللغات",
    plans: "لعملاء",
    severities: "لدرجات الخطورة",
    have: "يُرجى تجهيز",
    noTargets: "لا يشمل هذه الباقة أي التزام بأوقات الاستجابة.",
    severity: "درجة الخطورة",
    opens: "أوقات العمل",
    timeZone: "المنطقة الزمنية",
    nextClosedDays: "الأيام القادمة ذات الأوقات المختلفة",
    noClosedDays: "لا يُعرف أي يوم إغلاق من الآن فصاعدًا.",
    covered: { first, last in "العطل معروفة من \(first) إلى \(last)." },
    zoneTime: { "بتوقيت \($0)" },
    customerZone: "منطقتكم الزمنية",
    customerZoneTime: "بتوقيت منطقتكم الزمنية",
    targetsTitle: "أوقات الاستجابة",
    targetsCaption: { "\($0) حسب درجة الخطورة" },
    appliesTo: "يسري هذا الالتزام على عملاء",
    table: { "الجدول \($0)" },
    note: "ملاحظة",
    metricNames: [
      "initialResponse": "الاستجابة الأولى", "caseAssignment": "إسناد الحالة",
      "update": "التحديثات", "workaround": "الحل المؤقت", "resolution": "الحل النهائي",
    ],
    readingsTitle: "كيف تُحتسب هذه المُدد",
    only: { cells, sentence in "\(cells): \(sentence)" },
    cell: { severity, column in "\(severity) (\(column))" },
    clockAlways: "تُحتسب كل الساعات، ليلًا ونهارًا، بما فيها عطل نهاية الأسبوع والأعياد.",
    clockCalendar: { name, hours, zone in
      "تُحتسب المدة وفق تقويم «\(name)»: \(hours)، \(zone)."
    },
    businessDay: "يوم العمل هو يوم تُفتح فيه الخدمة وفق ذلك التقويم.",
    dayBusiness: "الأيام أيام عمل، حتى حيث يكتفي الجدول بكلمة «أيام».",
    dayCivil: "الأيام أيام تقويمية.",
    day24Hours: "اليوم 24 ساعة.",
    week: { "الأسبوع يعني \($0)." },
    civilDays: { zone in
      "تنتهي المدة المعطاة بالأيام التقويمية في آخر يوم منها، في الساعة نفسها"
        + (zone.map { "، \($0)." } ?? ".")
    },
    receivedNextBusinessDay:
      "ما يصل خارج هذه الأوقات يُعد مستلمًا عند بداية يوم العمل التالي.",
    receivedAsReceived: "ما يصل خارج هذه الأوقات يُعد مستلمًا عند نهاية آخر يوم عمل قبله.",
    dueClose: "تنتهي المدة المعطاة بأيام العمل عند نهاية الدوام في آخر يوم منها.",
    dueSameTime: "تنتهي المدة المعطاة بأيام العمل في آخر يوم منها، في الساعة التي بدأت فيها.",
    rangeUpper: "حيث يعطي الجدول مدى من قيمتين، فالالتزام هو أعلاهما.",
    startEvents: [
      "ticket-received": "تبدأ المدة من لحظة استلام التذكرة.",
      "ticket-assigned": "تبدأ المدة من لحظة إسناد التذكرة.",
      "previous-update": "تبدأ المدة من التحديث السابق.",
    ],
    starts: { "تبدأ المدة من هذا الحدث: \($0)." },
    terms: .arabic, releases: .arabic, page: .arabic, search: .arabic, admonitions: .arabic,
    explanation: .arabic, calculator: .arabic)
}

extension TermsWording {
  static let arabic = TermsWording(
    reached: "يُفعَّل", takesOver: "يتولى الأمر", comesAfter: "بعد المستوى",
    after: { duration, calendar in
      "بعد الاستلام: \(duration)"
        + (calendar.map { "، تُحتسب وفق تقويم «\($0)»" } ?? "، تُحتسب ليلًا ونهارًا")
    },
    missed: { "عند تجاوز مدة «\($0)»" }, asked: "عند طلبكم",
    needed: "أوقات الحاجة إليكم", about: "بشأن", credit: "التعويض",
    percent: { "\($0)% من الرسوم" },
    product: "الإصدار", released: "تاريخ الإصدار", supportedUntil: "مدعوم حتى",
    noEnd: "لم يُحدد تاريخ انتهاء",
    commitment: { commitment in
      switch commitment {
      case .goal: "هذه المُدد غايات نسعى إلى بلوغها."
      case .target: "هذه المُدد أهداف نتعهد ببلوغها."
      case .guarantee: "هذه المُدد مضمونة."
      }
    },
    received: { received in
      switch received {
      case .sent: "تُعد التذكرة مستلمة عند إرسالكم لها."
      case .arrived: "تُعد التذكرة مستلمة عند وصولها إلينا."
      case .registered: "تُعد التذكرة مستلمة عند تسجيلنا لها."
      }
    },
    noPause: "لا شيء يوقف احتساب المدة.", pause: { "يتوقف احتساب المدة طالما \($0)." },
    automaticResponse: { counts in
      counts ? "الرد الآلي يُعد استجابة." : "الرد الآلي لا يُعد استجابة."
    },
    policyTitle: "حول هذه السياسة",
    notice: { days in
      "يُعلن عن التغييرات قبل سريانها بما لا يقل عن \(ArabicCount(DurationPhrase(days, .day)).counted(days))."
    },
    governing: { "إذا اختلفت الترجمات، فالنص الملزم هو النص المكتوب باللغة \($0)." },
    reviewBy: { "تُراجع هذه السياسة في موعد أقصاه \($0)." })
}

extension ReleaseWording {
  static let arabic = ReleaseWording(
    historyTitle: "سجل هذه السياسة",
    historyText:
      "كل الإصدارات المنشورة، الأحدث أولًا. ويحتفظ كل إصدار بتعريف اتفاقية مستوى الخدمة الخاص به على عنوانه دون تغيير.",
    feedTitle: "تغييرات هذه السياسة", definition: "تعريف اتفاقية مستوى الخدمة لهذا الإصدار",
    published: "نُشر في",
    inForce: { from, to in to.map { "سارٍ من \(from) إلى \($0)" } ?? "سارٍ منذ \(from)" },
    replacedBefore: "استُبدل قبل سريانه",
    inForceNow: "الساري الآن", upcoming: "القادم",
    first: "هذا هو أول إصدار منشور من هذه السياسة.",
    nothingChanges: "لا يتغير شيء بالنسبة إلى العملاء.",
    heading: { effect in
      switch effect {
      case .weaker: "ما يضعف"
      case .mixed: "ما يضعف جزئيًا"
      case .stronger: "ما يتحسن"
      case .wording: "ما تغيرت صياغته"
      case .undecided: "تغييرات أخرى"
      }
    },
    witness: { received, was, now in
      "مثلًا، تذكرة تُستلم \(received) كان موعدها النهائي \(was)، وأصبح الآن \(now)."
    })
}
