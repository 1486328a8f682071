/// Numbers of a table that are only read: in memory of their own, or in place where the program carries them, so that
/// only the pages that are looked into are ever loaded.
@safe
struct TableColumn<Element: BitwiseCopyable & Sendable & Equatable>: RandomAccessCollection, Equatable,
  @unchecked Sendable
{
  /// Memory that is freed with the last column that reads it.
  @safe private final class Memory: @unchecked Sendable {
    let bytes: UnsafeMutableRawBufferPointer

    init(copying bytes: UnsafeRawBufferPointer) {
      unsafe self.bytes = .allocate(byteCount: bytes.count, alignment: MemoryLayout<UInt64>.alignment)
      unsafe self.bytes.copyMemory(from: bytes)
    }

    deinit { unsafe bytes.deallocate() }
  }

  let count: Int
  private let start: UnsafeRawPointer?
  /// Nil for memory that lives as long as the program.
  private let memory: AnyObject?

  private init(start: UnsafeRawPointer?, count: Int, memory: AnyObject?) {
    unsafe self.start = start
    self.count = count
    self.memory = memory
  }

  /// A copy of the elements.
  init(_ elements: [Element]) {
    let memory = unsafe elements.withUnsafeBytes { unsafe Memory(copying: $0) }
    unsafe self.init(start: UnsafeRawPointer(memory.bytes.baseAddress), count: elements.count, memory: memory)
  }

  /// Elements where they stand, in memory that is aligned for them and is neither changed nor freed.
  init(inPlace start: UnsafeRawPointer, count: Int) {
    unsafe self.init(start: start, count: count, memory: nil)
  }

  /// A part of the same memory, read as elements of a type, or nil if it reaches beyond the end.
  ///
  /// - Parameters:
  ///   - first: The element the part begins at; its place is to be aligned for the type.
  ///   - count: How many elements of the type it has.
  ///   - type: The type.
  /// - Returns: The part.
  func part<Other>(from first: Int, count: Int, as type: Other.Type) -> TableColumn<Other>? {
    let offset = first * MemoryLayout<Element>.stride
    let length = count.multipliedReportingOverflow(by: MemoryLayout<Other>.stride)
    guard first >= 0, count >= 0, !length.overflow, offset <= self.count * MemoryLayout<Element>.stride,
      length.partialValue <= self.count * MemoryLayout<Element>.stride - offset
    else { return nil }
    return unsafe TableColumn<Other>(start: start.map { unsafe $0 + offset }, count: count, memory: memory)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(position: Int) -> Element {
    guard let start = unsafe start, UInt(bitPattern: position) < UInt(bitPattern: count) else {
      preconditionFailure("element \(position) of \(count)")
    }
    return unsafe start.load(fromByteOffset: position * MemoryLayout<Element>.stride, as: Element.self)
  }

  func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows
    -> Result?
  {
    try unsafe UnsafeRawBufferPointer(start: start, count: count * MemoryLayout<Element>.stride)
      .withMemoryRebound(to: Element.self, body)
  }

  static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}
