import Testing

@testable import TextModel

/// Lossless or refused, with the place.
struct DecodingFaultTests {
  static let text = "Қазақстанда жаңа мектептер салынады, деп хабарлады министрлік."

  private static func fault(_ bytes: [UInt8], _ decoder: DocumentDecoder = DocumentDecoder()) -> DecodingError? {
    #expect(throws: DecodingError.self) { try decoder.decode(bytes, name: "x") }
  }

  @Test func oneInvalidByteIsNamedByItsOffset() throws {
    var bytes = Array(Self.text.utf8)
    bytes.insert(0xff, at: 23)
    let fault = try #require(Self.fault(bytes))
    #expect(fault.offset == 23)
    #expect(fault.problem.contains("0xff") && fault.problem.contains("--lossy"))
    #expect(fault.description.hasPrefix("x: byte 23: "))
    // A format that is UTF-8 by definition has no options to offer.
    let strict = #expect(throws: DecodingError.self) { try Decoder.decode(bytes, name: "x") }
    #expect(strict?.offset == 23 && strict?.problem.contains("--") == false)
    let source = try DocumentDecoder(isLossy: true).decode(bytes, name: "x")
    #expect(source.string.unicodeScalars.count { $0 == "\u{fffd}" } == 1)
    #expect(source.notes == [.replaced(count: 1, first: 23)])
  }

  @Test func textCutInsideACharacterSaysSo() throws {
    let bytes = Array((Self.text + "ғ").utf8.dropLast())
    let fault = try #require(Self.fault(bytes))
    #expect(fault.offset == bytes.count - 1)
    #expect(fault.problem.contains("ends inside"))
  }

  @Test(
    arguments: [
      // Overlong forms, surrogates, beyond U+10FFFF, stray continuation: Unicode 16, table 3-7 and section 3.9
      ([0xc0, 0xaf], 2), ([0xe0, 0x9f, 0xbf], 3), ([0xed, 0xa0, 0x80], 3), ([0xf0, 0x8f, 0xbf, 0xbf], 4),
      ([0xf4, 0x90, 0x80, 0x80], 4), ([0xbf], 1), ([0xe2, 0x82], 1), ([0xf0, 0x9f, 0x98], 1), ([0xf5], 1),
    ] as [([UInt8], Int)])
  func illFormedSequencesAreReplacedAsUnicodeAdvises(sequence: [UInt8], replacements: Int) throws {
    let bytes = Array(Self.text.utf8) + sequence + Array("!".utf8)
    #expect(Self.fault(bytes)?.offset == Self.text.utf8.count)
    let source = try DocumentDecoder(isLossy: true).decode(bytes, name: "x")
    #expect(source.string == Self.text + String(repeating: "\u{fffd}", count: replacements) + "!")
    #expect(source.notes == [.replaced(count: replacements, first: Self.text.utf8.count)])
  }

  @Test func nulIsNoText() throws {
    let bytes = Array(Self.text.utf8) + [0, 0x41]
    #expect(Self.fault(bytes)?.offset == Self.text.utf8.count)
    #expect(try DocumentDecoder(isLossy: true).decode(bytes, name: "x").string == Self.text + "\u{fffd}A")
    #expect(Self.fault(Material.encode(Self.text, .kz1048) + [0])?.offset == Self.text.unicodeScalars.count)
    #expect(throws: DecodingError.self) { try Decoder.decode(bytes, name: "x") }
  }

  @Test func bytesWithoutACharacterAreNamed() throws {
    let bytes: [UInt8] = [0xc0, 0x98, 0xc1]
    let fault = try #require(Self.fault(bytes, DocumentDecoder(encoding: .windows1251)))
    #expect(fault.offset == 1 && fault.problem.contains("windows-1251"))
    let source = try DocumentDecoder(encoding: .windows1251, isLossy: true).decode(bytes, name: "x")
    #expect(source.string == "А\u{fffd}Б")
    #expect(source.notes == [.replaced(count: 1, first: 1)])
  }

  @Test func unpairedSurrogatesAreNamed() throws {
    let bytes = Material.encode("Ғы", .utf16Little) + [0x3d, 0xd8] + Material.encode("лым", .utf16Little)
    #expect(Self.fault(bytes, DocumentDecoder(encoding: .utf16Little))?.offset == 4)
    let source = try DocumentDecoder(encoding: .utf16Little, isLossy: true).decode(bytes, name: "x")
    #expect(source.string == "Ғы\u{fffd}лым")
  }

  /// A word or two in a single-byte page may be anything: the error names the candidates.
  @Test func littleTextIsNotGuessed() throws {
    let fault = try #require(Self.fault(Material.encode("өз", .kz1048)))
    #expect(fault.offset == 0 && fault.problem.contains("--encoding"))
  }

  @Test func escapesAndFormFeedsAreNoUTF16() throws {
    let text = "\u{1b}[1mҚазақ\u{1b}[0m\u{c}\u{1}\u{2}\u{7}"
    #expect(try DocumentDecoder().decode(Array(text.utf8), name: "x").string == text)
  }

  @Test func asciiIsUTF8() throws {
    let source = try DocumentDecoder().decode(Array("plain text\n".utf8), name: "x")
    #expect(source.encoding == .utf8 && source.notes.isEmpty)
  }
}
