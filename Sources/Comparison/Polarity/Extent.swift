import Facts
import Orthography
import TextModel

/// Of how many of some things a text speaks: of all, not of all, of some, of none: «бәрі», `не все`, «бір бөлігі».
enum Extent: Hashable {
  case all, notAll, some

  /// A word that tells the extent, and the things it tells it of.
  struct Use {
    let extent: Extent
    let range: Range<Int>
    /// Content words beside it, the nearest first.
    let things: [Int]
  }

  /// The words of a side that tell an extent, in its order. Linear in the words.
  static func uses(_ side: SideWords, isKazakh: Bool, denials: [Denial]) -> [Use] {
    side.words.indices.compactMap { index in
      isKazakh ? kazakh(side, at: index, denials) : russian(side, at: index)
    }
  }

  // MARK: Kazakh

  /// «тұрғындардың бәрі», «барлық тұрғын», «үйлердің бір бөлігі», «кейбір мектептер».
  private static func kazakh(_ side: SideWords, at index: Int, _ denials: [Denial]) -> Use? {
    let word = side.words[index]
    if word.folded.begins(withAny: kazakhAll) {
      let before = index > 0 ? side.words[index - 1].last : ""
      let isOwned = before.ends(withAny: KazakhEndings.genitive)
      // «барлығы 62 мың» sums up.
      if word.folded.begins(with: "барлығ"), !isOwned { return nil }
      // «бәрі бірдей қолдаған жоқ» is not all; «барлық … келмеді» may be none.
      let isDenied = denials.contains { denial in
        denial.isStrong && !denial.isAttributive && denial.clause == word.clause && denial.cue > index
          && !isConverb(side.words[denial.cue].folded)
      }
      if isDenied, word.folded == "барлық" { return nil }
      return Use(extent: isDenied ? .notAll : .all, range: word.range, things: near(index, side))
    }
    let next = index + 1 < side.words.count ? side.words[index + 1].folded : ""
    let isPart = word.folded == "бір" && (next.begins(with: "бөлі") || word.second.begins(with: "бөлі"))
    guard isPart || kazakhSome.contains(word.folded) else { return nil }
    return Use(extent: .some, range: word.range, things: near(index, side))
  }

  private static func isConverb(_ folded: String) -> Bool {
    folded.ends(withAny: KazakhEndings.denyingConverb)
  }

  private static let kazakhAll = ["барлық", "барлығ", "бәрі", "барша", "күллі", "түгел"]
  private static let kazakhSome: Set<String> = [
    "кейбір", "кейбірі", "бірқатар", "бірқатары", "көпшілігі", "көпшілігіне", "көпшілігінің", "көбі", "көбісі",
    "көбіне", "жартысы", "жартысына", "біразы",
  ]

  // MARK: Russian

  /// `все жители`, `не все`, `часть жителей`, `некоторые`, `большинство`.
  private static func russian(_ side: SideWords, at index: Int) -> Use? {
    let word = side.words[index]
    // `не все`, `не на всех`
    let before = index > 0 ? side.words[index - 1].folded : ""
    let isDenied =
      before == "не"
      || !before.isEmpty && index > 1 && side.words[index - 2].folded == "не" && !side.words[index - 1].isContent
    if russianAll.contains(word.folded) {
      return Use(extent: isDenied ? .notAll : .all, range: word.range, things: near(index, side))
    }
    // `часть` may be a verb's object: `стал частью`.
    guard russianSome.contains(word.folded), before != "не" else { return nil }
    return Use(extent: .some, range: word.range, things: near(index, side))
  }

  private static let russianAll: Set<String> = [
    "все", "всех", "всем", "всеми", "каждый", "каждая", "каждое", "каждого", "каждой", "каждому",
  ]
  private static let russianSome: Set<String> = [
    "часть", "части", "некоторые", "некоторых", "некоторым", "большинство", "большинства", "большинству", "многие",
    "многих", "многим", "отдельные", "отдельных", "половина", "половины", "половину",
  ]

  private static func near(_ index: Int, _ side: SideWords) -> [Int] {
    let words = side.words.indices.filter { at in
      at != index && side.words[at].statement == side.words[index].statement && side.words[at].isContent
    }
    return Array(words.sorted { abs($0 - index) < abs($1 - index) }.prefix(4))
  }
}

extension CommitmentCheck {
  /// What one side says of all and the other not: «барлық тұрғын», `часть жителей`.
  func extent() -> (left: Range<Int>, right: Range<Int>, certainty: Double)? {
    let left = Extent.uses(words.left, isKazakh: pair.left.document.language.isKazakh, denials: denials.left)
    let right = Extent.uses(words.right, isKazakh: pair.right.document.language.isKazakh, denials: denials.right)
    guard left.count == 1, right.count == 1, let a = left.first, let b = right.first,
      a.extent != b.extent, a.extent == .all || b.extent == .all,
      a.things.contains(where: { thing in words.rightOf[thing].contains { b.things.contains($0) } })
    else { return nil }
    // Of `не все` in direct speech the negation tells.
    if [a.extent, b.extent].contains(.notAll), isSpoken(a.range, b.range) { return nil }
    return (a.range, b.range, 0.6)
  }
}
