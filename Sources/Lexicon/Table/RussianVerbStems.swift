/// Stems under which the finite and passive forms of a Russian verb are found besides that of its infinitive.
///
/// A suffix stripper leaves `утвердить` and `утвержден`, `провести` and `провел`, `погибнуть` and `погиб` apart. Headwords
/// are infinitives, so the lexicon enters the other stems too.
enum RussianVerbStems {
  /// Words whose stems are to be entered beside that of the infinitive `word`; none for other words.
  static func forms(of word: String) -> [String] {
    let bare = word.hasSuffix("ся") || word.hasSuffix("сь") ? String(word.dropLast(2)) : word
    for (ending, forms) in irregular where bare.hasSuffix(ending) {
      let prefix = bare.dropLast(ending.count)
      return forms.map { prefix + $0 }
    }
    if bare.hasSuffix("нуть") { return [bare.dropLast(4) + "", bare.dropLast(2) + "т"].filter { $0.count > 3 } }
    if bare.hasSuffix("ить") { return alternations(of: String(bare.dropLast(3))) }
    if bare.hasSuffix("ять") || bare.hasSuffix("ыть") || bare.hasSuffix("уть") || bare.hasSuffix("еть") {
      return [bare.dropLast(1) + ""]
    }
    if bare.hasSuffix("овать") || bare.hasSuffix("евать") { return [bare.dropLast(5) + "ует"] }
    return []
  }

  private static let irregular: [(String, [String])] = [
    ("йти", ["шел", "шла", "йдет", "йденный"]), ("идти", ["идет", "шел", "шла"]), ("вести", ["вел", "ведет", "веден"]),
    ("везти", ["вез", "везет", "везен"]), ("нести", ["нес", "несет", "несен"]), ("расти", ["рос", "растет"]),
    ("мочь", ["мог", "может"]), ("речь", ["рек", "речен"]), ("лечь", ["лек", "лечен"]),
    ("беречь", ["берег", "бережет"]),
    ("сечь", ["сек", "сечен"]), ("взять", ["взял", "возьмет", "взят"]), ("начать", ["начал", "начнет", "начат"]),
    ("дать", ["дал", "даст", "дан"]), ("стать", ["стал", "станет"]), ("бить", ["бил", "бьет", "бит"]),
    ("быть", ["был", "будет"]), ("ехать", ["ехал", "едет"]), ("писать", ["писал", "пишет", "писан"]),
    ("казать", ["казал", "кажет", "казан"]), ("слать", ["слал", "шлет", "слан"]), ("брать", ["брал", "берет", "бран"]),
    ("звать", ["звал", "зовет", "зван"]), ("нять", ["нял", "нимет", "нят", "мет"]),
    ("крыть", ["крыл", "кроет", "крыт"]),
    ("искать", ["искал", "ищет"]), ("лететь", ["летел", "летит"]), ("честь", ["чел", "чтет", "чтен"]),
    ("сесть", ["сел", "сядет"]), ("пасть", ["пал", "падет"]), ("красть", ["крал", "краден"]),
    ("ждать", ["ждал", "ждет"]),
  ]

  /// First person and passive participle of -ить verbs change the last consonant: `утвержд-`, `выплач-`, `оформл-`.
  private static func alternations(of stem: String) -> [String] {
    let pairs: [(String, [String])] = [
      ("ст", ["щ"]), ("ск", ["щ"]), ("д", ["жд", "ж"]), ("т", ["ч", "щ"]), ("с", ["ш"]), ("з", ["ж"]), ("б", ["бл"]),
      ("п", ["пл"]), ("в", ["вл"]), ("м", ["мл"]), ("ф", ["фл"]),
    ]
    for (ending, changed) in pairs where stem.hasSuffix(ending) {
      return changed.map { stem.dropLast(ending.count) + $0 + "ен" }
    }
    return []
  }
}
