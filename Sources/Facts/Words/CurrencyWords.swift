/// Words for the currencies of the neighbours and of trade, as data.
enum CurrencyWords {
  static let kazakh: [(stem: String, currency: Currency, front: Bool?)] = [
    ("иена", .JPY, nil), ("йена", .JPY, nil), ("вон", .KRW, false), ("вона", .KRW, nil), ("франк", .CHF, false),
    ("франк", .CHF, true),
    ("гривна", .UAH, nil), ("гривня", .UAH, false), ("манат", .AZN, nil), ("лари", .GEL, true), ("драм", .AMD, nil),
    ("сомони", .TJS, true), ("рупия", .INR, false), ("рупий", .INR, true), ("злотый", .PLN, false),
    ("злота", .PLN, nil),
    ("крон", .SEK, false), ("крона", .SEK, nil), ("төгрөг", .MNT, true), ("тугрик", .MNT, true),
    ("дирхам", .AED, nil), ("дирхем", .AED, true), ("риял", .SAR, nil), ("риал", .SAR, nil), ("рубл", .RUB, true),
    ("юан", .CNY, true), ("сум", .UZS, nil),
  ]

  static let russian: [(forms: String, currency: Currency)] = [
    ("иена иены иене иену иеной иен иенам иенами иенах", .JPY), ("вона воны воне вону воной вон вонам вонами", .KRW),
    ("франк франка франку франком франке франки франков франкам франками", .CHF),
    ("гривна гривны гривне гривну гривной гривен гривнам гривнами гривня гривни гривню", .UAH),
    ("манат маната манату манатом манате манаты манатов манатам манатами", .AZN), ("лари", .GEL),
    ("драм драма драму драмом драмов драмам драмами", .AMD), ("сомони", .TJS),
    ("рупия рупии рупию рупией рупий рупиям рупиями", .INR),
    ("злотый злотого злотому злотым злотых злотые злотыми", .PLN),
    ("крона кроны кроне крону кроной крон кронам кронами", .SEK),
    ("тугрик тугрика тугрику тугриком тугриков тугрики", .MNT),
    ("дирхам дирхама дирхаму дирхамом дирхамов дирхамы дирхем дирхема дирхемов", .AED),
    ("риял рияла риялу риялом риялов риялы риал риала риалов", .SAR),
    ("сум сума суму сумом сумов сумы сумам сумами", .UZS),
  ]

  static func addKazakh(to draft: inout SenseDraft) {
    for row in kazakh {
      draft.add(KazakhForms(row.stem, front: row.front).forms(.all)) { $0.unit = .currency(row.currency) }
    }
    // The loanword keeps its к before the possessive, where the rule voices it.
    for form in ["франкі", "франкін", "франкіне", "франкінен", "франкінде", "франкінің", "франкімен"] {
      draft.add(form) { $0.unit = .currency(.CHF) }
    }
    // Behind a last и the possessive may be written as behind a consonant.
    draft.add("лариі") { $0.unit = .currency(.GEL) }
    draft.add("сомониі") { $0.unit = .currency(.TJS) }
  }

  static func addRussian(to draft: inout SenseDraft) {
    for row in russian { draft.add(RussianNumerals.split(row.forms)) { $0.unit = .currency(row.currency) } }
  }
}
