/// Words so frequent in a language that finding them says nothing.
enum StopWords {
  /// In small letters, as they are written; none for a language that is not known.
  static func of(language: String) -> Set<String> {
    lists[String(language.prefix { $0 != "-" })] ?? []
  }

  private static let lists: [String: Set<String>] = [
    "en": words(
      """
      a about after again against all also am an and another any are as at be because been before being between both \
      but by can cannot could did do does during each either ever every few for from further had has have he her here \
      him his how i if in into is it its just many may me might more much must my no nor not now of off on once one \
      only or other our out over own per s same shall she should since so some such t than that the their them then \
      there these they this those to too two under until up upon us very via was we were what when where whether which \
      while who whose why will with within without would yes yet you your yours
      """),
    "es": words(
      """
      a al alguna algún ambas ambos ante antes apenas aquel aquella aquí así aunque cada como con cual cualquier \
      cualquiera cuando cuanto cuál cuándo cuántas cuánto cuántos cómo da dan dando de debe deben del dentro desde \
      después donde dos durante e el ella ellas ellos en entre era es esa esas ese eso esos esta estar estas este esto \
      estos está están fuera ha hace han hasta hay la las le les lo los me mi misma mismas mismo mismos mucha mucho \
      muchos muy más mía mío nada nadie ni ninguna ninguno ningún no nos nuestra nuestras nuestro nuestros o otra otro \
      para pero poca poco podrá por porque propia propio pueda puedan puede pueden que queda quien quién qué se sea \
      sean según ser si sido sin sino sobre solo son su sus sí sólo tal también tan tanto tendrá tenga tiene tienen \
      toda todas todo todos tras tu un una unas uno unos usted vez y ya
      """),
    "de": words(
      """
      ab aber alle allem allen aller als am an andere anderen auch auf aus bei beim bis da dabei dafür daher damit dann \
      das dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort durch ein \
      eine einem einen einer eines er es etwa etwas für ganz gegen haben hat hatte hier hinter ich ihnen ihr ihre ihrem \
      ihren ihrer im immer in ins ist je jede jeder jedes jedoch kann kein keine können man mehr mein mich mir mit muss \
      müssen nach neben nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinen seit selbst sich sie sind \
      so sobald soll sonst sowie statt trotz um und uns unser unsere unter vom von vor wann war warum was weder wegen \
      weil weiter welche welcher welches wenn wer werden wie wieder wir wird wo wäre zu zum zur zwei zwischen über
      """),
    "ar": words(
      """
      أكثر أن أو أي أية أيضا أين إذا إلا إلى إما إن التي الذي الذين بدون بعد بل به بها بين تكون تلك تم ثم حتى حيث خلال \
      دون ذلك سوى على عليه عليها عن عند عندما غير فإن فقط في فيه قبل قد كان كانت كل كلما كما كيف لأن لا لدى لديك لدينا \
      لذلك لكن لم لن لنا له لها ليس ما ماذا متى مثل مع من منذ منه منها نحن نفس هذا هذه هل هنا هناك هو هي و وإذا وفي ولا \
      ومن يتم يكون يمكن
      """),
  ]

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
