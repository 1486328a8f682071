import Glibc

/// What libFuzzer calls with every input; the environment variable `ALIGN_FUZZ` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

private let target: @Sendable ([UInt8]) -> Void = {
  let name = getenv("ALIGN_FUZZ").map { String(cString: $0) } ?? ""
  guard let target = targets[name] else {
    preconditionFailure("set ALIGN_FUZZ to one of \(targets.keys.sorted().joined(separator: ", "))")
  }
  return target
}()

private let targets: [String: @Sendable ([UInt8]) -> Void] = [
  "decode": Decoding.check, "segment": Segmenting.check, "numbers": Numbers.check, "dates": Dates.check,
  "transliterate": Transliterating.check,
]
