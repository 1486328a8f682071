import Bytes
import Extraction
import Lexicon
import TextModel

/// One text to read, with everything that the flags and its name say about it.
struct TextInput {
  /// The path, `-` for standard input.
  let path: String
  /// How it is laid out.
  let kind: InputKind
  /// Its language, nil to identify it.
  let language: Language?
  /// How its bytes become text.
  let decoder: DocumentDecoder

  /// Settles how a text is read: `from` beats the name, `language` beats the extension.
  ///
  /// - Throws: `Trouble` for a format that holds no plain text, unless `from` says that this file does.
  init(
    path: String, from: InputKind?, language: Language?, decoder: DocumentDecoder = DocumentDecoder()
  ) throws(Trouble) {
    let name = FileName(path, of: language)
    guard let kind = from ?? name.kind else {
      throw Trouble("\(path): .\(name.suffix) files hold two languages; give such a file alone, or to `align convert`")
    }
    self.path = path
    self.kind = kind
    self.language = language ?? name.language
    self.decoder = decoder
  }

  /// The file's bytes.
  func bytes() throws(Trouble) -> [UInt8] {
    do throws(FileError) { return try FileReading.bytes(at: path) } catch { throw Trouble(error) }
  }

  /// The decoded text; what was recognised, mended or replaced in it is told.
  func source(_ talk: Talk) throws(Trouble) -> SourceText { try source(of: try bytes(), talk) }

  /// The text that bytes of this file hold; what was recognised, mended or replaced in it is told.
  ///
  /// - Throws: `Trouble` for a format that text must be taken out of, and for bytes that are no text.
  func source(of bytes: [UInt8], _ talk: Talk) throws(Trouble) -> SourceText {
    if let format = kind.format {
      throw Trouble("\(path): \(format.rawValue) is no plain text; `align segment` takes the text out of it")
    }
    let source: SourceText
    do throws(DecodingError) { source = try decoder.decode(bytes, name: path) } catch { throw Trouble(error) }
    for note in source.notes { talk.note("\(path): \(note)") }
    return source
  }

  /// The file read as a document; what was recognised or mended in it, or left out of it, is told.
  func document(_ talk: Talk) throws(Trouble) -> Document { try document(of: try bytes(), talk) }

  /// The document that bytes of this file hold; what was recognised or mended in it, or left out of it, is told.
  func document(of bytes: [UInt8], _ talk: Talk) throws(Trouble) -> Document {
    if let layout = kind.layout {
      return DocumentReader(layout: layout, language: language, vocabulary: LexiconVocabulary())
        .read(try source(of: bytes, talk))
    }
    guard let format = kind.format else { throw Trouble("\(path): holds no text") }
    let extracted: ExtractedDocument
    do throws(ExtractionError) {
      extracted = try DocumentExtractor(decoder: decoder).extract(bytes, name: path, format: format)
    } catch {
      throw Trouble(error)
    }
    for note in extracted.source.notes.map(\.description) + extracted.notes { talk.note("\(path): \(note)") }
    return extracted.read(language: language, vocabulary: LexiconVocabulary())
  }
}
