import Facts
import Lexicon
import Orthography

/// Kazakh predicates of several words: a converb, participle or verbal noun with the verbs that help it: «көшіріп жатыр»,
/// «алған жоқ», «кіруге болады».
extension SideWords {
  /// The most words that help one verb.
  private static let mostHelpers = 3

  /// The first word of the predicate that ends in a word; constant.
  func predicateStart(of index: Int, isVerb: (LexicalUnit) -> Bool) -> Int {
    var start = index
    while start > 0, index - start < Self.mostHelpers, isHelped(start - 1, isVerb: isVerb) { start -= 1 }
    return start
  }

  /// The last word of the predicate that begins with a word; constant.
  func predicateEnd(of index: Int, isVerb: (LexicalUnit) -> Bool) -> Int {
    var end = index
    while end - index < Self.mostHelpers, isHelped(end, isVerb: isVerb) { end += 1 }
    return end
  }

  /// Whether the word behind one only helps it.
  func isHelped(_ index: Int, isVerb: (LexicalUnit) -> Bool) -> Bool {
    guard words.indices.contains(index + 1), words[index + 1].clause == words[index].clause else { return false }
    let (first, next) = (words[index].last, words[index + 1].folded)
    if first.ends(withAny: Self.participles) { return next.begins(withAny: ["емес", "жоқ", "еді", "екен", "болма"]) }
    if first.ends(withAny: ["уға", "уге"]) { return next.begins(with: "бол") }
    if first.ends(withAny: Self.denied) { return next.begins(withAny: ["болма", "қойма", "қалма"]) }
    if first.ends(withAny: ["мау", "меу", "бау", "беу", "пау", "пеу"]) { return next == "мүмкін" }
    if next == "алдын" || Self.joints.contains(first) { return false }
    if first.ends(withAny: Self.converbs) { return next.begins(withAny: Self.helpers) }
    return first.ends(withAny: ["а", "е", "й"]) && next.begins(withAny: Self.abilities) && isVerb(words[index].unit)
  }

  private static let joints: Set<String> = ["деп", "болып", "және", "де", "та", "те", "да"]
  private static let participles = KazakhEndings.past + ["атын", "етін", "йтын", "йтін"]
  private static let denied = KazakhEndings.denyingConverb + ["маса", "месе", "баса", "бесе", "паса", "песе"]
  private static let converbs = ["ып", "іп", "ап", "еп", "йп", "оп", "өп", "уп", "үп"]
  private static let abilities = [
    "алады", "алат", "алды", "алған", "алма", "аламыз", "аласы", "беред", "берме", "жатыр", "жатқан", "жатпа", "түс",
  ]
  private static let helpers =
    abilities + [
      "отыр", "тұр", "жүр", "берді", "берген", "қойды", "қойған", "қойма", "қояды", "кетт", "кетк", "кетед", "кетпе",
      "келді", "келген", "келед", "келме", "қалды", "қалған", "қалад", "қалма", "таста", "жібер", "шықты", "шыққан",
      "шығад", "көрген", "көрме", "жатты",
    ]
}
