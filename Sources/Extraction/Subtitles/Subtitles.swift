import TextModel

/// Reads SubRip and WebVTT subtitles: the words of the cues, joined to sentences that run over several.
enum Subtitles {
  static func extract(_ bytes: [UInt8], name: String, decoder: DocumentDecoder) throws(ExtractionError)
    -> ExtractedDocument
  {
    let source: SourceText
    do throws(DecodingError) { source = try decoder.decode(bytes, name: name) } catch { throw ExtractionError(error) }
    var reader = CueReader(source: source)
    try reader.read(file: name)
    guard !reader.passages.isEmpty else {
      throw ExtractionError(file: name, problem: "no subtitles in it", remedy: "name what it is with --from")
    }
    var lines = PieceWriter()
    for passage in reader.passages {
      let text = String(decoding: passage.utf8, as: UTF8.self)
      for sentence in SentenceSegmenter().sentences(of: text) {
        lines.copy(passage, sentence)
        lines.endLine()
      }
    }
    return ExtractedDocument(source: lines.text(takenOutOf: source), layout: .sentencePerLine)
  }
}
