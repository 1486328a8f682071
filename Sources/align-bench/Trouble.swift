import Bytes
import Exchange
import TextModel

/// Why something cannot be measured.
struct Trouble: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
  init(_ error: FileError) { self.init(error.description) }
  init(_ error: DecodingError) { self.init(error.description) }
  init(_ error: FormatError) { self.init(error.description) }
}
