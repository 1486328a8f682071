/// The outcome of reading bytes in one encoding.
struct DecodedBytes {
  var utf8: [UInt8] = []
  var map: SourceMap = .shift(0)
  /// How many faults were replaced with U+FFFD.
  private(set) var replacements = 0
  /// The byte offset of the first fault replaced.
  private(set) var firstReplacement = 0

  /// The note about replacements, if there were any.
  var note: SourceNote? { replacements > 0 ? .replaced(count: replacements, first: firstReplacement) : nil }

  /// Counts a fault that is replaced.
  mutating func countReplacement(at offset: Int) {
    if replacements == 0 { firstReplacement = offset }
    replacements += 1
  }

  /// U+FFFD in UTF-8.
  static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]
}

/// A byte that stands for no character.
struct DecodingFault: Error {
  let offset: Int
  let problem: String
  /// What a user can do about it who may choose how the file is read.
  var remedy = "name the encoding with --encoding, or replace such places with --lossy"

  /// A NUL at an offset.
  static func nul(at offset: Int) -> DecodingFault {
    DecodingFault(
      offset: offset, problem: "a NUL character: this is not plain text but a binary file",
      remedy: "save it as text, or replace such places with --lossy")
  }

  /// The error for a file whose encoding may be chosen, or is given.
  func named(_ name: String, isChosen: Bool) -> DecodingError {
    DecodingError(
      name: name, offset: offset, problem: "\(problem); \(isChosen ? remedy : "save the file as UTF-8 text")")
  }
}
