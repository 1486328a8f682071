import Bytes
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
    let name = FileName(path)
    guard let kind = from ?? name.kind else {
      throw Trouble("\(path): .\(name.suffix) files cannot be read yet; save the text as .txt and name that file")
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
  func source(of bytes: [UInt8], _ talk: Talk) throws(Trouble) -> SourceText {
    let source: SourceText
    do throws(DecodingError) { source = try decoder.decode(bytes, name: path) } catch { throw Trouble(error) }
    for note in source.notes { talk.note("\(path): \(note)") }
    return source
  }

  /// The text read as a document.
  func document(of source: SourceText) -> Document {
    DocumentReader(layout: kind.layout, language: language).read(source)
  }
}
