/// Kazakh words of the calendar as data.
enum KazakhCalendar {
  /// маусым is also a season, қазан a pot and a city, наурыз a feast.
  static let months: [(stem: String, month: Int, isWeak: Bool)] = [
    ("қаңтар", 1, false), ("қантар", 1, false), ("ақпан", 2, false), ("наурыз", 3, false), ("сәуір", 4, false),
    ("мамыр", 5, false),
    ("маусым", 6, true), ("шілде", 7, false), ("тамыз", 8, false), ("қыркүйек", 9, false), ("қазан", 10, true),
    ("қараша", 11, false), ("желтоқсан", 12, false),
  ]

  static let weekdays: [(stem: String, day: Int)] = [
    ("дүйсенбі", 1), ("сейсенбі", 2), ("сәрсенбі", 3), ("бейсенбі", 4), ("жұма", 5), ("сенбі", 6), ("жексенбі", 7),
  ]

  static let nouns: [(stem: String, word: CalendarWord)] = [
    ("жыл", .year), ("ай", .monthNoun), ("апта", .week), ("тоқсан", .quarter), ("жартыжылдық", .halfYear),
    ("ғасыр", .century), ("көктем", .season(2)), ("жаз", .season(3)), ("күз", .season(4)), ("қыс", .season(1)),
  ]

  static let plain: [(form: String, word: CalendarWord)] = [
    ("жылғы", .year), ("жылғыдан", .year), ("жылғыға", .year), ("ж", .year), ("жж", .years), ("ғ", .century),
    ("ғғ", .century), ("күні", .dayNoun),
    ("күндері", .dayNoun), ("күнгі", .dayNoun), ("айғы", .monthNoun), ("аптадағы", .week), ("оқу", .academic),
    ("бүгін", .relative(.today)), ("бүгінгі", .relative(.today)), ("бүгіннен", .relative(.today)),
    ("кеше", .relative(.yesterday)), ("кешегі", .relative(.yesterday)), ("ертең", .relative(.tomorrow)),
    ("ертеңгі", .relative(.tomorrow)), ("бүрсігүні", .relative(.dayAfterTomorrow)),
    ("биыл", .relative(.thisYear)), ("биылғы", .relative(.thisYear)), ("былтыр", .relative(.lastYear)),
    ("былтырғы", .relative(.lastYear)), ("былтырдан", .relative(.lastYear)), ("былтырғыдан", .relative(.lastYear)),
    ("осы", .deictic(0)), ("ағымдағы", .deictic(0)), ("өткен", .deictic(-1)), ("былтырғыдай", .relative(.lastYear)),
    ("келесі", .deictic(1)), ("келер", .deictic(1)), ("алдағы", .deictic(1)), ("алдыңғы", .deictic(-1)),
    ("көктемгі", .season(2)), ("жазғы", .season(3)), ("күзгі", .season(4)), ("қысқы", .season(1)),
    ("бұлтыр", .relative(.lastYear)), ("бұлтырғы", .relative(.lastYear)), ("арғы", .deictic(-2)),
    ("алдыңгүні", .relative(.dayBeforeYesterday)),
  ]

  static func add(to draft: inout SenseDraft) {
    for row in months {
      draft.add(KazakhForms(row.stem).forms([.cases, .possessive, .plural])) {
        $0.calendar = .month(row.month, isWeak: row.isWeak)
      }
    }
    for row in weekdays {
      draft.add(KazakhForms(row.stem).forms([.cases, .possessive, .plural])) {
        $0.calendar = .weekday(row.day, isWeak: false)
      }
    }
    for row in nouns {
      draft.add(KazakhForms(row.stem).forms([.cases, .possessive])) { $0.calendar = row.word }
    }
    for form in KazakhForms("жылдар").forms([.cases, .possessive]) { draft.add(form) { $0.calendar = .years } }
    for row in plain { draft.add(row.form) { $0.calendar = row.word } }
    for (stem, place) in [("бас", 1), ("орта", 2), ("соң", 3), ("аяқ", 3)] {
      for form in KazakhForms(stem).forms([.possessive]) where form != stem {
        draft.add(form) { $0.calendar = .part(place) }
      }
    }
    for (form, part) in dayParts { draft.add(form) { $0.calendar = .dayPart(part) } }
  }

  private static let dayParts: [(form: String, part: DayPart?)] = [
    ("таңертең", .morning), ("таңертеңгісін", .morning), ("кешке", .evening), ("кешкісін", .evening),
    ("кешқұрым", .evening), ("кешкілік", .evening), ("ымыртта", .evening), ("сәскеде", .forenoon),
    ("екіндіде", .afternoon), ("түнде", .night), ("түнімен", .night), ("күндіз", .day),
    ("түске", nil), ("түстен", nil), ("түс", nil), ("таңға", nil), ("таң", nil), ("таңғы", nil), ("кешкі", nil),
    ("түнгі", nil), ("түні", nil), ("түн", nil), ("күндізгі", nil),
  ]
}

