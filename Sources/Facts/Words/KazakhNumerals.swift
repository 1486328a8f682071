/// Kazakh numerals as data.
enum KazakhNumerals {
  /// Stem, meaning, whether its endings are front.
  static let cardinals: [(stem: String, numeral: Numeral, front: Bool)] = [
    ("нөл", .unit(0), true), ("ноль", .unit(0), true), ("бір", .unit(1), true), ("екі", .unit(2), true),
    ("үш", .unit(3), true),
    ("төрт", .unit(4), true),
    ("бес", .unit(5), true), ("алты", .unit(6), false), ("жеті", .unit(7), true), ("сегіз", .unit(8), true),
    ("тоғыз", .unit(9), false), ("жиырма", .ten(20), false), ("отыз", .ten(30), false), ("қырық", .ten(40), false),
    ("елу", .ten(50), true), ("алпыс", .ten(60), false), ("жетпіс", .ten(70), true), ("сексен", .ten(80), true),
    ("тоқсан", .ten(90), false),
  ]

  /// Their possessives are other words (жүзі is a face), or other words are spelled so (оны is him).
  static let plain: [(form: String, numeral: Numeral)] = [
    ("он", .ten(10)), ("онға", .ten(10)), ("оннан", .ten(10)), ("онды", .ten(10)), ("онның", .ten(10)),
    ("онмен", .ten(10)), ("жүз", .hundred), ("жүзге", .hundred), ("жүзден", .hundred), ("жүзді", .hundred),
    ("жүздің", .hundred), ("жүздей", .hundred), ("бірге", .fractionOne),
    ("тыс", .magnitude(3)), ("мыңдық", .magnitude(3)), ("млн", .magnitude(6)), ("млрд", .magnitude(9)),
    ("трлн", .magnitude(12)),
    ("жарты", .half), ("жарым", .plusHalf), ("жарымға", .plusHalf), ("жарымнан", .plusHalf),
    ("жартылай", .share(2)), ("қырқы", .ten(40)), ("қырқын", .ten(40)), ("қырқына", .ten(40)), ("қырқында", .ten(40)),
    ("қырқынан", .ten(40)), ("қырқының", .ten(40)),
  ]

  static let magnitudes: [(stem: String, power: Int)] = [
    ("мың", 3), ("миллион", 6), ("миллиард", 9), ("триллион", 12),
  ]

  static let collectives: [(stem: String, value: Int, front: Bool)] = [
    ("біреу", 1, true), ("екеу", 2, true), ("үшеу", 3, true), ("төртеу", 4, true), ("бесеу", 5, true),
    ("алтау", 6, false), ("жетеу", 7, true),
  ]

  static let ordinals: [(stem: String, value: Int)] = [
    ("бірінші", 1), ("алғашқы", 1), ("екінші", 2), ("үшінші", 3), ("төртінші", 4), ("бесінші", 5), ("алтыншы", 6),
    ("жетінші", 7),
    ("сегізінші", 8), ("тоғызыншы", 9), ("оныншы", 10), ("жиырмасыншы", 20), ("отызыншы", 30), ("қырқыншы", 40),
    ("қырықыншы", 40), ("елуінші", 50), ("алпысыншы", 60), ("жетпісінші", 70), ("сексенінші", 80),
    ("тоқсаныншы", 90), ("жүзінші", 100), ("мыңыншы", 1000), ("миллионыншы", 1_000_000),
  ]

  /// One part of so many: with the possessive only.
  static let shares: [(stem: String, parts: Int)] = [("жарты", 2), ("ширек", 4)]

  static let many: [(stem: String, power: Int)] = [
    ("ондаған", 1), ("жүздеген", 2), ("мыңдаған", 3), ("миллиондаған", 6), ("миллиардтаған", 9),
  ]

  /// The best so many of a list.
  static let groups: [(stem: String, count: Int, front: Bool)] = [
    ("үштік", 3, true), ("төрттік", 4, true), ("бестік", 5, true), ("ондық", 10, false), ("жиырмалық", 20, false),
    ("отыздық", 30, false), ("елулік", 50, true), ("жүздік", 100, true),
  ]

  /// Forms that the rules build and that are other words: for, gold, in part, gladly, at once, alike.
  static let otherWords: Set<String> = [
    "үшін", "алтын", "алтының", "бірде", "бірден", "бірдің", "біріншіден", "екіншіден", "үшіншіден", "төртіншіден",
    "бесіншіден", "бесік", "бірінің", "біріне", "бірінен", "бірімен", "біріншіде",
  ]

  /// Adds every form to a draft of the table.
  static func add(to draft: inout SenseDraft) {
    for row in cardinals {
      let parts: KazakhForms.Parts =
        row.numeral == .unit(1) ? [.cases, .possessive] : [.cases, .possessive, .likeness]
      for form in KazakhForms(row.stem, front: row.front).forms(parts) where !otherWords.contains(form) {
        draft.add(form) { $0.numeral = row.numeral }
        // «нөлден бастау» is to begin anew.
        if row.numeral == .unit(1) || row.numeral == .unit(0) { draft.add(form) { $0.isWeak = true } }
      }
    }
    for row in plain { draft.add(row.form) { $0.numeral = row.numeral } }
    for form in ["жүз", "жүзге", "жүзді", "жүздің"] { draft.add(form) { $0.isWeak = true } }
    for row in magnitudes {
      draft.add(KazakhForms(row.stem, front: false).forms([.cases, .possessive, .likeness])) {
        $0.numeral = .magnitude(row.power)
      }
    }
    for row in collectives {
      draft.add(KazakhForms(row.stem, front: row.front).forms([.cases, .possessive])) {
        $0.numeral = .collective(row.value)
        $0.isWeak = row.value == 1
      }
    }
    for row in ordinals {
      for form in KazakhForms(row.stem).forms([.cases, .possessive]) where !otherWords.contains(form) {
        draft.add(form) {
          $0.numeral = .ordinal(row.value)
          $0.isWeak = row.value == 1
        }
      }
    }
    for row in shares {
      for form in KazakhForms(row.stem).forms([.possessive]) where form != row.stem {
        draft.add(form) { $0.numeral = .share(row.parts) }
      }
    }
    for form in ["алғаш", "тұңғыш"] {
      draft.add(form) {
        $0.numeral = .ordinal(1)
        $0.isWeak = true
      }
    }
    draft.add("ширек") { $0.numeral = .share(4) }
    for row in groups {
      for form in KazakhForms(row.stem, front: row.front).forms([.cases, .possessive]) {
        draft.add(form) { $0.numeral = .group(row.count) }
      }
    }
    for row in many { draft.add(row.stem) { $0.numeral = .manyOf(row.power) } }
  }
}
