import ICUShim

/// Collects the UTF-16 text an ICU function writes.
///
/// ICU answers a buffer that is too small with the length it needs, so `body` runs at most twice.
///
/// - Parameters:
///   - capacity: the first guess, in code units.
///   - operation: what is being done, for the error.
///   - body: fills the buffer of the given capacity, sets ICU's status and returns the length needed.
/// - Throws: ``ICUError``.
/// - Returns: the text written and ICU's status, which may be a warning.
func utf16Text(
  capacity: Int, _ operation: @autoclosure () -> String,
  _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
) throws(ICUError) -> (units: [UInt16], status: Int32) {
  var capacity = capacity
  for _ in 0..<2 {
    var status: Int32 = 0
    var needed: Int32 = 0
    let units = unsafe [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = unsafe body(buffer.baseAddress, Int32(clamping: capacity), &status)
      count = min(Int(needed), capacity)
    }
    if status == ICU_BUFFER_OVERFLOW, Int(needed) > capacity {
      capacity = Int(needed)
      continue
    }
    try ICUError.check(status, operation())
    return (units, status)
  }
  throw ICUError(ICU_BUFFER_OVERFLOW, operation())
}
