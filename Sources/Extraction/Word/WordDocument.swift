import Archive
import TextModel
import XML

/// Reads Office Open XML: the main part with its footnotes and endnotes behind it, tracked changes as if accepted.
enum WordDocument {
  private static let main = "word/document.xml"

  static func extract(_ bytes: [UInt8], name: String) throws(ExtractionError) -> ExtractedDocument {
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
      throw ExtractionError(
        file: name, problem: "an old Word document, or one with a password",
        remedy: "save it as .docx without a password")
    }
    let parts = try OfficeParts(bytes, name: name)
    guard parts.has(main) else {
      throw ExtractionError(file: name, problem: "no Word document", remedy: "name what it is with --from")
    }
    var reader = WordReader()
    for part in [main, "word/footnotes.xml", "word/endnotes.xml"] { try parts.read(part, into: &reader) }
    var properties = PropertyReader()
    try parts.read("docProps/core.xml", into: &properties)
    return ExtractedDocument(
      source: SourceText(name: name, text: reader.writer.text), layout: .article,
      metadata: properties.metadata, notes: reader.changes.note.map { [$0] } ?? [])
  }
}

/// The tracked changes of a document: all of them are resolved as if accepted.
struct TrackedChanges {
  var insertions = 0
  var deletions = 0

  /// What is told of them, nil where there were none.
  var note: String? {
    guard insertions + deletions > 0 else { return nil }
    return "tracked changes are read as accepted: \(insertions) insertions kept, \(deletions) deletions left out"
  }
}
