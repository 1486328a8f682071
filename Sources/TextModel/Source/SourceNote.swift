/// Something that a reader of a file should know about how it was decoded.
public enum SourceNote: Sendable, Hashable, CustomStringConvertible {
  /// The encoding was recognised by its text or by its byte order mark, and is not UTF-8.
  ///
  /// - Parameters:
  ///   - encoding: The encoding.
  ///   - other: Another that is about as likely and differs in very few letters, nil if there is none.
  case recognised(TextEncoding, or: TextEncoding? = nil)
  /// Kazakh letters that an earlier program had misread were put right.
  ///
  /// - Parameters:
  ///   - letters: How many were changed.
  ///   - page: The encoding that the text had.
  ///   - wrong: The encoding that it had been read in.
  case mended(letters: Int, page: TextEncoding, readAs: String)
  /// Text in one single-byte page that an earlier program had taken for another, none of whose letters was right, was
  /// read again.
  ///
  /// - Parameters:
  ///   - page: The encoding that the text had.
  ///   - wrong: The encoding that it had been read in.
  case readAgain(page: TextEncoding, readAs: String)
  /// UTF-8 that an earlier program had taken for a single-byte page and encoded once more was decoded again.
  case decodedTwice(readAs: String)
  /// UTF-8 that an earlier program had encoded once more, letters of which were lost: it is left as it is.
  case encodedTwice
  /// Bytes that stand for no character were replaced with U+FFFD.
  ///
  /// - Parameters:
  ///   - count: How many replacements there are.
  ///   - first: The byte offset of the first.
  case replaced(count: Int, first: Int)

  /// One line for a person.
  public var description: String {
    switch self {
    case .recognised(let encoding, let other):
      "read as \(encoding.rawValue)\(other.map { ", though a few letters may be \($0.rawValue)" } ?? ""); "
        + "--encoding names another"
    case .mended(let letters, let page, let wrong):
      "\(letters) Kazakh letters mended: the text was \(page.rawValue) once read as \(wrong); "
        + "--encoding UTF-8 leaves it as it is"
    case .readAgain(let page, let wrong):
      "read again as \(page.rawValue): the text was once read as \(wrong); --encoding UTF-8 leaves it as it is"
    case .decodedTwice(let wrong):
      "encoded twice in UTF-8 (once read as \(wrong)); decoded twice; --encoding UTF-8 leaves it as it is"
    case .encodedTwice:
      "encoded twice in UTF-8, and letters of it are lost; it cannot be read: take the text from where it came from"
    case .replaced(let count, let first):
      "\(count) undecodable \(count == 1 ? "place" : "places") replaced with U+FFFD, the first at byte \(first)"
    }
  }
}
