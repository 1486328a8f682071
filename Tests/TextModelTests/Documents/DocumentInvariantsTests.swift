import Samples
import Testing

@testable import TextModel

/// What holds for every document, whatever was read.
@Suite("Documents")
struct DocumentInvariantsTests {
  @Test("of the corpus", arguments: Corpus.reports, [DocumentReader.Layout.article, .sentencePerLine])
  func corpus(_ report: String, _ layout: DocumentReader.Layout) throws {
    let source = try Corpus.source(report)
    let document = DocumentReader(layout: layout).read(source)
    #expect(Invariants.broken(in: document, layout: layout) == [])
    #expect(!document.sentences.isEmpty && document.source.utf8 == source.utf8)
    #expect(report.contains(".kk") ? document.language == .kazakh : document.language == .russian)
  }

  /// Lines of pages and worse, in any order.
  private static let soup = [
    Page.headline, Page.lead, Page.body, Page.end, "", "  ", "Автор: Жанна Ткаченко", "Читайте также:",
    "14.04.2026, 11:05",
    "«Су аз», – деді министр.", "Воды мало\", - сказал он. Да.", "«", "»", "\"", "(((", "))", "…", "т.б.", "А. Б.",
    "- ",
    "date 2026-03-03 16+", "Комментарии: 0", "\u{FEFF}", "\u{200B}\u{AD}", "a\u{301}\u{301}", "🇰🇿👨‍👩‍👧",
    "Главная / Общество",
    "қарар шықты да, жұмыс басталды", "№", "1.", "1. Бірінші. 2. Екінші.", "https://gov.kz/a?b=c.", "ارا قازاقستان",
    "\t\u{A0}x",
  ]

  @Test("of lines in any order", arguments: 0..<150)
  func lines(_ seed: UInt64) {
    var random = SeededRandom(seed)
    let ends = ["\n", "\r\n", "\n\n", "\u{2028}", "\r"]
    var text = ""
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      text += (Self.soup.randomElement(using: &random) ?? "") + (ends.randomElement(using: &random) ?? "")
    }
    check(text)
  }

  @Test("of any scalars", arguments: 0..<150)
  func scalars(_ seed: UInt64) {
    var random = SeededRandom(seed &+ 1 << 32)
    let common = Array("абвқәіАБҚ .,!?…«»“”„\"'()–-—:;0123456789\n\r\u{A0}\u{AD}\u{85}\u{2028}".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...200, using: &random) {
      let any = Unicode.Scalar(UInt32.random(in: 1...0x10_FFFF, using: &random)) ?? "\u{FFFD}"
      scalars.append(Bool.random(using: &random) ? any : common.randomElement(using: &random) ?? " ")
    }
    check(String(scalars))
  }

  private func check(_ text: String) {
    for layout in [DocumentReader.Layout.article, .sentencePerLine] {
      let document = DocumentReader(layout: layout).read(SourceText(text: text))
      #expect(Invariants.broken(in: document, layout: layout) == [], "\(text.debugDescription)")
    }
  }
}

/// Checks documents; says what is broken.
enum Invariants {
  static func broken(in document: Document, layout: DocumentReader.Layout) -> [String] {
    var broken: [String] = []
    func hold(_ isTrue: Bool, _ what: String) { if !isTrue { broken.append(what) } }
    let ranges = document.paragraphs.map(\.range)
    hold(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "paragraphs in order")
    let sentences = document.sentences
    hold(
      zip(sentences, sentences.dropFirst()).allSatisfy {
        $0.range.upperBound <= $1.range.lowerBound && $0.paragraph <= $1.paragraph
      }, "sentences in order, none over another")
    for sentence in sentences {
      hold(document.source.string(sentence.range) == sentence.text, "text is the slice: \(sentence.text)")
      let paragraph = document.paragraphs[sentence.paragraph]
      hold(paragraph.role != .chrome, "no sentence in chrome: \(sentence.text)")
      hold(
        paragraph.range.lowerBound <= sentence.range.lowerBound
          && sentence.range.upperBound <= paragraph.range.upperBound,
        "within its paragraph: \(sentence.text)")
      if layout == .article { hold(!sentence.range.isEmpty, "not empty") }
    }
    broken += uncovered(document)
    for quotation in document.quotations {
      hold(!quotation.range.isEmpty && quotation.sentences.upperBound < sentences.count, "quotation within sentences")
      let whole =
        sentences[quotation.sentences.lowerBound].range
        .lowerBound..<sentences[quotation.sentences.upperBound].range.upperBound
      hold(whole.overlaps(quotation.range), "quotation within its sentences")
      if let speaker = quotation.speaker { hold(!document.source.string(speaker).isEmpty, "speaker has words") }
    }
    return broken
  }

  /// Bytes that are not blank and stand in a paragraph of the report, but in no sentence.
  private static func uncovered(_ document: Document) -> [String] {
    var isCovered = [Bool](repeating: false, count: document.source.utf8.count)
    for sentence in document.sentences { for byte in sentence.range { isCovered[byte] = true } }
    var lost: [String] = []
    var at = 0
    var roles = [Paragraph.Role?](repeating: nil, count: document.source.utf8.count)
    for paragraph in document.paragraphs { for byte in paragraph.range { roles[byte] = paragraph.role } }
    for scalar in document.source.string.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace || scalar.value < 0x20 || Self.isInvisible(scalar)
      if let role = roles[at], role != .chrome, !isCovered[at], !isBlank { lost.append("lost: \(scalar)") }
      at += UTF8.width(scalar)
    }
    return lost
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [.format, .control].contains(scalar.properties.generalCategory) || scalar.properties.isDefaultIgnorableCodePoint
  }
}
