import Alignment
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
    let bytes = [try left.bytes(), try right.bytes()]
    for content in bytes {
      hash.add(content)
      hash.add("")
    }
    // Long texts are read at the same time; short ones are read sooner than a thread begins.
    let workers = bytes[0].count + bytes[1].count < 100_000 ? Workers(1) : .all
    let read = workers.map(2) { number in
      Result { () throws(Trouble) in try (number == 0 ? left : right).document(of: bytes[number], talk) }
    }
    let documents = (try read[0].get(), try read[1].get())
    warn(of: left, documents.0, talk)
    warn(of: right, documents.1, talk)
    if documents.0.language.base == documents.1.language.base,
      documents.0.language.isKazakh || documents.0.language.isRussian
    {
      talk.note("both texts are \(documents.0.language.isKazakh ? "Kazakh" : "Russian"); aligned as one language")
    }
    return Documents(left: documents.0, right: documents.1, hash: hash.hex)
  }

  private func warn(of input: TextInput, _ document: Document, _ talk: Talk) {
    let language = document.language
    if document.sentences.isEmpty {
      talk.warn("\(input.path): no sentences in it")
    } else if !language.isKazakh, !language.isRussian {
      let what = language == .other || language == .unknown ? "" : " (\(language))"
      talk.warn("\(input.path): neither Kazakh nor Russian\(what); expect poor results, or name it with --lang")
    }
  }
}
