import Orthography

/// Text in a single-byte page that was read as another in which none of its letters is right: Russian of DOS as
/// windows-1251 (`Џ®¦ а ў ¬Ґ`), windows-1251 as Latin-1 (`Ðåñïóáëèêà`) or as KOI8-R (`пЕЯОСАКХЙЮ`), KOI8-R as
/// windows-1251 (`тЕУРХВМЙЛБ`).
struct MisreadAlphabet {
  /// What a text looks like.
  enum Look {
    /// Signs and foreign letters stand in its Cyrillic words.
    case dos
    /// Its capitals are small letters and its small letters capitals.
    case swapped
    /// All its letters are marked ones of Latin-1.
    case latin

    /// The pages that it may have been read in, each with those that it may have been in, the commonest first.
    fileprivate var mistakes: [(wrong: CodePage, name: String, rights: [TextEncoding])] {
      switch self {
      case .dos: [(.windows1251, "windows-1251", [.cp866])]
      case .swapped:
        [
          (.koi8r, "KOI8-R", [.windows1251, .kz1048, .pt154]), (.windows1251, "windows-1251", [.koi8r]),
        ]
      case .latin:
        [(.windows1252, "windows-1252", [.windows1251, .kz1048, .koi8r, .pt154, .iso8859Part5])]
      }
    }

    /// What it is measured with as it stands.
    fileprivate var statistics: LetterStatistics {
      self == .latin ? LatinLanguages.statistics : CyrillicLanguages.statistics
    }
  }

  private let wrong: CodePage
  private let name: String
  private let right: TextEncoding
  private let page: CodePage
  private let cost: Int

  /// Letters that are enough to tell, and those that are where no small letter stands before a capital.
  private static let fewest = 6
  private static let fewestInCapitals = 40
  /// Scalars that are enough to decide.
  private static let window = 1 << 16

  /// The text as it was meant, or nil unless that is likely and what stands there is not.
  ///
  /// Signs that the wrong page lacks, such as U+FFFD for a byte without a character, stay. Linear.
  static func repair(_ utf8: [UInt8], _ look: Look) -> MisreadText? {
    let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars
    let sample = Array(scalars.prefix(window))
    var standing = LetterTally(look.statistics)
    for scalar in sample { standing.add(scalar) }
    standing.add(LetterIndex.gap)
    if standing.isLikely { return nil }
    if look == .swapped, standing.letters < fewestInCapitals, !hasCapitalInside(sample) { return nil }
    var best: MisreadAlphabet?
    for mistake in look.mistakes {
      let bytes = sample.map { byte(of: $0, in: mistake.wrong) }
      for right in mistake.rights {
        guard let page = CodePage.page(of: right) else { continue }
        var mended = LetterTally(CyrillicLanguages.statistics)
        for (scalar, byte) in zip(sample, bytes) { mended.add(byte.flatMap(page.scalar) ?? scalar) }
        mended.add(LetterIndex.gap)
        guard mended.letters >= fewest, mended.isLikely, mended.cost < min(standing.cost, best?.cost ?? .max) else {
          continue
        }
        best = MisreadAlphabet(
          wrong: mistake.wrong, name: mistake.name, right: right, page: page, cost: mended.cost)
      }
    }
    return best?.mend(scalars)
  }

  private static func hasCapitalInside(_ scalars: [Unicode.Scalar]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { first, second in
      Letter.classify(first).isLetter && !Letter.isUpper(first) && Letter.isUpper(second)
    }
  }

  private func mend(_ scalars: String.UnicodeScalarView) -> MisreadText {
    var text: [UInt8] = []
    var pieces = PieceMap()
    var source = 0
    for scalar in scalars {
      text.append(Self.byte(of: scalar, in: wrong).flatMap(page.scalar) ?? scalar)
      source += UTF8.width(scalar)
      pieces.bend(decoded: text.count, source: source)
    }
    return MisreadText(utf8: text, map: pieces.map, note: .readAgain(page: right, readAs: name))
  }

  /// The byte that was read as a scalar; programs keep bytes without a character as control characters.
  private static func byte(of scalar: Unicode.Scalar, in page: CodePage) -> UInt8? {
    page.byte(scalar) ?? ((0x80...0x9f).contains(scalar.value) ? UInt8(scalar.value) : nil)
  }
}
