/// Builds zip archives of stored members for tests, sound or with a fault.
public struct ZipSample {
  private var local: [UInt8] = []
  private var central: [UInt8] = []
  private var count = 0

  /// Begins an archive.
  public init() {}

  /// An archive of texts.
  public static func of(_ members: [(name: String, text: String)]) -> [UInt8] {
    var sample = ZipSample()
    for member in members { sample.add(member.name, Array(member.text.utf8)) }
    return sample.bytes
  }

  /// Adds a member.
  ///
  /// - Parameters:
  ///   - name: Its path.
  ///   - content: What is stored of it.
  ///   - isEncrypted: Whether it is marked as encrypted.
  ///   - isDamaged: Whether its checksum is another's.
  ///   - deflated: What it unpacks to where `content` is packed, as its checksum and its size.
  public mutating func add(
    _ name: String, _ content: [UInt8], isEncrypted: Bool = false, isDamaged: Bool = false,
    deflated: (checksum: UInt32, size: Int)? = nil
  ) {
    let checksum = (deflated?.checksum ?? Self.checksum(content)) ^ (isDamaged ? 1 : 0)
    let head =
      Self.short(20) + Self.short(isEncrypted ? 1 : 0) + Self.short(deflated == nil ? 0 : 8) + Self.long(0)
      + Self.long(Int(checksum)) + Self.long(content.count) + Self.long(deflated?.size ?? content.count)
      + Self.short(name.utf8.count) + Self.short(0)
    central +=
      [0x50, 0x4b, 1, 2] + Self.short(20) + head + Self.short(0) + Self.short(0) + Self.short(0) + Self.long(0)
    central += Self.long(local.count) + Array(name.utf8)
    local += [0x50, 0x4b, 3, 4] + head + Array(name.utf8) + content
    count += 1
  }

  /// The finished archive.
  public var bytes: [UInt8] {
    local + central + [0x50, 0x4b, 5, 6] + Self.long(0) + Self.short(count) + Self.short(count)
      + Self.long(central.count) + Self.long(local.count) + Self.short(0)
  }

  /// «a» so many million times, deflated to 968 bytes a million.
  public static func deflatedLetters(millions: Int) -> [UInt8] {
    [0xed, 0xc1, 0x81, 0x00, 0x00, 0x00, 0x00, 0xc3, 0x20, 0xd6, 0xf9, 0x4b, 0x1c, 0xe4, 0x55, 0x01]
      + [UInt8](repeating: 0, count: 968 * millions) + [0xaf, 0x06]
  }

  /// CRC-32 as in ISO 3309.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xffff_ffff
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
    }
    return ~value
  }

  private static func short(_ value: Int) -> [UInt8] { [UInt8(value & 0xff), UInt8(value >> 8 & 0xff)] }
  private static func long(_ value: Int) -> [UInt8] { short(value & 0xffff) + short(value >> 16 & 0xffff) }
}
