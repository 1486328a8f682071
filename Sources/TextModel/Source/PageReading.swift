import Orthography

/// What bytes are worth as a text in one single-byte page.
struct PageReading {
  let encoding: TextEncoding
  let page: CodePage
  /// What its letters cost in the likeliest languages, and its capitals, in hundredths of a nat.
  let cost: Int
  /// Letters of Cyrillic.
  let letters: Int
  /// Whether its letters cost no more than those of real text.
  let isLikely: Bool
  private let costOfLetters: Int

  /// What a capital behind a small letter costs: a letter's case in KOI8-R is the other one in windows-1251, but in text
  /// only few names have one (`ҚазАқпарат`).
  private static let capitalInside = 200
  /// The most that a letter may cost for the page to be worth naming.
  private static let near = 650
  /// One letter in so many at least is of the neighbours' alphabets in their own texts.
  private static let fewestForeign = 50

  /// Reads bytes, given how often each occurs. Linear.
  init(_ sample: ArraySlice<UInt8>, counts: [Int], _ encoding: TextEncoding, _ page: CodePage) {
    let numbers = Self.numbers(of: page, encoding, counts)
    let cases = (0...255).map { page.scalar(UInt8($0)).map(LetterCase.init) ?? .none }
    var tally = LetterTally(CyrillicLanguages.statistics)
    var inside = 0
    var last = LetterCase.none
    for byte in sample {
      tally.add(numbers[Int(byte)])
      let next = cases[Int(byte)]
      if next == .capital, last == .small { inside += 1 }
      last = next
    }
    tally.add(LetterIndex.gap)
    self.encoding = encoding
    self.page = page
    costOfLetters = tally.cost
    cost = tally.cost + inside * Self.capitalInside
    letters = tally.letters
    isLikely = tally.isLikely
  }

  /// What a letter costs on average.
  var costOfLetter: Int { costOfLetters / max(letters, 1) }

  /// Whether the page is worth naming though the text is not likely in it.
  var isNear: Bool { letters > 0 && costOfLetter <= Self.near }

  /// The number of each byte's letter. PT154 has a letter for nearly every byte: one of Bashkir or Tajik here and there
  /// is no letter but a byte of another page.
  private static func numbers(of page: CodePage, _ encoding: TextEncoding, _ counts: [Int]) -> [Int] {
    let statistics = CyrillicLanguages.statistics
    var numbers = (0...255).map { byte in
      page.scalar(UInt8(byte)).map { statistics.letters.number(of: $0) } ?? LetterIndex.odd
    }
    guard encoding == .pt154 else { return numbers }
    let letters = (0x80...0xff).filter { numbers[$0] >= LetterIndex.stray }
    let foreign = letters.filter { page.scalar(UInt8($0)).map(LookAlike.isGenuine) == false }
    let total = letters.reduce(0) { $0 + counts[$1] }
    if foreign.reduce(0, { $0 + counts[$1] }) * fewestForeign < total {
      for byte in foreign { numbers[byte] = LetterIndex.odd }
    }
    return numbers
  }
}

/// Whether a letter is a capital.
private enum LetterCase {
  case none
  case small
  case capital

  init(_ scalar: Unicode.Scalar) {
    self = Letter.classify(scalar) != .cyrillic ? .none : Letter.isUpper(scalar) ? .capital : .small
  }
}
