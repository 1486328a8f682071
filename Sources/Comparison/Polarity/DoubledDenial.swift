import Facts
import Orthography
import TextModel

/// Two negations that together say yes, with stress: «әсер етпей қоймайды», «жөндемесе болмайды», `нельзя не заметить`.
enum DoubledDenial {
  /// The bytes from the first negation to the second of each such pair in a statement. Linear in its tokens.
  static func ranges(in statement: Side.Statement, isKazakh: Bool) -> [Range<Int>] {
    let tokens = statement.tokens.filter { $0.kind == .word }
    return tokens.indices.compactMap { at in
      let words = tokens[at...].prefix(4).map(\.folded)
      guard let length = isKazakh ? kazakh(words) : russian(words) else { return nil }
      return tokens[at].range.lowerBound..<tokens[at + length - 1].range.upperBound
    }
  }

  // MARK: Kazakh

  private static func kazakh(_ words: [String]) -> Int? {
    guard let first = words.first, words.count > 1 else { return nil }
    if ends(first, KazakhEndings.denyingConverb) {
      // «келмей қоймайды», «айтпай болмайды», «келмей қалмайды»
      if words[1].begins(withAny: ["қойма", "тынба", "болма", "қалма"]) { return 2 }
      guard words.count > 2 else { return nil }
      // «келмей тұра алмайды»
      if ["тұра", "отыра", "қала", "кете", "өте", "қоя", "бола"].contains(words[1]), words[2].begins(with: "алма") {
        return 3
      }
      // «айтпай кетуге болмайды», «айтпай кету мүмкін емес»
      let isMotion = words[1].begins(withAny: ["кету", "өту", "қалу", "тұру", "қою"])
      return isMotion ? denied(Array(words.dropFirst())).map { $0 + 1 } : nil
    }
    // «жөндемесе болмайды», «бармасқа болмайды»
    if ends(first, conditionals), words[1].begins(with: "болма") { return 2 }
    // «келіспеске амал жоқ», «бармауға шара қалмады»
    if ends(first, futures + nouns.flatMap { [$0 + "ға", $0 + "ге"] }), words.count > 2,
      words[1].begins(withAny: ["амал", "шара", "лаж"]), words[2].begins(withAny: ["жоқ", "қалма", "болма"])
    {
      return 3
    }
    return ends(first, nouns + nouns.flatMap { [$0 + "ға", $0 + "ге", $0 + "ы", $0 + "і"] }) ? denied(words) : nil
  }

  /// How many words say that what the first of them names cannot be: «ескермеуге болмайды», «қоймау мүмкін емес».
  private static func denied(_ words: [String]) -> Int? {
    guard words.count > 1 else { return nil }
    if words[0].ends(withAny: ["ға", "ге"]), words[1].begins(with: "болма") { return 2 }
    return words.count > 2 && words[1] == "мүмкін" && words[2] == "емес" ? 3 : nil
  }

  private static func ends(_ word: String, _ endings: [String]) -> Bool {
    endings.contains { word.ends(with: $0) && word.utf8.count > $0.utf8.count + 2 }
  }

  private static let stems = ["ма", "ме", "ба", "бе", "па", "пе"]
  private static let futures = stems.map { $0 + "с" }.flatMap { [$0 + "қа", $0 + "ке"] }
  private static let conditionals = stems.flatMap { [$0 + "са", $0 + "се"] } + futures
  private static let nouns = ["мау", "меу", "бау", "беу", "пау", "пеу"]

  // MARK: Russian

  /// `не может не`, `нельзя было не`, `не обойтись без`
  private static func russian(_ words: [String]) -> Int? {
    guard let first = words.first else { return nil }
    if first == "не", words.count > 2, words[1].begins(with: "обо"), words[2] == "без" { return 3 }
    let isDenied =
      first == "не" && words.count > 1
      && words[1].begins(withAny: ["мож", "мог", "смо", "сме", "удас", "удал", "получ"])
    guard isDenied || first == "нельзя" || first == "невозможно" else { return nil }
    let next = isDenied ? 2 : 1
    let second = words.indices.contains(next) && ["было", "бы", "будет"].contains(words[next]) ? next + 1 : next
    return words.indices.contains(second) && words[second] == "не" ? second + 1 : nil
  }
}
