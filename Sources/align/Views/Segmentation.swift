import TextModel

/// The sentences of a whole page.
enum Segmentation {
  /// The sentences of every paragraph, page furniture included.
  static func everything(in document: Document) -> [Sentence] {
    var sentences: [Sentence] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let text = document.source.string(paragraph.range)
      for range in SentenceSegmenter().sentences(of: text, at: paragraph.range.lowerBound) {
        sentences.append(Sentence(text: document.source.string(range), range: range, paragraph: index))
      }
    }
    return sentences
  }
}
