import TextModel
import XML

/// Reads web pages: the main content with its headline; menus, teasers, forms and the like are left out.
enum WebPage {
  static func extract(_ bytes: [UInt8], name: String, decoder: DocumentDecoder) throws(ExtractionError)
    -> ExtractedDocument
  {
    let (source, note) = try PageCharset.decode(bytes, name: name, decoder: decoder)
    var tree = PageTree(source: source.utf8)
    do throws(XMLError) {
      try HTMLReader.read(source.utf8.span, file: name, into: &tree)
    } catch {
      throw ExtractionError(error)
    }
    guard !tree.elements.isEmpty else {
      return ExtractedDocument(source: SourceText(takenOutOf: source, utf8: [], pieces: []), layout: .article)
    }
    let content = MainContent(tree)
    var writer = PageWriter(tree: tree)
    writer.write(headline: content.headline, body: content.body)
    return ExtractedDocument(
      source: writer.lines.text(takenOutOf: source), layout: .article, metadata: tree.metadata(of: content),
      notes: note.map { [$0] } ?? [])
  }
}
