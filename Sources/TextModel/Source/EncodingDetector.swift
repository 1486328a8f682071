/// Chooses the encoding of a file without a byte order mark by what its bytes say.
///
/// Well-formed UTF-8 is UTF-8. Bytes that are half zeros or fours in every other place are UTF-16. For other bytes the
/// letter pairs of each single-byte page's reading are weighed in every language known: the page with the likeliest
/// reading is taken if it is likely at all and clearly likelier than every page that reads the file differently.
struct EncodingDetector {
  /// What is known of a file.
  enum Verdict: Equatable {
    /// One encoding; another reading, if any, is about as likely but differs in a letter or two only.
    case certain(TextEncoding, or: TextEncoding? = nil)
    /// Two readings are about as likely and differ a lot.
    case torn(TextEncoding, TextEncoding)
    /// UTF-8 with damage.
    case damaged
    /// No reading is text in a language known; those that come nearest, the nearest first, if any does.
    case foreign(nearest: [TextEncoding])
  }

  /// Bytes that are looked at; a page shows itself in far fewer.
  private static let window = 1 << 18
  /// How much likelier the best reading must be than another, in hundredths of a nat.
  private static let margin = 200

  /// In order of preference among pages that read a file alike.
  private static let pages: [TextEncoding] = [.windows1251, .kz1048, .koi8r, .iso8859Part5, .pt154, .cp866]

  /// Decides for bytes that are not well-formed UTF-8 or have control characters in them.
  static func verdict(_ bytes: [UInt8], scan: UTF8Scan) -> Verdict {
    if scan.hasControls || scan.fault != nil, let encoding = utf16(bytes) { return .certain(encoding) }
    if scan.fault == nil { return .certain(.utf8) }
    let census = census(bytes)
    // One fault in a dozen characters may be damage; single-byte text has hardly one well-formed sequence.
    if census.sound >= 4, census.sound >= census.faults { return .damaged }
    return singleByte(bytes)
  }

  /// Well-formed sequences of two bytes and more, and faults.
  private static func census(_ bytes: [UInt8]) -> (sound: Int, faults: Int) {
    let span = bytes.span
    var sound = 0
    var faults = 0
    var at = 0
    while at < span.count {
      let (end, subpart) = UTF8Scan.sequence(at, in: span)
      if end == nil { faults += 1 } else if subpart > 1 { sound += 1 }
      at += subpart
    }
    return (sound, faults)
  }

  // MARK: UTF-16

  /// Whether what looks like a UTF-16 mark are the first letters of single-byte text: «яю», «юя» in windows-1251.
  static func isFalse(_ mark: ByteOrderMark, of bytes: [UInt8]) -> Bool {
    guard mark.length == 2, utf16(bytes) == nil, case .certain = singleByte(bytes) else { return false }
    return true
  }

  /// The byte order if nearly all units are of the blocks that Kazakh and Russian text is written in.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    let count = min(bytes.count, window) & ~1
    guard count > 0 else { return nil }
    var likely = [0, 0]
    for at in 0..<count {
      switch bytes[at] {
      // ASCII and Latin-1, Latin Extended, Cyrillic, Arabic, punctuation, № and ₸
      case 0x00, 0x01, 0x04, 0x06, 0x20, 0x21: likely[at & 1] += 1
      default: break
      }
    }
    let units = count / 2
    if likely[1] * 20 >= units * 19, likely[0] * 2 < units { return .utf16Little }
    if likely[0] * 20 >= units * 19, likely[1] * 2 < units { return .utf16Big }
    return nil
  }

  // MARK: Single-byte pages

  private static func singleByte(_ bytes: [UInt8]) -> Verdict {
    let sample = bytes.prefix(window)
    var counts = [Int](repeating: 0, count: 256)
    for byte in sample { counts[Int(byte)] += 1 }
    let readings = pages.compactMap { encoding in
      CodePage.page(of: encoding).map { PageReading(sample, counts: counts, encoding, $0) }
    }
    // A reading that has few letters among its signs may be cheap without being text.
    let likely = readings.filter(\.isLikely)
    guard let best = likely.min(by: { $0.cost < $1.cost }) else {
      let nearest = readings.filter(\.isNear).sorted { $0.costOfLetter < $1.costOfLetter }
      return .foreign(nearest: nearest.prefix(2).map(\.encoding))
    }
    var close: TextEncoding?
    for other in likely where other.encoding != best.encoding && other.cost - best.cost < margin {
      let different = sample.count { $0 >= 0x80 && best.page.scalar($0) != other.page.scalar($0) }
      if different * 50 > best.letters { return .torn(best.encoding, other.encoding) }
      if different > 0, close == nil { close = other.encoding }
    }
    return .certain(best.encoding, or: close)
  }
}
