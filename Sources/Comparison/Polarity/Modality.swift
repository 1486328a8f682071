import Orthography
import TextModel

/// Whether something can, must, needs or need not be done: «тереңдете аламыз», `углубить обязаны`, «көшірудің қажеті
/// болмады», `пришлось эвакуировать`.
enum Modality: Hashable {
  case can, must, need, free

  /// Whether two texts that say so of one verb contradict each other: what is needed may as well be called possible or
  /// a duty.
  func contradicts(_ other: Modality) -> Bool {
    switch (self, other) {
    case (.can, .must), (.must, .can), (.free, .need), (.need, .free), (.free, .must), (.must, .free): true
    default: false
    }
  }

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
      if let need = isKazakh ? kazakhNeed(side, at: index) : russianNeed(side, at: index) { return need }
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
      before.ends(withAny: endings) && before.unicodeScalars.count > 2
    }
    let last = word.last
    if abilities.contains(last), isVerb(["а", "е", "ы", "й"]) { return Use(modality: .can, word: index, verb: verb) }
    if last.begins(with: "құқылы") || last == "болады", isVerb(["уға", "уге"]) {
      return Use(modality: .can, word: index, verb: verb)
    }
    // «міндетті түрде» is certainly.
    let next = index + 1 < side.words.count ? side.words[index + 1].folded : ""
    if last.begins(with: "тиіс") || last.begins(with: "міндетті"), !next.begins(with: "түрде"),
      !last.begins(with: "тиісті")
    {
      return Use(modality: .must, word: index, verb: isVerb(["уға", "уге", "у", "уы", "уі", "ю"]) ? verb : nil)
    }
    return nil
  }

  /// «көшірудің қажеті жоқ», «көшіру қажет».
  private static func kazakhNeed(_ side: SideWords, at index: Int) -> Use? {
    let word = side.words[index]
    guard word.folded.begins(withAny: ["қажет", "керек"]), !word.folded.begins(with: "қажетт"), index > 0 else {
      return nil
    }
    let next = index + 1 < side.words.count ? side.words[index + 1].folded : ""
    let isDenied = ["жоқ", "емес", "болма"].contains { next.begins(with: $0) || word.second.begins(with: $0) }
    let verb = side.words[index - 1]
    guard verb.clause == word.clause,
      verb.last.ends(withAny: ["у", "уы", "уі", "удың", "удің", "ю", "юдің", "юдың"])
    else { return nil }
    return Use(modality: isDenied ? .free : .need, word: index, verb: index - 1)
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
    return modality.map { Use(modality: $0, word: index, verb: infinitive(side, beside: index)) }
  }

  /// The infinitive that belongs to a modal word: behind it, else before it, a few words off.
  private static func infinitive(_ side: SideWords, beside index: Int) -> Int? {
    let clause = side.clauses[side.words[index].clause].words
    func isInfinitive(_ at: Int) -> Bool {
      side.words[at].folded.ends(withAny: ["ть", "ться", "ти", "тись", "чь"])
    }
    return clause.first { $0 > index && $0 <= index + 4 && isInfinitive($0) }
      ?? clause.last { $0 < index && $0 >= index - 3 && isInfinitive($0) }
  }

  /// `пришлось эвакуировать`, `эвакуировать не потребовалось`.
  private static func russianNeed(_ side: SideWords, at index: Int) -> Use? {
    let word = side.words[index]
    guard word.folded.begins(withAny: needs) else { return nil }
    guard let verb = infinitive(side, beside: index) else { return nil }
    let isDenied = index > 0 && side.words[index - 1].folded == "не" || word.folded == "незачем"
    return Use(modality: isDenied ? .free : .need, word: index, verb: verb)
  }

  private static let needs = [
    "пришлось", "придется", "приходится", "вынужден", "нужно", "необходимо", "требуется", "потребовалось",
    "понадобилось", "незачем",
  ]

  private static let possible: Set<String> = [
    "могу", "можем", "может", "могут", "можете", "сможем", "сможет", "смогут", "сможете", "смогу", "можно", "вправе",
    "разрешается", "допускается", "разрешено", "позволено", "разрешили", "позволили", "дозволено",
  ]
  private static let obliged: Set<String> = [
    "обязан", "обязана", "обязаны", "обязано", "должен", "должна", "должны", "должно", "обязали", "обязал", "обязала",
    "предписано", "предписали", "надлежит",
  ]
}
