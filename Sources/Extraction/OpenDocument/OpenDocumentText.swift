import TextModel

/// Reads OpenDocument text: its paragraphs and headings with footnotes behind them, tracked changes as if accepted.
enum OpenDocumentText {
  static func extract(_ bytes: [UInt8], name: String) throws(ExtractionError) -> ExtractedDocument {
    let parts = try OfficeParts(bytes, name: name)
    var manifest = ManifestReader()
    try parts.read("META-INF/manifest.xml", into: &manifest)
    if manifest.isEncrypted {
      throw ExtractionError(file: name, problem: "encrypted", remedy: "save the document without a password")
    }
    guard parts.has("content.xml") else {
      throw ExtractionError(file: name, problem: "no OpenDocument text", remedy: "name what it is with --from")
    }
    var reader = OpenDocumentReader()
    try parts.read("content.xml", into: &reader)
    guard reader.isText else {
      throw ExtractionError(
        file: name, problem: "an OpenDocument file, but no text document", remedy: "save the text as .odt")
    }
    var properties = PropertyReader()
    try parts.read("meta.xml", into: &properties)
    return ExtractedDocument(
      source: SourceText(name: name, text: reader.text), layout: .article,
      metadata: properties.metadata, notes: reader.changes.note.map { [$0] } ?? [])
  }
}
