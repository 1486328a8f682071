import ZipShim

/// What libzip has to say against an archive.
struct ZipFault: Error {
  let message: String
  var isTooLarge = false
}

/// Owns an open archive and the bytes that it lies in.
@safe struct ZipHandle: ~Copyable {
  private let reader: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ content: [UInt8]) throws(ZipFault) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
    _ = unsafe bytes.initialize(from: content)
    var message = [CChar](repeating: 0, count: 200)
    let reader = unsafe zip_reader_open(bytes.baseAddress, Int64(bytes.count), &message, Int32(message.count))
    guard let reader = unsafe reader else {
      unsafe bytes.deallocate()
      let text = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw ZipFault(message: String(decoding: text, as: UTF8.self).lowercased())
    }
    unsafe self.reader = reader
    unsafe self.bytes = bytes
  }

  deinit {
    unsafe zip_reader_close(reader)
    unsafe bytes.deallocate()
  }

  var count: Int { unsafe Int(zip_reader_count(reader)) }

  func name(_ index: Int) -> String? {
    guard let name = unsafe zip_reader_name(reader, Int64(index)) else { return nil }
    return unsafe String(cString: name)
  }

  func isEncrypted(_ index: Int) -> Bool { unsafe zip_reader_is_encrypted(reader, Int64(index)) == 1 }

  /// Unpacks a member, as far as `limit` bytes.
  func read(_ index: Int, limit: Int) throws(ZipFault) -> [UInt8] {
    let size = unsafe Int(zip_reader_size(reader, Int64(index)))
    guard size <= limit else { throw ZipFault(message: "", isTooLarge: true) }
    guard let member = unsafe zip_member_open(reader, Int64(index)) else { throw ZipFault(message: "damaged") }
    defer { unsafe zip_member_close(member) }
    var content: [UInt8] = []
    content.reserveCapacity(max(size, 0))
    while true {
      var got: Int64 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        got = unsafe zip_member_read(member, buffer.baseAddress, Int64(buffer.count))
        count = max(Int(got), 0)
      }
      if got < 0 { throw ZipFault(message: "damaged") }
      if got == 0 { return content }
      guard content.count + piece.count <= limit else { throw ZipFault(message: "", isTooLarge: true) }
      content.append(contentsOf: piece)
    }
  }
}
