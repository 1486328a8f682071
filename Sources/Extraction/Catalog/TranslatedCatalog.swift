import Gettext
import TextModel

/// Reads catalogs of translations (PO): the translations, one after another; of a template, which has none, its texts.
enum TranslatedCatalog {
  static func extract(_ bytes: [UInt8], name: String, decoder: DocumentDecoder) throws(ExtractionError)
    -> ExtractedDocument
  {
    let source: SourceText
    do throws(DecodingError) {
      source = try chosen(decoder, bytes).decode(bytes, name: name)
    } catch {
      throw ExtractionError(error)
    }
    let entries = try entries(of: source, name: name)
    guard !entries.isEmpty else {
      throw ExtractionError(file: name, problem: "no entries in it", remedy: "name what it is with --from")
    }
    let current = entries.filter { !$0.isHeader && !$0.isObsolete }
    let translated = current.filter(\.isTranslated)
    let texts =
      translated.isEmpty
      ? current.flatMap { [$0.source] + ($0.plural.map { [$0] } ?? []) } : translated.flatMap(\.translations)
    var lines = PieceWriter()
    for text in texts { add(text, of: source, to: &lines) }
    var metadata = Metadata()
    let header = entries.first(where: \.isHeader).map { CatalogHeader($0) } ?? CatalogHeader()
    metadata.language = translated.isEmpty ? header.sourceLanguage : header.language
    return ExtractedDocument(
      source: lines.text(takenOutOf: source), layout: .sentencePerLine, metadata: metadata,
      notes: notes(entries, current, translated))
  }

  /// The decoder for the charset that the header names, unless the user named one or that is UTF-8, which shows itself.
  private static func chosen(_ decoder: DocumentDecoder, _ bytes: [UInt8]) -> DocumentDecoder {
    guard decoder.encoding == nil, let charset = CatalogHeader.charset(bytes),
      let encoding = TextEncoding(name: charset), encoding != .utf8
    else { return decoder }
    return DocumentDecoder(encoding: encoding, isLossy: decoder.isLossy)
  }

  private static func entries(of source: SourceText, name: String) throws(ExtractionError) -> [CatalogEntry] {
    var parser = CatalogParser()
    var entries: [CatalogEntry] = []
    var number = 0
    do throws(CatalogFault) {
      for line in SourceLines(source.utf8) {
        number += 1
        let ended = try parser.take(source.utf8.span.extracting(line), number: number, origin: line.lowerBound)
        if let ended { entries.append(ended) }
      }
      if let ended = try parser.finish() { entries.append(ended) }
    } catch {
      throw ExtractionError(file: name, line: error.line, problem: error.problem, remedy: error.remedy)
    }
    return entries
  }

  /// Adds the sentences of a text; a line end in it ends a sentence too.
  private static func add(_ text: CatalogText, of source: SourceText, to lines: inout PieceWriter) {
    var pieces = PieceWriter()
    var at = 0
    for run in text.runs {
      pieces.add(text.utf8[at..<run.start], from: nil)
      pieces.add(text.utf8[run.start..<run.start + run.count], from: run.origin)
      at = run.start + run.count
    }
    pieces.add(text.utf8[at...], from: nil)
    for line in SourceLines(text.utf8) where !line.isEmpty {
      for sentence in SentenceSegmenter().sentences(of: String(decoding: text.utf8[line], as: UTF8.self)) {
        lines.copy(pieces, line.lowerBound + sentence.lowerBound..<line.lowerBound + sentence.upperBound)
        lines.endLine()
      }
    }
  }

  private static func notes(
    _ entries: [CatalogEntry], _ current: [CatalogEntry], _ translated: [CatalogEntry]
  ) -> [String] {
    if translated.isEmpty { return ["a template without translations; its own texts are read"] }
    let counts = [
      (current.count - translated.count, "entries without a translation, passed over"),
      (entries.count(where: \.isObsolete), "obsolete entries, passed over"),
      (translated.count(where: \.isFuzzy), "fuzzy translations, taken as they are"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
  }
}
