import Glibc

/// libFuzzer's own entry: reads its options and calls back with every input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ input: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

/// The entry of the program, under the name that the package manager gives it.
@_cdecl("align_fuzz_main")
public func enter(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments) { fuzz($0, $1) }
}

/// What is fuzzed: the environment variable `ALIGN_FUZZ` names it.
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
