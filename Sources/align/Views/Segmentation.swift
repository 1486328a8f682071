import TextModel

/// The sentences of a whole page.
enum Segmentation {
  /// The sentences of every paragraph, page furniture included.
  static func everything(in document: Document) -> [Sentence] {
    let chrome = document.paragraphs.indices.filter { document.paragraphs[$0].role == .chrome }
    let furniture = chrome.flatMap { index in
      let range = document.paragraphs[index].range
      return SentenceSegmenter().sentences(of: document.source.string(range), at: range.lowerBound).map {
        Sentence(text: document.source.string($0), range: $0, paragraph: index)
      }
    }
    return (document.sentences + furniture).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
