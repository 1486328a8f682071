import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// Finds two names that change places: who did it and to whom, whence and whither: «Иран Израильге соққы берді», `Израиль
/// нанес удар по Ирану`.
///
/// Both names must stand once in one clause of either text. Who acts is told only where the verbs render each other in the
/// active, since `купил` says of one what `продал` says of the other.
struct ExchangedRoles {
  private let pair: LinkedPair
  private let names: [Named]
  private var words: Correspondence { pair.words }

  /// A name that stands on both sides, as words of theirs.
  private struct Named {
    let left: Int
    let right: Int
    let part: NamedPart
    let rightPart: NamedPart
  }

  init(_ pair: LinkedPair) {
    self.pair = pair
    let words = pair.words
    let linked = words.left.words.indices.compactMap { index -> (left: Int, right: Int)? in
      let found = words.rightOf[index].filter { words.right.words[$0].unit.isCapitalised }
      guard words.left.words[index].unit.isCapitalised, found.count == 1, let its = found.first,
        words.leftOf[its].filter({ words.left.words[$0].unit.isCapitalised }) == [index],
        Self.isName(index, pair, onLeft: true) || Self.isName(its, pair, onLeft: false)
      else { return nil }
      return (index, its)
    }
    let reader = NamedPartReader(pair, left: linked.map(\.left), right: linked.map(\.right))
    names = linked.compactMap { left, right in
      guard let part = reader.part(of: left, onLeft: true, as: right),
        let rightPart = reader.part(of: right, onLeft: false, as: left)
      else { return nil }
      return Named(left: left, right: right, part: part, rightPart: rightPart)
    }
  }

  /// Whether a word has its capital not from its place alone.
  private static func isName(_ index: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let word = pair.words.side(onLeft: onLeft).words[index]
    guard word.tokens.lowerBound == 0 else { return true }
    guard let side = pair.matcher.lexiconSide(onLeft: onLeft) else { return false }
    return word.unit.terms.contains { pair.matcher.lexicon?.nameKinds(of: $0, side).isEmpty == false }
  }

  /// The first of the two names on the left, and the one that stands in its stead on the right; nil where none have changed
  /// places. Quadratic in the names.
  var ranges: (left: Range<Int>, right: Range<Int>)? {
    for a in names {
      for b in names where b.left != a.left {
        guard isTurned(a, b) || areTogether(a, b) && actsInstead(b, of: a) && isSameDeed(of: a, b) else { continue }
        return (words.left.words[a.left].range, words.right.words[b.right].range)
      }
    }
    return nil
  }

  /// Whether the texts tell one event from two ends: another of two names acts upon the other, as with verbs that are
  /// converse («жеңді», `проиграл`), or one acts whence the other text has something come: «Қытайдан келді», `Китай отправил`.
  var areConverse: Bool {
    names.contains { a in
      a.part.direction == .from && a.rightPart.mayAct || a.part.mayAct && a.rightPart.direction == .from
        || names.contains { $0.left != a.left && areTogether(a, $0) && actsInstead($0, of: a) }
    }
  }

  private func areTogether(_ a: Named, _ b: Named) -> Bool {
    areTogether(a.left, b.left, onLeft: true) && areTogether(a.right, b.right, onLeft: false)
  }

  /// Whether no mark but those of quotations parts two words of a sentence: «Барыс» «Торпедоны» жеңді.
  private func areTogether(_ a: Int, _ b: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    guard side[a].statement == side[b].statement, a != b else { return a == b }
    let between = side[min(a, b)].range.upperBound..<side[max(a, b)].range.lowerBound
    return !pair.statements(onLeft: onLeft)[side[a].statement].tokens.contains { token in
      token.kind == .mark && between.contains(token.range.lowerBound)
        && !["«", "»", "\"", "“", "”", "„"].contains(token.folded)
    }
  }

  // MARK: Whence and whither

  private func isTurned(_ a: Named, _ b: Named) -> Bool {
    guard let own = a.part.direction, let its = b.part.direction, own != its else { return false }
    return a.rightPart.direction == its && b.rightPart.direction == own && !isDistance
      && (areTogether(a, b) || names.count { $0.part.direction != nil || $0.rightPart.direction != nil } == 2)
  }

  /// Whether the texts tell how far two places are from each other, which is the same both ways.
  private var isDistance: Bool {
    (words.left.words + words.right.words).contains { word in
      word.folded.begins(withAny: Self.distances)
    }
  }

  private static let distances = ["қашықтық", "арақашықтық", "шақырым", "расстояни", "километр", "км"]

  // MARK: Who and whom

  /// Whether the right text can only have the second name act upon the first, which the left text can only have act upon it.
  private func actsInstead(_ b: Named, of a: Named) -> Bool {
    let areFirst = a.part.mayAct && b.part.mayUndergo
    let areTurned = b.part.mayAct && a.part.mayUndergo
    let staySo = a.rightPart.mayAct && b.rightPart.mayUndergo
    let turn = b.rightPart.mayAct && a.rightPart.mayUndergo
    return areFirst && !areTurned && turn && !staySo
      && [(a.left, true), (b.right, false)].allSatisfy { isOnlyActor($0, onLeft: $1) }
  }

