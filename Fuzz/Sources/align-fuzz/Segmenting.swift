import Orthography
import TextModel

/// Any text: sentences and words cover it without gaps but blanks, repair changes a repaired text no more.
enum Segmenting {
  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let utf8 = Array(text.utf8)
    var last = 0
    for range in SentenceSegmenter().sentences(of: text) {
      precondition(!range.isEmpty && range.lowerBound >= last, "sentences out of order")
      precondition(isBlank(utf8[last..<range.lowerBound]), "text between sentences")
      last = range.upperBound
    }
    precondition(isBlank(utf8[last...]), "text behind the last sentence")
    Decoding.check(Tokenizer().tokens(of: text), within: 0..<utf8.count)
    for span in LanguageIdentifier().spans(of: text) { precondition(span.range.upperBound <= utf8.count) }
    guard let repair = try? TextRepair(), let once = try? repair.repair(utf8), let twice = try? repair.repair(once.utf8)
    else { preconditionFailure("repair failed") }
    precondition(twice.repairs.isEmpty, "a repaired text was repaired")
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value < 0x20 || Letter.classify($0) == .invisible
    }
  }
}
