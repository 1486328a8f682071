public import Orthography

/// Writes Kazakh of a Latin or the Arabic alphabet in Cyrillic, each word as a vocabulary has it where its letters leave
/// that open.
///
/// The alphabets of the decrees drop ъ and ь and write е and э, и and й alike; Arabic letters merge vowels and have no
/// capitals, which names and the first words of lines get back.
public struct CyrillicWriter {
  private let scheme: Scheme
  private let vocabulary: any KazakhVocabulary
  private let isArabic: Bool

  /// Creates a writer for a scheme of Kazakh that loses something on the way; nil for any other, which
  /// `Scheme.apply(_:reverse:)` takes back by itself.
  public init?(_ scheme: Scheme, vocabulary: any KazakhVocabulary) {
    guard scheme.language == "kk", case .lossy = scheme.roundTrip else { return nil }
    isArabic = scheme.id == "kk-Arab"
    guard isArabic || scheme.id.hasPrefix("kk-Latn") else { return nil }
    self.vocabulary = vocabulary
    self.scheme = scheme
  }

  /// The text in Cyrillic; words of other scripts, addresses and Roman numerals stay as they are. Linear.
  ///
  /// - Parameter text: Well-formed UTF-8.
  /// - Returns: Well-formed UTF-8.
  public func cyrillic(_ text: [UInt8]) -> [UInt8] {
    var reader =
      isArabic
      ? ArabicLetters.reader(of: [text.indices], in: text, with: vocabulary)
      : CyrillicReader(scheme, settledBy: SharedSpellings(scheme, vocabulary).settled)
    var cyrillic: [UInt8] = []
    var at = 0
    for word in reader.words(in: text.indices, of: text) {
      cyrillic.append(contentsOf: text[at..<word.written.lowerBound])
      cyrillic.append(contentsOf: word.reading)
      at = word.written.upperBound
    }
    cyrillic.append(contentsOf: text[at...])
    if isArabic {
      for line in cyrillic.split(separator: 0x0a).map(\.indices) {
        ScriptConversion.restoreCapitals(of: line, in: &cyrillic, vocabulary)
      }
    }
    return cyrillic
  }
}
