import Orthography

/// Kazakh text in a single-byte page that was read as another one.
enum MisreadPage {
  private static let wrongPages: [TextEncoding] = [.windows1251, .kz1048, .pt154]
  private static let rightPages: [TextEncoding] = [.kz1048, .pt154]
  private static let kazakhLetters = Set("әғқңөұүһӘҒҚҢӨҰҮҺ".unicodeScalars)

  private static func isNative(_ letter: Unicode.Scalar) -> Bool {
    ("А"..."я").contains(letter) || "ЁёІі".unicodeScalars.contains(letter) || kazakhLetters.contains(letter)
  }

  /// Scalars that are enough to decide.
  private static let window = 1 << 16
  /// Letters that must change for a text to count as misread.
  private static let fewest = 2
  /// How much likelier the mended text must be, in hundredths of a nat.
  private static let margin = 700

  /// One way in which a text may have been misread.
  private struct Suspicion {
    let wrong: TextEncoding
    let right: TextEncoding
    /// From what is seen to what was meant: the Kazakh letters that the right page has in place of others, and signs in
    /// place of letters that neither Kazakh nor Russian has.
    let letters: [Unicode.Scalar: Unicode.Scalar]

    /// Letters that no text has which was written with fonts of the right page.
    let absent: Set<Unicode.Scalar>

    /// `odd` are letters that fonts of the right page had in other places than the page.
    init?(_ wrong: TextEncoding, _ right: TextEncoding, odd: [Unicode.Scalar: Unicode.Scalar] = [:]) {
      guard wrong != right, let seen = CodePage.page(of: wrong), let meant = CodePage.page(of: right) else {
        return nil
      }
      self.wrong = wrong
      self.right = right
      let regular: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        zip(seen.upper, meant.upper).compactMap { seen, meant in
          guard let seen, let meant, seen != meant else { return nil }
          let isSign = Letter.classify(seen) == .cyrillic && !isNative(seen) && !Letter.classify(meant).isLetter
          return isSign || kazakhLetters.contains(meant) ? (seen, meant) : nil
        }, uniquingKeysWith: { first, _ in first })
      absent = Set(regular.filter { odd.values.contains($0.value) }.keys)
      letters = regular.filter { !odd.values.contains($0.value) }.merging(odd) { _, odd in odd }
    }

    /// What a scalar was meant to be; a symbol is a letter only beside one.
    func meant(_ scalar: Unicode.Scalar, after last: Unicode.Scalar, before next: Unicode.Scalar) -> Unicode.Scalar? {
      guard let letter = letters[scalar] else { return nil }
      return Letter.classify(scalar).isLetter || isLetter(last) || isLetter(next) ? letter : nil
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      Letter.classify(scalar) == .cyrillic || letters[scalar] != nil
    }
  }

  /// Some fonts of PT154 had ү where KZ-1048 has it, shown as `ї`.
  private static let suspicions =
    wrongPages.flatMap { wrong in rightPages.compactMap { Suspicion(wrong, $0) } }
    + [Suspicion(.windows1251, .pt154, odd: ["ї": "ү", "Ї": "Ү"])].compactMap { $0 }

  /// The text as it was meant, or nil if it is likelier as it stands.
  static func repair(_ utf8: [UInt8]) -> MisreadText? {
    let scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    let sample = Array(scalars.prefix(window))
    let standing = tally(sample, as: nil)
    var best: (suspicion: Suspicion, cost: Int)?
    for suspicion in suspicions {
      guard !sample.contains(where: suspicion.absent.contains) else { continue }
      let mended = tally(sample, as: suspicion)
      // A name or two in a neighbour's language is not a misread text.
      guard mended.changes >= fewest, mended.changes * 50 >= mended.tally.letters,
        mended.tally.isLikely, mended.tally.cost + margin < standing.tally.cost
      else { continue }
      if best.map({ mended.tally.cost < $0.cost }) ?? true { best = (suspicion, mended.tally.cost) }
    }
    return best.map { mend(scalars, $0.suspicion) }
  }

  private static func tally(_ sample: [Unicode.Scalar], as suspicion: Suspicion?) -> (tally: LetterTally, changes: Int)
  {
    var tally = LetterTally(CyrillicLanguages.statistics)
    var changes = 0
    for (at, scalar) in sample.enumerated() {
      if let meant = suspicion?.meant(
        scalar, after: sample[max(at, 1) - 1], before: sample[min(at + 1, sample.count - 1)])
      {
        // Signs alone are no evidence: Tajik has letters where other pages have them.
        if kazakhLetters.contains(meant) { changes += 1 }
        tally.add(meant)
      } else {
        tally.add(scalar)
      }
    }
    tally.add(LetterIndex.gap)
    return (tally, changes)
  }

  private static func mend(_ scalars: [Unicode.Scalar], _ suspicion: Suspicion) -> MisreadText {
    var utf8: [UInt8] = []
    var pieces = PieceMap()
    var source = 0
    var changes = 0
    for (at, scalar) in scalars.enumerated() {
      let meant = suspicion.meant(
        scalar, after: scalars[max(at, 1) - 1], before: scalars[min(at + 1, scalars.count - 1)])
      if meant != nil { changes += 1 }
      utf8.append(meant ?? scalar)
      source += UTF8.width(scalar)
      pieces.bend(decoded: utf8.count, source: source)
    }
    return MisreadText(
      utf8: utf8, map: pieces.map,
      note: .mended(letters: changes, page: suspicion.right, readAs: suspicion.wrong.rawValue))
  }
}
