import Testing

@testable import TextModel

/// What is encoded comes back, and every part of it knows its bytes.
struct RoundTripTests {
  /// Texts with the characters that are hard: of one to four bytes, marks, Kazakh letters, line ends.
  static let texts =
    Material.corpus.map(\.text) + [
      "", "a", "ү", "Ғылым мен білім — 12 %, «әлем» №5\r\nІңкәр 😀 e\u{301} ₸ \u{2028}соңы\n",
      String(repeating: "Өңір тұрғындарының үйі 😀 ", count: 400),
    ]

  /// Scalar boundaries of a text, in bytes.
  static func boundaries(_ utf8: [UInt8]) -> [Int] {
    utf8.indices.filter { utf8[$0] & 0xc0 != 0x80 } + [utf8.count]
  }

  /// The bytes that the source map names for a range must decode to the text of that range.
  static func checkRanges(
    of source: SourceText, in bytes: [UInt8], decode: ([UInt8]) throws -> String, _ comment: Comment
  ) throws {
    let boundaries = boundaries(source.utf8)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let one = Int.random(in: 0..<boundaries.count, using: &generator)
      let other = Int.random(in: max(0, one - 40)...min(boundaries.count - 1, one + 40), using: &generator)
      let range = boundaries[min(one, other)]..<boundaries[max(one, other)]
      guard let place = source.sourceRange(range) else {
        Issue.record("no place: \(comment)")
        continue
      }
      #expect(place.lowerBound >= 0 && place.upperBound <= bytes.count, comment)
      #expect(try decode(Array(bytes[place])) == source.string(range), comment)
    }
    #expect(source.sourceRange(0..<source.utf8.count)?.upperBound == bytes.count, comment)
  }

  @Test(arguments: TextEncoding.allCases)
  func encodedTextComesBack(encoding: TextEncoding) throws {
    for text in Self.texts {
      let expected = Material.reduced(text, to: encoding)
      let bytes = Material.encode(text, encoding)
      let source = try DocumentDecoder(encoding: encoding).decode(bytes, name: "x")
      #expect(source.utf8 == Array(expected.utf8))
      #expect(source.notes.isEmpty)
      let plain: TextEncoding = encoding == .utf8WithMark ? .utf8 : encoding
      try Self.checkRanges(
        of: source, in: bytes, decode: { try DocumentDecoder(encoding: plain).decode($0, name: "x").string },
        "\(encoding) \(text.prefix(20))")
    }
  }

  @Test(arguments: [TextEncoding.utf16Little, .utf16Big])
  func marksAreStrippedAndCounted(encoding: TextEncoding) throws {
    let mark: [UInt8] = encoding == .utf16Little ? [0xff, 0xfe] : [0xfe, 0xff]
    for text in Self.texts where !text.isEmpty {
      let bytes = mark + Material.encode(text, encoding)
      // Whatever order the user names, the mark knows better.
      for named in [nil, TextEncoding.utf16Little, .utf16Big] {
        let source = try DocumentDecoder(encoding: named).decode(bytes, name: "x")
        #expect(source.utf8 == Array(text.utf8))
        #expect(source.encoding == encoding)
        #expect(source.sourceRange(0..<0) == 2..<2)
        #expect(source.notes == (named == nil ? [.recognised(encoding)] : []))
      }
      #expect(try Decoder.decode(bytes, name: "x").utf8 == Array(text.utf8))
    }
  }

  @Test func replacementsKeepThePlacesOfWhatIsSound() throws {
    for text in Self.texts.prefix(3) {
      var bytes = Array(text.utf8)
      for place in stride(from: 300, to: bytes.count, by: 97) { bytes[place] = 0xff }
      let source = try DocumentDecoder(encoding: .utf8, isLossy: true).decode(bytes, name: "x")
      #expect(source.string == String(decoding: bytes, as: UTF8.self))
      try Self.checkRanges(of: source, in: bytes, decode: { String(decoding: $0, as: UTF8.self) }, "\(text.prefix(20))")
    }
  }

  @Test(arguments: [TextEncoding.utf16Little, .utf16Big])
  func halfAUnitAtTheEndIsReplaced(encoding: TextEncoding) throws {
    let bytes = Material.encode("Ғылым", encoding) + [0x04]
    let fault = #expect(throws: DecodingError.self) {
      try DocumentDecoder(encoding: encoding).decode(bytes, name: "x")
    }
    #expect(fault?.offset == 10)
    #expect(fault?.problem.hasPrefix("UTF-16 text cut inside a character; ") == true)
    let source = try DocumentDecoder(encoding: encoding, isLossy: true).decode(bytes, name: "x")
    #expect(source.string == "Ғылым\u{fffd}")
    #expect(source.sourceRange(10..<13) == 10..<11)
    #expect(source.notes == [.replaced(count: 1, first: 10)])
  }
}
