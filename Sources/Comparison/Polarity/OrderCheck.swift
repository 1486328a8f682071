import Facts
import Orthography
import TextModel

/// Finds events that one text puts before another event and the other text behind it: «тіркелгеннен кейін», `до
/// регистрации`.
struct OrderCheck {
  let pair: LinkedPair
  let denials: (left: [Denial], right: [Denial])
  private var words: Correspondence { pair.words }

  func drafts() -> [Draft] {
    let left = uses(onLeft: true)
    let right = uses(onLeft: false)
    for a in left {
      for b in right where a.isBefore != b.isBefore && correspond(a, b) {
        let isSaid =
          right.contains { $0.isBefore == a.isBefore && correspond(a, $0) }
          || left.contains { $0.isBefore == b.isBefore && correspond($0, b) }
        guard !isSaid, !isTurned(a, b) else { continue }
        return [pair.draft(.date, .error, certainty: 0.65, left: a.range, right: b.range, .opposite)]
      }
    }
    return []
  }

  /// A word that says before or after, and the event that it puts there.
  private struct Use {
    let isBefore: Bool
    let word: Int
    /// Words that name the event, the nearest first.
    let event: [Int]
    let range: Range<Int>
  }

  private func uses(onLeft: Bool) -> [Use] {
    let side = words.side(onLeft: onLeft)
    let statements = pair.statements(onLeft: onLeft)
    let isKazakh = pair.isKazakh(onLeft: onLeft)
    return side.words.indices.compactMap { index in
      let use = isKazakh ? kazakh(index, side) : russian(index, side)
      guard let use, !use.event.isEmpty else { return nil }
      // Dates, times and figures are compared by value.
      let facts = statements[side.words[index].statement].facts
      let valued = facts.dates.map(\.range) + facts.times.map(\.range) + facts.quantities.map(\.range)
      let near = use.event.prefix(1).map { side.words[$0].range } + [side.words[index].range]
      return valued.contains { range in near.contains { $0.overlaps(range) } } ? nil : use
    }
  }

  // MARK: Kazakh

  /// «тіркелгеннен кейін», «сайлаудан соң», «тексерілгенге дейін», «қол қоярдан бұрын», «таратылмай тұрып».
  private func kazakh(_ index: Int, _ side: SideWords) -> Use? {
    let word = side.words[index]
    guard index > 0, side.words[index - 1].clause == word.clause else { return nil }
    let before = side.words[index - 1].last
    let isBefore: Bool
    switch word.folded {
    case "дейін", "шейін": isBefore = true
    case "бұрын" where Self.isAblative(before) || before.ends(with: "с"): isBefore = true
    case "тұрып" where before.ends(withAny: KazakhEndings.denyingConverb): isBefore = true
    case "кейін", "соң": isBefore = false
    default: return nil
    }
    let event = side.clauses[word.clause].words.prefix { $0 < index }.reversed().filter { side.words[$0].isContent }
    return use(isBefore, index, Array(event.prefix(2)), side)
  }

  private static func isAblative(_ folded: String) -> Bool {
    folded.ends(withAny: KazakhEndings.ablative)
  }

  // MARK: Russian

  /// `после выборов`, `до регистрации`, `перед подписанием`, `прежде чем`, `до того как`.
  private func russian(_ index: Int, _ side: SideWords) -> Use? {
    let word = side.words[index]
    guard let isBefore = Self.prepositions[word.folded] else { return nil }
    let event = side.words.indices.filter { at in
      at > index && at <= index + 5 && side.words[at].statement == word.statement && side.words[at].isContent
    }
    return use(isBefore, index, Array(event.prefix(2)), side)
  }

  private static let prepositions: [String: Bool] = [
    "до": true, "перед": true, "накануне": true, "прежде": true, "после": false, "вслед": false,
  ]

  private func use(_ isBefore: Bool, _ index: Int, _ event: [Int], _ side: SideWords) -> Use {
    Use(isBefore: isBefore, word: index, event: event, range: side.words[index].range)
  }

  // MARK: Judging

  /// Whether two events are one.
  private func correspond(_ a: Use, _ b: Use) -> Bool {
    a.event.contains { event in words.rightOf[event].contains { b.event.contains($0) } }
  }

  /// Whether one of the statements is denied, which turns the order: «берілмейінше ашылмайды», `откроют после`.
  private func isTurned(_ a: Use, _ b: Use) -> Bool {
    func count(_ denials: [Denial], _ use: Use) -> Int {
      denials.count { denial in denial.isStrong && denial.cue != use.word && denial.cue != use.event.first }
    }
    return !(count(denials.left, a) + count(denials.right, b)).isMultiple(of: 2)
  }
}
