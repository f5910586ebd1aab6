internal import PledgeTime

extension ExplanationWording {
  static let arabic = ExplanationWording(
    sentence: { sentence in
      switch sentence {
      case .elapsed: "{duration} من لحظة الاستلام، ليلًا ونهارًا"
      case .civilDays: "الوقت نفسه من اليوم بعد {days}، بتوقيت {zone}"
      case .openTime: "{duration} من ساعات «{calendar}»، بتوقيت {zone}"
      case .businessDays: "{days} حسب «{calendar}»، بتوقيت {zone}"
      case .begins(.atReceipt): "يبدأ العد من الاستلام: الدوام قائم، ويوم الاستلام هو {day}"
      case .begins(.inBreak): "يبدأ العد من الاستلام: وقع في استراحة يوم الاستلام، {day}"
      case .begins(.atClosing): "يبدأ العد من الاستلام: وهو لحظة انتهاء دوام {day}"
      case .begins(.whenItOpens): "يبدأ العد من {moment}، عند بدء دوام ذلك اليوم"
      case .begins(.afterBreak): "يبدأ العد من {moment}، عند استئناف دوام ذلك اليوم"
      case .begins(.atNextOpening):
        "يبدأ العد من {moment}، وهو أول دوام تالٍ: كان الاستلام في يوم مغلق أو بعد انتهاء الدوام"
      case .begins(.atLatestClosing):
        "يبدأ العد من {moment}، وهو آخر انتهاء دوام: كان الاستلام في يوم مغلق أو بعد انتهاء الدوام"
      case .closed: "مغلق يوم {day}"
      case .closedByName: "مغلق يوم {day}: {name}"
      case .changed: "الدوام {hours} يوم {day}"
      case .changedByName: "الدوام {hours} يوم {day}: {name}"
      case .moreExceptions: "{days}"
      case .closedByWeek: "{days} بينهما بلا دوام في جدول الأسبوع"
      case .clocksForward: "تُقدَّم الساعة {duration} عند {moment}"
      case .clocksBack: "تُؤخَّر الساعة {duration} عند {moment}"
      case .ends(.closing): "الموعد النهائي عند انتهاء دوام {day}"
      case .ends(.sameTime): "الموعد النهائي يوم {day} في الوقت نفسه الذي بدأ منه العد"
      case .ends(.openTimeOver): "تكتمل المدة يوم {day}"
      }
    },
    number: { counted in
      switch counted {
      case .hours:
        [
          .one: "ساعة واحدة", .two: "ساعتان", .few: "{count} ساعات", .many: "{count} ساعة",
          .other: "{count} ساعة",
        ]
      case .minutes:
        [
          .one: "دقيقة واحدة", .two: "دقيقتان", .few: "{count} دقائق", .many: "{count} دقيقة",
          .other: "{count} دقيقة",
        ]
      case .seconds:
        [
          .one: "ثانية واحدة", .two: "ثانيتان", .few: "{count} ثوانٍ", .many: "{count} ثانية",
          .other: "{count} ثانية",
        ]
      case .days:
        [
          .one: "يوم واحد", .two: "يومان", .few: "{count} أيام", .many: "{count} يومًا",
          .other: "{count} يوم",
        ]
      case .businessDays:
        [
          .one: "يوم عمل واحد", .two: "يوما عمل", .few: "{count} أيام عمل",
          .many: "{count} يوم عمل", .other: "{count} يوم عمل",
        ]
      case .furtherDays:
        [
          .one: "يوم آخر مثله", .two: "يومان آخران مثلهما", .few: "{count} أيام أخرى مثلها",
          .many: "{count} يومًا آخر مثلها", .other: "{count} يوم آخر مثلها",
        ]
      }
    }, category: PluralCategory.arabic)
}
