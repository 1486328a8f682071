import TextModel

/// Whether something can or must be done: «тереңдете аламыз», `углубить обязаны`.
enum Modality: Hashable {
  case can, must

  /// Words of two quotations of which one says that something can be done and the other that it must, where neither says
  /// both; nil where they agree. What is denied is for the negations to tell.
  static func differ(_ left: SpokenContent, _ right: SpokenContent, _ pair: LinkedPair) -> (Range<Int>, Range<Int>)? {
    let mine = found(left.spoken, pair, onLeft: true)
    let its = found(right.spoken, pair, onLeft: false)
    guard let a = mine.first, let b = its.first, Set(mine.map(\.modality)).isDisjoint(with: its.map(\.modality)) else {
      return nil
    }
    return (a.range, b.range)
  }

  private static func found(_ spoken: [Int], _ pair: LinkedPair, onLeft: Bool) -> [(
    modality: Modality, range: Range<Int>
  )] {
    let words = pair.words.side(onLeft: onLeft).words
    let isKazakh = (onLeft ? pair.left : pair.right).document.language.isKazakh
    return spoken.compactMap { index in
      let before = index > 0 && words[index - 1].statement == words[index].statement ? words[index - 1].folded : ""
      let modality = isKazakh ? kazakh(words[index].folded, after: before) : russian(words[index].folded, after: before)
      return modality.map { ($0, words[index].range) }
    }
  }

  private static func kazakh(_ folded: String, after before: String) -> Modality? {
    // The verb behind a converb; by itself it is to take.
    if abilities.contains(folded), let last = before.last, "аейы".contains(last), before.count > 2 { return .can }
    return duties.contains { folded.hasPrefix($0) } ? .must : nil
  }

  private static func russian(_ folded: String, after before: String) -> Modality? {
    guard before != "не" else { return nil }
    if possible.contains(folded) { return .can }
    return obliged.contains(folded) ? .must : nil
  }

  private static let abilities: Set<String> = [
    "аламыз", "алады", "аламын", "аласыз", "аласыздар", "аласың", "алар", "алармыз", "алатын", "алатынын", "алатынбыз",
  ]
  private static let duties = ["міндетті", "тиіс"]
  private static let possible: Set<String> = [
    "могу", "можем", "может", "могут", "можете", "сможем", "сможет", "смогут", "сможете", "смогу", "можно",
  ]
  private static let obliged: Set<String> = [
    "обязан", "обязана", "обязаны", "обязано", "должен", "должна", "должны", "должно",
  ]
}
