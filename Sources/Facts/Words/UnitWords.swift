/// Kazakh units of measure as data.
enum KazakhUnits {
  static let stems: [(stem: String, unit: UnitCode, front: Bool?)] = [
    ("пайыз", .percent, nil), ("процент", .percent, nil), ("теңге", .currency(.KZT), nil),
    ("тенге", .currency(.KZT), nil), ("доллар", .currency(.USD), nil), ("еуро", .currency(.EUR), nil),
    ("евро", .currency(.EUR), nil), ("рубль", .currency(.RUB), true), ("юань", .currency(.CNY), false),
    ("сом", .currency(.KGS), nil), ("фунт", .currency(.GBP), nil), ("лира", .currency(.TRY), nil),
    ("шақырым", .kilometre, nil), ("километр", .kilometre, true), ("метр", .metre, true),
    ("сантиметр", .centimetre, true), ("миллиметр", .millimetre, true), ("тонна", .tonne, nil),
    ("келі", .kilogram, nil), ("килограмм", .kilogram, nil), ("кило", .kilogram, nil), ("грамм", .gram, nil),
    ("центнер", .centner, true), ("гектар", .hectare, nil), ("литр", .litre, true), ("текшеметр", .cubicMetre, true),
    ("сағат", .hour, nil), ("минут", .minute, nil), ("секунд", .second, nil), ("күн", .day, nil),
    ("тәулік", .day, nil), ("апта", .week, nil), ("ай", .month, nil), ("жыл", .year, nil), ("жас", .year, nil),
    ("ғасыр", .century, nil), ("киловатт", .kilowatt, nil), ("мегаватт", .megawatt, nil),
    ("гигаватт", .gigawatt, nil), ("ватт", .watt, nil), ("градус", .degree, nil), ("рет", .occasion, nil),
    ("мәрте", .occasion, nil), ("адам", .person, nil), ("кісі", .person, nil), ("киловатт-сағат", .kilowattHour, nil),
    ("баррель", .barrel, nil), ("акр", .acre, false), ("сотық", .are, nil), ("фут", .foot, false),
    ("миля", .mile, false),
    ("миллилитр", .millilitre, true), ("миллиграмм", .milligram, nil), ("балл", .point, nil),
    ("гигакалория", .gigacalorie, false), ("дюйм", .inch, true), ("дюйм", .inch, false), ("ярд", .yard, false),
    ("килограм", .kilogram, nil),
    ("килобайт", .kilobyte, false), ("мегабайт", .megabyte, false), ("гигабайт", .gigabyte, false),
    ("терабайт", .terabyte, false), ("мегаватт-сағат", .megawattHour, nil), ("гигаватт-сағат", .gigawattHour, nil),
    ("килокалория", .kilocalorie, false), ("килоджоуль", .kilojoule, false), ("вольт", .volt, false),
    ("киловольт", .kilovolt, false), ("герц", .hertz, true), ("мегагерц", .megahertz, true),
    ("гигагерц", .gigahertz, true), ("миллимоль", .millimole, false), ("килобит", .kilobit, true),
    ("мегабит", .megabit, true), ("гигабит", .gigabit, true), ("тиын", .hundredth(.KZT), false),
    ("қап", .sack, nil), ("жәшік", .package, nil), ("қорап", .package, nil),
    ("бөтелке", .bottle, nil),
    ("шөлмек", .bottle, nil), ("дана", .piece, nil), ("копейка", .hundredth(.RUB), false),
    ("цент", .hundredth(.USD), true),
  ]

