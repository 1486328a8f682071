import Alignment
import Bytes
import TextModel

/// Removes links that are not sure enough; one-sided beads stay.
public struct ConfidenceFilter: RecordFilter {
  private let minimum: Double

  /// Creates a filter; `minimum` is a probability.
  public init(minimum: Double) { self.minimum = minimum }

  /// `links below a confidence of 0.9`.
  public var removes: CountPhrase {
    CountPhrase("link", "links", "below a confidence of \(ProbabilityText.shortest(minimum))")
  }

  /// Whether a record stays.
  public func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool {
    !record.bead.isLink || record.bead.confidence >= minimum
  }
}

/// Removes links that no person confirmed; one-sided beads stay.
public struct ConfirmationFilter: RecordFilter {
  /// Creates a filter.
  public init() {}

  /// `links that nobody confirmed`.
  public var removes: CountPhrase { CountPhrase("link", "links", "that nobody confirmed") }

  /// Whether a record stays.
  public func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool {
    !record.bead.isLink || record.isConfirmed
  }
}

/// Removes sentences without a counterpart.
public struct OneSidedFilter: RecordFilter {
  /// Creates a filter.
  public init() {}

  /// `one-sided beads`.
  public var removes: CountPhrase { CountPhrase("one-sided bead", "one-sided beads") }

  /// Whether a record stays.
  public func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool { record.bead.isLink }
}

/// Removes links of which one text is many times as long as the other, in letters and other characters without spaces.
public struct LengthRatioFilter: RecordFilter {
  private let maximum: Double

  /// Creates a filter; `maximum` is at least 1.
  public init(maximum: Double) { self.maximum = maximum }

  /// `links of which one text is more than 3 times as long as the other`.
  public var removes: CountPhrase {
    let shown = maximum == maximum.rounded() ? String(Int(maximum)) : String(maximum)
    return CountPhrase("link", "links", "of which one text is more than \(shown) times as long as the other")
  }

  /// Whether a record stays.
  public func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool {
    guard record.bead.isLink, let left = record.leftText, let right = record.rightText else { return true }
    let lengths = (Self.length(left), Self.length(right))
    return Double(max(lengths.0, lengths.1)) <= maximum * Double(min(lengths.0, lengths.1))
  }

  private static func length(_ text: String) -> Int {
    text.utf8.reduce(0) { $0 + ($1 & 0xc0 != 0x80 && $1 > 0x20 ? 1 : 0) }
  }
}

/// Removes records with a text that is surely in another language than its document.
public struct LanguageFilter: RecordFilter {
  private let identifier = LanguageIdentifier()

  /// Creates a filter.
  public init() {}

  /// `records in another language than they should be`.
  public var removes: CountPhrase {
    CountPhrase("record in another language than it should be", "records in another language than they should be")
  }

  /// Whether a record stays; one too short to tell does.
  public func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool {
    isRight(record.leftText, documents.left.language) && isRight(record.rightText, documents.right.language)
  }

  private func isRight(_ text: String?, _ expected: Language?) -> Bool {
    guard let text, let expected, expected.isKazakh || expected.isRussian else { return true }
    let found = identifier.identify(text)
    return found == .unknown || found.base == expected.base
  }
}

/// Removes records whose two texts came before, in this file or another that went through the filter.
public struct DuplicateFilter: RecordFilter {
  private var seen: Set<UInt64> = []

  /// Creates a filter; it remembers eight bytes a pair.
  public init() {}

  /// `records that came before`.
  public var removes: CountPhrase { CountPhrase("record", "records", "that came before") }

  /// Whether a record stays; one without words does.
  public mutating func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool {
    guard let left = record.leftText, let right = record.rightText else { return true }
    var hash = StableHash()
    hash.add(left)
    hash.add(right)
    return seen.insert(hash.value).inserted
  }
}

/// Removes records with a text of which too many letters are of another script than its language is written in.
public struct ScriptFilter: RecordFilter {
  private let maximum: Double

  /// Creates a filter; `maximum` is the share of letters of other scripts that is borne, 0…1.
  public init(maximum: Double) { self.maximum = maximum }

  /// `records with more than 0.3 of their letters in another script`.
  public var removes: CountPhrase {
    let share = ProbabilityText.shortest(maximum)
    return CountPhrase(
      "record with more than \(share) of its letters in another script",
      "records with more than \(share) of their letters in another script")
  }

  /// Whether a record stays.
  public func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool {
    isPure(record.leftText, documents.left.language) && isPure(record.rightText, documents.right.language)
  }

  private func isPure(_ text: String?, _ language: Language?) -> Bool {
    guard let text, let language, language.isKazakh || language.isRussian else { return true }
    let (own, all) = Self.letters(text, of: language)
    return Double(all - own) <= maximum * Double(all)
  }

  /// The letters of the language's script, and all.
  private static func letters(_ text: String, of language: Language) -> (own: Int, all: Int) {
    var (own, all) = (0, 0)
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      all += 1
      let script: String? =
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f, 0x1e00...0x1eff: "Latn"
        case 0x400...0x52f, 0x1c80...0x1c8f, 0x2de0...0x2dff, 0xa640...0xa69f: "Cyrl"
        case 0x600...0x6ff, 0x750...0x77f, 0x8a0...0x8ff, 0xfb50...0xfdff, 0xfe70...0xfefc: "Arab"
        default: nil
        }
      if script == (language == .kazakhLatin ? "Latn" : language == .kazakhArabic ? "Arab" : "Cyrl") { own += 1 }
    }
    return (own, all)
  }
}
