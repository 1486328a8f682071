/// The negative words of Russian.
enum RussianNegation {
  /// A word's kind and whether it negates its clause.
  struct Cue: Sendable {
    let kind: PolarityCue.Kind
    let isStrong: Bool
  }

  private static let rows: [(forms: String, kind: PolarityCue.Kind, isStrong: Bool)] = [
    ("не", .particle, true), ("нет нету", .absence, true),
    ("отсутствует отсутствуют отсутствовал отсутствовала отсутствовало отсутствовали", .absence, true),
    ("отсутствие отсутствия отсутствии отсутствию отсутствием", .lexical, false),
    ("нельзя невозможно немыслимо", .impossibility, true), ("без безо", .privative, false),
    (
      "ни никогда никто никого никому никем нигде никуда никак ничто ничего ничему ничем ничей ничья ничью ничье ничьей "
        + "нисколько ниоткуда никакой никакая никакое никакие никакого никакому никаким никаком никаких никакими никакую",
      .concord, false
    ),
    (
      "недостаточно нежелательно неизвестно незаконно необязательно неправда недопустимо неправильно неверно ненужно "
        + "непонятно нереально неэффективно неуместно неоднократно", .lexical, false
    ),
  ]

  /// Adjectives whose «не» is not grown in: without it the word says the opposite.
  private static let adjectives = [
    "незаконн", "невозможн", "недостаточн", "недопустим", "нежелательн", "неизвестн", "необязательн", "непригодн",
    "неэффективн", "неправильн", "неверн", "неполн", "неготов", "неисправн", "ненадежн", "непрозрачн", "нелегальн",
    "несанкционированн", "неофициальн", "неизменн", "непричастн", "невиновн", "неоправданн", "необоснованн",
    "незаконченн",
    "незавершенн", "неиспользованн", "неплатежеспособн", "недействительн", "недоступн", "непостоянн", "невыполнен",
    "невыполненн", "нерешенн", "неспособн", "неуплаченн", "непредвиденн", "нерентабельн", "неконкурентоспособн",
    "неблагоприятн", "непопулярн", "неочевидн", "нестабильн",
  ]

  static let words: FormTable<Cue> = {
    var forms: [String: Cue] = [:]
    for stem in adjectives {
      for form in RussianForms.adjective.forms(of: stem) + ["а", "о", "ы"].map({ stem + $0 }) {
        forms[form] = Cue(kind: .lexical, isStrong: false)
      }
    }
    for row in rows {
      for form in RussianNumerals.split(row.forms) { forms[form] = Cue(kind: row.kind, isStrong: row.isStrong) }
    }
    return FormTable(forms)
  }()

  /// After «не» these turn no clause: not only, not less than, not once.
  static let weakening: Set<String> = [
    "только", "менее", "более", "больше", "меньше", "позднее", "позже", "ранее", "раньше", "раз", "просто", "столько",
    "исключено", "хуже", "реже", "старше", "младше", "выше", "ниже", "дольше", "дальше", "чаще", "ближе", "моложе",
    "дороже", "дешевле", "быстрее", "медленнее", "короче", "длиннее", "свыше",
  ]
}