  static let plain: [(form: String, unit: UnitCode)] = [
    ("отбасы", .family), ("отбасын", .family), ("отбасына", .family), ("отбасыға", .family),
    ("отбасыдан", .family), ("отбасылар", .family), ("отбасыларға", .family), ("отбасының", .family),
    ("отбасында", .family),
    ("отбасынан", .family), ("отбасымен", .family),
    ("қабатты", .storey), ("есе", .times), ("есеге", .times), ("еседен", .times), ("еседей", .times),
    ("еселік", .times),
    ("тг", .currency(.KZT)),
    ("тең", .currency(.KZT)), ("км", .kilometre), ("ш", .kilometre), ("м", .metre), ("см", .centimetre),
    ("мм", .millimetre), ("т", .tonne), ("кг", .kilogram), ("гр", .gram), ("г", .gram), ("ц", .centner),
    ("га", .hectare), ("л", .litre), ("сағ", .hour), ("мин", .minute), ("сек", .second), ("квт", .kilowatt),
    ("мвт", .megawatt), ("гвт", .gigawatt), ("вт", .watt), ("м2", .squareMetre), ("км2", .squareKilometre),
    ("м3", .cubicMetre), ("жасар", .year), ("жастағы", .year), ("мл", .millilitre), ("мг", .milligram),
    ("гкал", .gigacalorie), ("квт-сағ", .kilowattHour), ("миль", .mile), ("милі", .mile),
    ("мильге", .mile), ("мильден", .mile), ("миліге", .mile), ("миліден", .mile), ("usd", .currency(.USD)),
    ("eur", .currency(.EUR)), ("kzt", .currency(.KZT)), ("rub", .currency(.RUB)), ("кб", .kilobyte), ("kb", .kilobyte),
    ("мб", .megabyte), ("mb", .megabyte), ("гб", .gigabyte), ("gb", .gigabyte), ("тб", .terabyte), ("tb", .terabyte),
    ("ккал", .kilocalorie), ("кдж", .kilojoule), ("мгц", .megahertz), ("ггц", .gigahertz),
    ("ммоль", .millimole), ("кбит", .kilobit), ("мбит", .megabit), ("гбит", .gigabit),
  ]

  static func add(to draft: inout SenseDraft) {
    for row in stems {
      draft.add(KazakhForms(row.stem, front: row.front).forms([.all, .likeness])) { $0.unit = row.unit }
    }
    for row in plain { draft.add(row.form) { $0.unit = row.unit } }
    CurrencyWords.addKazakh(to: &draft)
    for word in ["еселен", "еселе"] {
      for ending in ["ді", "п", "йді", "ген", "у", "уі", "еді", "ейді"] {
        draft.add(word + ending) { $0.unit = .times }
      }
    }
    // «34 жылдығы» is an anniversary, «5 жылдық жоспар» lasts five years.
    for form in KazakhForms("жылдық").forms([.possessive]) where form != "жылдық" {
      draft.add(form) { $0.unit = .anniversary }
    }
  }
}

