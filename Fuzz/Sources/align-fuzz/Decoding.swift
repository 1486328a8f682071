import TextModel

/// Any bytes: read or refused, never half; every range leads back into the file.
enum Decoding {
  static func check(_ bytes: [UInt8]) {
    for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
      if let source = try? DocumentDecoder(encoding: encoding).decode(bytes, name: "-") { check(source, of: bytes) }
      guard let lossy = try? DocumentDecoder(encoding: encoding, isLossy: true).decode(bytes, name: "-") else {
        preconditionFailure("refused although losses are allowed")
      }
      check(lossy, of: bytes)
    }
    if let source = try? DocumentDecoder().decode(bytes, name: "-") {
      check(DocumentReader(layout: .article).read(source))
    }
  }

  private static func check(_ source: SourceText, of bytes: [UInt8]) {
    precondition(String(validating: source.utf8, as: UTF8.self) != nil, "not well-formed")
    if source.encoding == .utf8, source.notes.isEmpty { precondition(source.utf8 == bytes, "changed without a note") }
    var last = 0
    for (index, byte) in source.utf8.enumerated() where byte & 0xc0 != 0x80 {
      guard let place = source.sourceRange(index..<source.utf8.count) else {
        preconditionFailure("no place in the file")
      }
      precondition(last <= place.lowerBound && place.upperBound <= bytes.count, "a range outside the file")
      last = place.lowerBound
    }
  }

  private static func check(_ document: Document) {
    var last = 0
    for sentence in document.sentences {
      precondition(sentence.range.lowerBound >= last, "sentences out of order")
      precondition(document.source.string(sentence.range) == sentence.text, "a sentence that is not the text")
      check(sentence.tokens, within: sentence.range)
      last = sentence.range.upperBound
    }
    for quotation in document.quotations {
      precondition(quotation.sentences.upperBound < document.sentences.count, "a quotation without a sentence")
      precondition(quotation.range.upperBound <= document.source.utf8.count, "a quotation outside the text")
    }
  }

  /// Tokens in order, within their text.
  static func check(_ tokens: [Token], within range: Range<Int>) {
    var last = range.lowerBound
    for token in tokens {
      precondition(token.range.lowerBound >= last || token.range.upperBound >= last, "tokens out of order")
      precondition(token.range.upperBound <= range.upperBound, "a token outside its text")
      precondition(token.digitLength <= token.folded.utf8.count, "more digits than text")
      precondition(String(validating: token.folded.utf8, as: UTF8.self) != nil, "a token that is no text")
      last = token.range.upperBound
    }
  }
}
