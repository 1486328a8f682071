import Bytes
import Exchange
import TextModel

/// Why the evaluation cannot be made: the file at fault and what is wrong with it.
struct Trouble: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
  init(_ error: FileError) { self.init(error.description) }
  init(_ error: DecodingError) { self.init(error.description) }
  init(_ error: FormatError) { self.init(error.description) }
}