  /// Whether no other name of a clause may act.
  private func isOnlyActor(_ word: Int, onLeft: Bool) -> Bool {
    names.count { name in
      let (own, part) = onLeft ? (name.left, name.part) : (name.right, name.rightPart)
      return areTogether(own, word, onLeft: onLeft) && part.mayAct && !part.mayUndergo || own == word
    } == 1
  }

  /// Whether the verb of one clause is rendered as a whole by a verb of the other, or both give what renders each other:
  /// «ультиматум қойды», `предъявил ультиматум`; all in the active.
  private func isSameDeed(of a: Named, _ b: Named) -> Bool {
    let verbs = (verbs(beside: a.left, b.left, onLeft: true), verbs(beside: a.right, b.right, onLeft: false))
    return verbs.0.contains { verb in
      verbs.1.contains { other in
        words.rightOf[verb].contains(other)
          && pair.matcher.rendersWhole(words.left.words[verb].unit, words.right.words[other].unit, onLeft: true)
      }
    } || givesAlike(verbs.0, verbs.1)
  }

  /// Whether a giving verb of each side has an object that the other's renders.
  private func givesAlike(_ left: [Int], _ right: [Int]) -> Bool {
    guard let own = left.first(where: { gives($0, onLeft: true) }),
      let other = right.first(where: { gives($0, onLeft: false) })
    else { return false }
    let objects = (objects(of: own, onLeft: true), objects(of: other, onLeft: false))
    return objects.0.contains { object in words.rightOf[object].contains(where: objects.1.contains) }
  }

  /// Whether a word, or a phrase of the lexicon with such a verb, says that somebody gives or does something to another.
  private func gives(_ verb: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[verb]
    return pair.isKazakh(onLeft: onLeft)
      ? word.last.begins(withAny: Self.kazakhGiving)
      : word.folded.begins(withAny: Self.russianGiving)
  }

  /// What a giving verb gives: itself where it is a phrase, else what stands before it or, in Russian, about it.
  private func objects(of verb: Int, onLeft: Bool) -> [Int] {
    let side = words.side(onLeft: onLeft).words
    let reach = pair.isKazakh(onLeft: onLeft) ? -1...0 : -3...3
    return reach.map { verb + $0 }.filter { index in
      side.indices.contains(index) && side[index].isContent && areTogether(index, verb, onLeft: onLeft)
        && !names.contains { (onLeft ? $0.left : $0.right) == index }
    }
  }

  private static let kazakhGiving = [
    "бер", "жаса", "қой", "айт", "жібер", "тақ", "түсір", "жолда", "ұсын", "білдір", "сал",
  ]
  private static let russianGiving = [
    "дал", "дает", "даст", "нанес", "нанос", "вручил", "переда", "предъяв", "направ", "отправ", "подал", "подае",
    "объяв",
    "сдела", "постав", "выдал", "выраз", "заяв", "оказал", "оказыва", "предостав", "предлож", "ввел", "ввод", "налож",
    "послал",
  ]

  /// The words of the clause of two names that may be its verb: the last one of a Kazakh clause or sentence, any of a
  /// Russian one.
  private func verbs(beside a: Int, _ b: Int, onLeft: Bool) -> [Int] {
    let side = words.side(onLeft: onLeft).words
    guard pair.isKazakh(onLeft: onLeft) else {
      return side.indices.filter {
        $0 != a && $0 != b && areTogether($0, a, onLeft: onLeft) && Self.isActive(side[$0].folded)
      }
    }
    let names = max(a, b)
    let last = side.indices.last { side[$0].clause == side[names].clause && $0 > names }
    let verb = last ?? side.indices.last { side[$0].statement == side[names].statement && $0 > names }
    return verb.map { Self.isPassive(side[$0].last) ? [] : [$0] } ?? []
  }

  /// Whether a Kazakh verb ends like one in the passive, behind a root of two letters at least.
  private static func isPassive(_ word: String) -> Bool {
    passives.contains { word.ends(with: $0) && word.unicodeScalars.count >= $0.unicodeScalars.count + 2 }
  }

  private static let passives = ["ыл", "іл", "ын", "ін"].flatMap { voice in
    ["ды", "ді", "ған", "ген", "ып", "іп", "ады", "еді", "уда", "уде"].map { voice + $0 }
  }

  /// Whether a Russian word ends like a finite verb in the active.
  private static func isActive(_ folded: String) -> Bool {
    !folded.ends(withAny: ["нят", "бит", "крыт"]) && folded.ends(withAny: active)
  }

  private static let active = [
    "л", "ла", "ло", "ли", "ет", "ит", "ут", "ют", "ат", "ят", "ес", "ез", "ас", "ог", "ек", "ер",
  ]
}
