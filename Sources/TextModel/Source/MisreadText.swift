/// Recognises text that an earlier program read in the wrong encoding, and reads it as it should have been.
///
/// Two kinds are known. Kazakh text in KZ-1048 or PT154 taken for another page has foreign letters where Kazakh's own
/// should be («тїскен тўлєалардан»); which page it was is decided for the whole text by letter statistics, since the
/// same wrong letter stands for different ones. UTF-8 taken for a single-byte page and encoded again («ТҐ» or «Ò¯»
/// for every letter) is known by the fact that it decodes.
struct MisreadText {
  /// The text as it should have been.
  let utf8: [UInt8]
  /// From it to the misread text.
  let map: SourceMap
  /// What was wrong.
  let note: SourceNote

  /// Repairs a text if it needs it; nil for text that is as it should be.
  ///
  /// - Complexity: Sound text is looked at once, a megabyte at most.
  init?(_ utf8: [UInt8]) {
    let signs = MisreadSigns(utf8.span)
    if signs.suggestsTwice, let twice = DoublyEncoded.repair(utf8) {
      self = twice
    } else if signs.suggestsForeignLetters, let mended = MisreadPage.repair(utf8) {
      self = mended
    } else {
      return nil
    }
  }

  init(utf8: [UInt8], map: SourceMap, note: SourceNote) {
    self.utf8 = utf8
    self.map = map
    self.note = note
  }
}

/// Counts of two-byte sequences that tell at once that a text is sound.
private struct MisreadSigns {
  private var cyrillic = 0
  private var foreign = 0
  /// Р С Т У and Ð Ñ Ò Ó: the leading bytes of Cyrillic in UTF-8, read as windows-1251 and as Latin-1.
  private var leads = 0
  private var latin = 0

  var suggestsForeignLetters: Bool { foreign >= 3 && foreign * 100 >= cyrillic }
  var suggestsTwice: Bool { leads >= 3 && leads * 10 >= (cyrillic + latin) * 3 }

  init(_ bytes: Span<UInt8>) {
    let end = min(bytes.count, 1 << 20) - 1
    var at = 0
    while at < end {
      let lead = bytes[at]
      guard lead >= 0xc2, lead < 0xe3 else {
        at += 1
        continue
      }
      let next = bytes[at + 1]
      switch lead {
      case 0xd0:
        cyrillic += 1
        if next < 0x90, next != 0x81, next != 0x86 { foreign += 1 }
        if next & 0xfc == 0xa0 { leads += 1 }
      case 0xd1:
        cyrillic += 1
        if next >= 0x92, next < 0xa0, next != 0x96 { foreign += 1 }
      case 0xd2, 0xd3:
        cyrillic += 1
        switch (lead, next) {
        case (0xd2, 0x90), (0xd2, 0x91), (0xd2, 0x96...0x99), (0xd2, 0x9c...0x9d), (0xd2, 0xaa...0xab): foreign += 1
        case (0xd2, 0xb2...0xb9), (0xd3, 0xa2...0xa3), (0xd3, 0xae...0xaf): foreign += 1
        default: break
        }
      case 0xc3:
        latin += 1
        if next & 0xfc == 0x90 { leads += 1 }
      case 0xc2:
        latin += 1
        if next == 0xb1 || next == 0xb5 || next == 0xa4 || next == 0xa6 { foreign += 1 }
      case 0xe2: if next == 0x80, at + 2 < bytes.count, bytes[at + 2] == 0xb0 || bytes[at + 2] == 0xa1 { foreign += 1 }
      default: break
      }
      at += 2
    }
  }
}