/// Russian words of the calendar as data.
enum RussianCalendar {
  static let months: [(forms: String, month: Int)] = [
    ("январь января январю январем январе", 1), ("февраль февраля февралю февралем феврале", 2),
    ("март марта марту мартом марте", 3), ("апрель апреля апрелю апрелем апреле", 4), ("май мая маю маем мае", 5),
    ("июнь июня июню июнем июне", 6), ("июль июля июлю июлем июле", 7),
    ("август августа августу августом августе", 8), ("сентябрь сентября сентябрю сентябрем сентябре", 9),
    ("октябрь октября октябрю октябрем октябре", 10), ("ноябрь ноября ноябрю ноябрем ноябре", 11),
    ("декабрь декабря декабрю декабрем декабре", 12),
  ]

  static let weekdays: [(forms: String, day: Int, isWeak: Bool)] = [
    ("понедельник понедельника понедельнику понедельником понедельнике понедельники понедельникам", 1, false),
    ("вторник вторника вторнику вторником вторнике вторники вторникам", 2, false),
    ("среду средам", 3, false), ("среда среды среде средой", 3, true),
    ("четверг четверга четвергу четвергом четверге четверги четвергам", 4, false),
    ("пятница пятницы пятнице пятницу пятницей пятницам", 5, false),
    ("суббота субботы субботе субботу субботой субботам", 6, false),
    ("воскресенье воскресенья воскресенью воскресеньем воскресеньям", 7, false),
  ]

  static let nouns: [(forms: String, word: CalendarWord)] = [
    ("год года году годом годе", .year), ("г", .year), ("годы годов годам годами годах", .years), ("гг", .years),
    ("месяц месяца месяцу месяцем месяце", .monthNoun), ("неделя недели неделе неделю неделей", .week),
    ("квартал квартала кварталу кварталом квартале", .quarter),
    ("полугодие полугодия полугодию полугодием полугодии", .halfYear),
    ("век века веку веком веке веков веках", .century),
    ("столетие столетия столетию столетием столетии", .century), ("в", .century), ("вв", .century),
    ("учебный учебного учебному учебным учебном", .academic), ("сезон сезона сезону сезоном сезоне", .sports),
    ("зима зимы зиме зиму зимой", .season(1)), ("весна весны весне весну весной", .season(2)),
    ("лето лета лету летом лете", .season(3)), ("осень осени осенью", .season(4)),
    ("сегодня сегодняшний сегодняшнего сегодняшнем сегодняшняя сегодняшней", .relative(.today)),
    ("вчера вчерашний вчерашнего вчерашней", .relative(.yesterday)), ("позавчера", .relative(.dayBeforeYesterday)),
    ("завтра завтрашний завтрашнего завтрашней", .relative(.tomorrow)), ("послезавтра", .relative(.dayAfterTomorrow)),
    ("этот этого этому этим этом эта этой эту", .deictic(0)),
  ]

  /// Adjectives that say which year, month or week.
  static let deictics: [(stem: String, kind: RussianForms, step: Int)] = [
    ("нынешн", .softAdjective, 0), ("текущ", .softAdjective, 0), ("прошл", .adjective, -1),
    ("минувш", .softAdjective, -1),
    ("прошедш", .softAdjective, -1), ("предыдущ", .softAdjective, -1), ("позапрошл", .adjective, -2),
    ("следующ", .softAdjective, 1), ("будущ", .softAdjective, 1), ("предстоящ", .softAdjective, 1),
  ]

  private static let parts: [(forms: String, place: Int)] = [
    ("начало начала начале началу началом", 1), ("середина середины середине середину серединой", 2),
    ("конец конца конце концу концом", 3),
  ]

  private static let dayParts: [(form: String, part: DayPart?)] = [
    ("утром", .morning), ("вечером", .evening), ("ночью", .night), ("днем", .day), ("после", nil), ("до", nil),
    ("первой", nil), ("второй", nil), ("к", nil), ("под", nil), ("на", nil), ("вечернее", nil), ("вечерние", nil),
    ("вечерних", nil), ("ночное", nil), ("ночные", nil), ("утренние", nil), ("утреннее", nil), ("дневное", nil),
    ("дневные", nil),
  ]

  static func add(to draft: inout SenseDraft) {
    for row in months {
      draft.add(RussianNumerals.split(row.forms)) { $0.calendar = .month(row.month, isWeak: false) }
    }
    for row in weekdays {
      draft.add(RussianNumerals.split(row.forms)) { $0.calendar = .weekday(row.day, isWeak: row.isWeak) }
    }
    for row in nouns { draft.add(RussianNumerals.split(row.forms)) { $0.calendar = row.word } }
    for row in deictics { draft.add(row.kind.forms(of: row.stem)) { $0.calendar = .deictic(row.step) } }
    for (forms, place) in parts { draft.add(RussianNumerals.split(forms)) { $0.calendar = .part(place) } }
    for (form, part) in dayParts { draft.add(form) { $0.calendar = .dayPart(part) } }
    draft.add(RussianForms.softAdjective.forms(of: "прошлогодн")) { $0.calendar = .relative(.lastYear) }
    for (stem, season) in [("весенн", 2), ("летн", 3), ("осенн", 4), ("зимн", 1)] {
      draft.add(RussianForms.softAdjective.forms(of: stem)) { $0.calendar = .season(season) }
    }
  }
}
