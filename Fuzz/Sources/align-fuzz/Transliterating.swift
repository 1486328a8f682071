import Orthography
import TextModel

/// Any text in every scheme and back; what is read from Latin and Arabic letters leads back to the text.
enum Transliterating {
  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for scheme in Scheme.all {
      guard let written = try? scheme.apply(text) else { preconditionFailure("\(scheme.id) failed") }
      if case .oneWay = scheme.roundTrip { continue }
      precondition((try? scheme.apply(written, reverse: true)) != nil, "\(scheme.id) failed on the way back")
      precondition((try? scheme.apply(text, reverse: true)) != nil, "\(scheme.id) failed in reverse")
    }
    for language in [Language.kazakhLatin, .kazakhArabic] {
      for vocabulary in [nil, AnyWords()] {
        let reader = DocumentReader(layout: .article, language: language, vocabulary: vocabulary)
        for sentence in reader.read(SourceText(text: text)).sentences {
          Decoding.check(sentence.tokens, within: sentence.range)
        }
      }
    }
    for scheme in Scheme.all {
      guard let writer = CyrillicWriter(scheme, vocabulary: AnyWords()) else { continue }
      let cyrillic = writer.cyrillic(Array(text.utf8))
      precondition(String(validating: cyrillic, as: UTF8.self) != nil, "\(scheme.id) made no text")
    }
  }
}

/// Takes words for known and for names as their letters fall.
private struct AnyWords: KazakhVocabulary {
  func acquaintance(with word: String) -> Acquaintance {
    [.none, .weak, .strong, .whole][word.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 3]
  }

  func capitals(of tokens: [Token]) -> [Capitals] {
    tokens.map { [.none, .first, .parts, .all][$0.folded.utf8.count & 3] }
  }
}
