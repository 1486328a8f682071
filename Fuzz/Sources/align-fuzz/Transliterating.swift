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
      let document = DocumentReader(layout: .article, language: language).read(SourceText(text: text))
      for sentence in document.sentences { Decoding.check(sentence.tokens, within: sentence.range) }
    }
  }
}
