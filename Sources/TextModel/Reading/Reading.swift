import Orthography

/// A text as it is read for its meaning: letters repaired and composed, invisible characters taken out, Kazakh of any
/// script in Cyrillic, with the way back to the text as it is written.
///
/// Everything above works on readings, so that a word is the same word however it was typed, and shows what is
/// written. A clean Cyrillic text is its own reading and costs no copy.
struct Reading: Sendable {
  /// The text read, well-formed UTF-8.
  let utf8: [UInt8]
  /// Whether it was written without capitals, in Arabic letters, so that it has those only that a vocabulary gave it.
  let isCaseless: Bool
  private let map: ReadingMap

  /// Reads a text; linear in its length.
  ///
  /// - Parameters:
  ///   - written: The text, well-formed UTF-8.
  ///   - language: Its language if that is known: text known not to be Kazakh stays in its script.
  ///   - vocabulary: What knows words and names where the script tells less than Cyrillic.
  init(_ written: [UInt8], language: Language?, vocabulary: (any KazakhVocabulary)? = nil) {
    let (sound, repairs) = Self.repaired(written)
    let converted =
      language.map(\.isKazakh) == false ? nil : ScriptConversion(sound, language: language, vocabulary: vocabulary)
    utf8 = converted?.utf8 ?? sound
    isCaseless = converted?.isCaseless ?? false
    map = ReadingMap(repairs: repairs, conversion: converted?.map ?? PlaceMap())
  }

  private static func repaired(_ written: [UInt8]) -> ([UInt8], PlaceMap) {
    // Without ICU's tables, which are part of its library, a text would be read as it is written.
    guard let repaired = try? TextRepair().repair(written), !repaired.repairs.isEmpty else {
      return (written, PlaceMap())
    }
    var map = PlaceMap()
    var shift = 0
    for repair in repaired.repairs {
      let start = repair.range.lowerBound + shift
      map.add(repair.range, became: start..<start + repair.after.utf8.count)
      shift += repair.after.utf8.count - repair.range.count
    }
    return (repaired.utf8, map)
  }

  /// Where what is read in a range is written.
  func written(_ range: Range<Int>) -> Range<Int> { map.written(range) }

  /// The reading of a sentence, nil where it is read as it is written.
  func sentence(_ range: Range<Int>) -> SentenceReading? {
    map.isStraight(range)
      ? nil
      : SentenceReading(
        utf8: Array(utf8[range]), start: range.lowerBound, map: map.part(range), isCaseless: isCaseless)
  }
}

/// The way from a reading to the text as written, in two steps.
struct ReadingMap: Sendable, Hashable {
  let repairs: PlaceMap
  let conversion: PlaceMap

  func written(_ range: Range<Int>) -> Range<Int> { repairs.before(conversion.before(range)) }

  /// Whether the bytes of a range are the bytes written.
  func isStraight(_ range: Range<Int>) -> Bool {
    !conversion.changes(in: range) && !repairs.changes(in: conversion.before(range))
  }

  func part(_ range: Range<Int>) -> ReadingMap {
    ReadingMap(repairs: repairs.part(conversion.before(range)), conversion: conversion.part(range))
  }
}

/// A sentence that is read otherwise than it is written.
struct SentenceReading: Sendable, Hashable {
  let utf8: [UInt8]
  /// Where it begins in the reading of its text.
  let start: Int
  let map: ReadingMap
  let isCaseless: Bool

  /// Its tokens, with the places where they are written.
  func tokens() -> [Token] {
    Tokenizer().tokens(of: utf8, in: utf8.indices, offset: start).map { $0.moved(to: map.written($0.range)) }
  }
}
