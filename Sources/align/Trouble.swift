import Bytes
import Exchange
import Extraction
import ICUBridge
import TextModel

/// Why a command cannot do its work: what is at fault, what is wrong, what to do, in one or two lines.
struct Trouble: Error, Equatable {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  init(_ error: FileError) { self.init(error.description) }
  init(_ error: DecodingError) { self.init(error.description) }
  init(_ error: ExtractionError) { self.init(error.description) }
  init(_ error: FormatError) { self.init(error.description) }
  init(_ error: ICUError) { self.init("\(error); is ICU installed whole?") }
}
