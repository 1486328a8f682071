import Orthography

/// Stems under which the finite and passive forms of a Russian verb are found besides that of its infinitive.
///
/// A suffix stripper leaves `утвердить` and `утвержден`, `провести` and `провел`, `погибнуть` and `погиб`, `взять` and
/// `возьмут` apart. Headwords are infinitives, so the lexicon enters the other stems too. The words given here need not
/// all be in use; only what the stemmer makes of them counts.
enum RussianVerbStems {
  /// Words whose stems are to be entered beside that of the infinitive `word`; none for other words.
  static func forms(of word: String) -> [String] {
    let bare = word.ends(with: "ся") || word.ends(with: "сь") ? String(word.dropLast(2)) : word
    guard bare.ends(withAny: ["ть", "ти", "чь"]) else { return [] }
    for length in stride(from: min(bare.count, longestRoot), to: 2, by: -1) {
      if let forms = RussianVerbRoots.forms[String(bare.suffix(length))] {
        let prefix = String(bare.dropLast(length))
        if RussianVerbRoots.prefixes.contains(prefix) { return prefixed(forms, by: prefix) }
      }
    }
    for (ending, forms) in RussianVerbRoots.endings where bare.ends(with: ending) {
      return full(forms).map { bare.dropLast(ending.count) + $0 }
    }
    return regular(bare)
  }

  private static let longestRoot = RussianVerbRoots.forms.keys.map(\.count).max() ?? 0

  /// `со-брал`, `со-берет`, but `разо-брал`, `раз-берет` and `с-бил`, `со-бьет`.
  private static func prefixed(_ forms: [String], by prefix: String) -> [String] {
    guard let last = prefix.last else { return full(forms) }
    let other = last == "о" ? String(prefix.dropLast()) : "сзбтдв".contains(last) ? prefix + "о" : ""
    return full(forms).flatMap { other.isEmpty ? [prefix + $0] : [prefix + $0, other + $0] }
  }

  /// The forms with the participles that go with them: `взял`, `взявший`; `несен`, `несенный`.
  private static func full(_ forms: [String]) -> [String] {
    forms.flatMap { form -> [String] in
      if form.ends(with: "л"), form.count > 2 { return [form, form.dropLast() + "вший"] }
      return form.ends(with: "ен") ? [form, form + "ный"] : [form]
    }
  }

  private static func regular(_ verb: String) -> [String] {
    func with(_ dropped: Int, _ endings: [String]) -> [String] { endings.map { verb.dropLast(dropped) + $0 } }
    if verb.ends(with: "нуть") {
      return with(4, ["", "ла", "ший"]).filter { $0.count > 3 } + with(2, ["т", "л", "вший"])
        + with(3, ["ет", "ем", "утый"])
    }
    if verb.ends(with: "ить") {
      let isHush = verb.dropLast(3).last.map("жчшщ".contains) ?? false
      return alternations(of: String(verb.dropLast(3))) + with(3, [isHush ? "ащий" : "ящий", "имый", "енный"])
    }
    if verb.ends(with: "еть") { return with(2, ["", "л", "ет", "ют", "ем", "ющий", "вший"]) }
    if verb.ends(with: "авать") { return with(4, ["ет", "ют", "ем", "ющий"]) }
    if verb.ends(with: "овать") || verb.ends(with: "евать") { return with(5, ["ует", "уем", "уют", "уемый"]) }
    if verb.ends(with: "аять") || verb.ends(with: "еять") { return with(2, [""]) + with(3, ["ет", "ют", "ющий"]) }
    if verb.ends(with: "ять") || verb.ends(with: "ыть") || verb.ends(with: "уть") { return with(1, [""]) }
    return []
  }

  /// First person and passive participle of -ить verbs change the last consonant: `утвержд-`, `выплач-`, `оформл-`.
  private static func alternations(of stem: String) -> [String] {
    let pairs: [(String, [String])] = [
      ("ст", ["щ"]), ("ск", ["щ"]), ("д", ["жд", "ж"]), ("т", ["ч", "щ"]), ("с", ["ш"]), ("з", ["ж"]), ("б", ["бл"]),
      ("п", ["пл"]), ("в", ["вл"]), ("м", ["мл"]), ("ф", ["фл"]),
    ]
    for (ending, changed) in pairs where stem.ends(with: ending) {
      return changed.flatMap { [stem.dropLast(ending.count) + $0 + "ен", stem.dropLast(ending.count) + $0 + "енный"] }
    }
    return []
  }
}
