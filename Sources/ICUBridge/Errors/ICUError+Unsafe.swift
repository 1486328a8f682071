import ICUShim

extension ICUError {
  /// An error for an ICU status code.
  init(_ code: Int32, _ operation: String, at position: Position? = nil) {
    self.init(
      code: code, name: unsafe String(cString: icu_status_name(code)), operation: operation, position: position)
  }

  /// Throws when `status` is a failure; ICU's warnings are below zero and pass.
  static func check(_ status: Int32, _ operation: @autoclosure () -> String) throws(ICUError) {
    if status > 0 { throw ICUError(status, operation()) }
  }
}
