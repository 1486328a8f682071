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

  /// Settles how a text is read: `from` beats the name, `language` beats the extension.
  ///
  /// - Throws: `Trouble` for a format that holds no plain text, unless `from` says that this file does.
  init(path: String, from: InputKind?, language: Language?) throws(Trouble) {
    let name = FileName(path)
    guard let kind = from ?? name.kind else {
      throw Trouble("\(path): .\(name.suffix) files cannot be read yet; save the text as .txt and name that file")
    }
    self.path = path
    self.kind = kind
    self.language = language ?? name.language
  }

  /// The file's bytes.
  func bytes() throws(Trouble) -> [UInt8] {
    do throws(FileError) { return try FileReading.bytes(at: path) } catch { throw Trouble(error) }
  }

  /// The decoded text.
  func source() throws(Trouble) -> SourceText { try source(of: try bytes()) }

  /// The text that bytes of this file hold.
  func source(of bytes: [UInt8]) throws(Trouble) -> SourceText {
    do throws(DecodingError) { return try Decoder.decode(bytes, name: path) } catch { throw Trouble(error) }
  }

  /// The text read as a document.
  func document(of source: SourceText) -> Document {
    DocumentReader(layout: kind.layout, language: language).read(source)
  }
}