/// Russian units of measure as data.
enum RussianUnits {
  static let stems: [(stem: String, kind: RussianForms, unit: UnitCode)] = [
    ("процент", .masculine, .percent), ("доллар", .masculine, .currency(.USD)), ("рубл", .soft, .currency(.RUB)),
    ("юан", .soft, .currency(.CNY)), ("сом", .masculine, .currency(.KGS)), ("фунт", .masculine, .currency(.GBP)),
    ("лир", .feminine, .currency(.TRY)), ("километр", .masculine, .kilometre), ("метр", .masculine, .metre),
    ("сантиметр", .masculine, .centimetre), ("миллиметр", .masculine, .millimetre), ("тонн", .feminine, .tonne),
    ("килограмм", .masculine, .kilogram), ("грамм", .masculine, .gram), ("центнер", .masculine, .centner),
    ("гектар", .masculine, .hectare), ("литр", .masculine, .litre), ("кубометр", .masculine, .cubicMetre),
    ("час", .masculine, .hour), ("минут", .feminine, .minute), ("секунд", .feminine, .second),
    ("недел", .softFeminine, .week), ("месяц", .hushed, .month), ("год", .masculine, .year),
    ("век", .masculine, .century), ("столети", .neuter, .century), ("киловатт", .masculine, .kilowatt),
    ("мегаватт", .masculine, .megawatt),
    ("гигаватт", .masculine, .gigawatt), ("ватт", .masculine, .watt), ("градус", .masculine, .degree),
    ("раз", .masculine, .occasion), ("человек", .masculine, .person), ("баррел", .soft, .barrel),
    ("киловатт-час", .masculine, .kilowattHour), ("акр", .masculine, .acre), ("фут", .masculine, .foot),
    ("мил", .softFeminine, .mile), ("миллилитр", .masculine, .millilitre), ("миллиграмм", .masculine, .milligram),
    ("балл", .masculine, .point), ("гигакалори", .softFeminine, .gigacalorie), ("дюйм", .masculine, .inch),
    ("ярд", .masculine, .yard), ("килобайт", .masculine, .kilobyte), ("мегабайт", .masculine, .megabyte),
    ("гигабайт", .masculine, .gigabyte), ("терабайт", .masculine, .terabyte),
    ("мегаватт-час", .masculine, .megawattHour), ("гигаватт-час", .masculine, .gigawattHour),
    ("килокалори", .softFeminine, .kilocalorie), ("килоджоул", .soft, .kilojoule), ("вольт", .masculine, .volt),
    ("киловольт", .masculine, .kilovolt), ("герц", .masculine, .hertz), ("мегагерц", .masculine, .megahertz),
    ("гигагерц", .masculine, .gigahertz), ("миллимол", .soft, .millimole), ("килобит", .masculine, .kilobit),
    ("мегабит", .masculine, .megabit), ("гигабит", .masculine, .gigabit),
    ("мешк", .masculine, .sack), ("ящик", .masculine, .package),
    ("коробк", .flat, .package),
    ("упаковк", .flat, .package), ("пачк", .flat, .package), ("бутылк", .flat, .bottle), ("штук", .feminine, .piece),
    ("тиын", .masculine, .hundredth(.KZT)), ("цент", .masculine, .hundredth(.USD)),
  ]

  static let plain: [(forms: String, unit: UnitCode)] = [
    ("тенге тг kzt", .currency(.KZT)), ("евро eur", .currency(.EUR)), ("usd долл", .currency(.USD)),
    ("руб rub", .currency(.RUB)), ("километра километре", .kilometre), ("км", .kilometre), ("м", .metre),
    ("см", .centimetre), ("мм", .millimetre), ("т", .tonne), ("кг кило", .kilogram), ("г гр", .gram), ("ц", .centner),
    ("га", .hectare), ("л", .litre), ("ч", .hour), ("мин", .minute), ("сек", .second), ("квт", .kilowatt),
    ("мвт", .megawatt), ("гвт", .gigawatt), ("вт", .watt), ("м2 кв.м", .squareMetre), ("км2", .squareKilometre),
    ("м3", .cubicMetre), ("день дня дню днем дне дни дней дням днями днях", .day),
    ("сутки суток суткам сутками сутках", .day), ("лет году", .year), ("квт-ч", .kilowattHour), ("чел людей", .person),
    ("семья семьи семье семью семьей семьям семьями семьях семей", .family), ("мл", .millilitre), ("мг", .milligram),
    ("гигакалорий гкал", .gigacalorie), ("кб kb", .kilobyte), ("мб mb", .megabyte), ("гб gb", .gigabyte),
    ("тб tb", .terabyte), ("мешок", .sack), ("коробок", .package), ("упаковок", .package),
    ("пачек", .package),
    ("бутылок", .bottle), ("шт", .piece), ("ккал килокалорий", .kilocalorie), ("кдж", .kilojoule), ("мгц", .megahertz),
    ("ггц", .gigahertz), ("ммоль", .millimole), ("кбит", .kilobit), ("мбит", .megabit), ("гбит", .gigabit),
    ("копейка копейки копейке копейку копейкой копеек копейкам копейками коп", .hundredth(.RUB)),
    ("сотка сотки сотке сотку соток соткам сотками сотках", .are),
  ]

  static func add(to draft: inout SenseDraft) {
    for row in stems { draft.add(row.kind.forms(of: row.stem)) { $0.unit = row.unit } }
    for row in plain { draft.add(RussianNumerals.split(row.forms)) { $0.unit = row.unit } }
    CurrencyWords.addRussian(to: &draft)
  }
}
