import Bytes
import TextModel

/// Two texts to bring together.
struct PairInput {
  let left: TextInput
  let right: TextInput

  /// Both texts, read.
  struct Documents {
    let left: Document
    let right: Document
    /// A hash of the bytes of both files.
    let hash: String
  }

  /// Settles two inputs.
  ///
  /// - Throws: `Trouble` when both are standard input, which can be read once only.
  init(left: TextInput, right: TextInput) throws(Trouble) {
    if left.path == "-", right.path == "-" {
      throw Trouble("-: standard input cannot be both texts; name a file for one of them")
    }
    self.left = left
    self.right = right
  }

  /// Reads both texts and warns of what makes a comparison of them doubtful.
  func read(_ talk: Talk) throws(Trouble) -> Documents {
    if FileReading.areSame(left.path, right.path) {
      talk.warn("\(left.path) and \(right.path) are the same file; every sentence will match itself")
    }
    var hash = StableHash()
    let documents = (try read(left, into: &hash, talk), try read(right, into: &hash, talk))
    if documents.0.language.base == documents.1.language.base,
      documents.0.language.isKazakh || documents.0.language.isRussian
    {
      talk.note("both texts are \(documents.0.language.isKazakh ? "Kazakh" : "Russian"); aligned as one language")
    }
    return Documents(left: documents.0, right: documents.1, hash: hash.hex)
  }

  private func read(_ input: TextInput, into hash: inout StableHash, _ talk: Talk) throws(Trouble) -> Document {
    let bytes = try input.bytes()
    hash.add(bytes)
    hash.add("")
    let document = try input.document(of: bytes, talk)
    let language = document.language
    if document.sentences.isEmpty {
      talk.warn("\(input.path): no sentences in it")
    } else if !language.isKazakh, !language.isRussian {
      let what = language == .other || language == .unknown ? "" : " (\(language))"
      talk.warn("\(input.path): neither Kazakh nor Russian\(what); expect poor results, or name it with --lang")
    }
    return document
  }
}
