import TextModel

/// Whether something can or must be done: «тереңдете аламыз», `углубить обязаны`.
enum Modality: Hashable {
  case can, must

  /// A modal word and the verb it belongs to.
  struct Use {
    let modality: Modality
    /// The modal word.
    let word: Int
    /// The verb that can or must be done, nil where none stands near.
    let verb: Int?
  }

  /// The modal words of a side in its order, but those that are denied. Linear in the words.
  static func uses(_ side: SideWords, isKazakh: Bool, denials: [Denial]) -> [Use] {
    side.words.indices.compactMap { index in
      guard !denials.contains(where: { $0.isStrong && $0.covers(index) }) else { return nil }
      let use = isKazakh ? kazakh(side, at: index) : russian(side, at: index)
      return use.flatMap { use in
        use.verb.map { verb in denials.contains { $0.isStrong && $0.covers(verb) } } == true ? nil : use
      }
    }
  }

  // MARK: Kazakh

  /// The modal word behind its verb: «алуға міндетті», «алуы тиіс», «ала алады», «алуға құқылы».
  private static func kazakh(_ side: SideWords, at index: Int) -> Use? {
    let word = side.words[index]
    // A phrase of the lexicon may end in the modal word.
    let isPhrase = !word.second.isEmpty
    let before =
      isPhrase
      ? word.folded : index > 0 && side.words[index - 1].clause == word.clause ? side.words[index - 1].last : ""
    let verb = isPhrase ? nil : index > 0 ? index - 1 : nil
    func isVerb(_ endings: [String]) -> Bool {
      endings.contains(where: before.hasSuffix) && before.unicodeScalars.count > 2
    }
    let last = word.last
    if abilities.contains(last), isVerb(["а", "е", "ы", "й"]) { return Use(modality: .can, word: index, verb: verb) }
    if last.hasPrefix("құқылы") || last == "болады", isVerb(["уға", "уге"]) {
      return Use(modality: .can, word: index, verb: verb)
    }
    // «міндетті түрде» is certainly.
    let next = index + 1 < side.words.count ? side.words[index + 1].folded : ""
    if last.hasPrefix("тиіс") || last.hasPrefix("міндетті"), !next.hasPrefix("түрде"), !last.hasPrefix("тиісті") {
      return Use(modality: .must, word: index, verb: isVerb(["уға", "уге", "у", "уы", "уі", "ю"]) ? verb : nil)
    }
    return nil
  }

  private static let abilities: Set<String> = [
    "аламыз", "алады", "аламын", "аласыз", "аласыздар", "аласың", "алар", "алармыз", "алатын", "алатынын", "алатынбыз",
  ]

  // MARK: Russian

  /// The modal word before its infinitive: `обязан сообщить`, `вправе отказать`.
  private static func russian(_ side: SideWords, at index: Int) -> Use? {
    let word = side.words[index]
    let before = index > 0 && side.words[index - 1].statement == word.statement ? side.words[index - 1].folded : ""
    guard before != "не" else { return nil }
    let modality: Modality? =
      possible.contains(word.folded) || word.folded == "имеют" && word.second == "право"
      ? .can : obliged.contains(word.folded) ? .must : nil
    guard let modality else { return nil }
    let clause = side.clauses[word.clause].words
    func isInfinitive(_ at: Int) -> Bool {
      ["ть", "ться", "ти", "тись", "чь"].contains(where: side.words[at].folded.hasSuffix)
    }
    return Use(
      modality: modality, word: index,
      verb: clause.first { $0 > index && $0 <= index + 4 && isInfinitive($0) }
        ?? clause.last { $0 < index && $0 >= index - 3 && isInfinitive($0) })
  }

  private static let possible: Set<String> = [
    "могу", "можем", "может", "могут", "можете", "сможем", "сможет", "смогут", "сможете", "смогу", "можно", "вправе",
    "разрешено", "позволено", "разрешили", "позволили", "дозволено",
  ]
  private static let obliged: Set<String> = [
    "обязан", "обязана", "обязаны", "обязано", "должен", "должна", "должны", "должно", "обязали", "обязал", "обязала",
    "предписано", "предписали", "надлежит",
  ]
}
