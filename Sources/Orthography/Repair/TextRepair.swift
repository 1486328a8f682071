public import ICUBridge

/// Mends what keyboards, converters and web pages do to the letters of Kazakh and Russian text.
///
/// The text is brought into a normalization form, look-alikes of the other script are replaced inside words that can
/// only be meant in one, invisible characters are taken out. Quotation marks, dashes and spaces stay as written, and no
/// letter is ever lost. Repairing a repaired text changes nothing.
///
/// Words are handled one at a time, so memory beyond the text and the list of repairs does not grow with it. Linear.
public struct TextRepair: Sendable {
  private let normalizer: Normalizer

  /// Creates a repair.
  ///
  /// - Parameter form: The form of the result; `.nfc`, or `.nfkc` for text whose typography may be lost.
  /// - Throws: `ICUError` when ICU's data cannot be loaded.
  public init(form: Normalizer.Form = .nfc) throws(ICUError) {
    normalizer = try Normalizer(form)
  }

  /// Repairs a text of well-formed UTF-8.
  ///
  /// - Throws: `ICUError`.
  public func repair(_ utf8: [UInt8]) throws(ICUError) -> RepairedText {
    let keepsTypography = normalizer.form == .nfc
    var place = TextPlace()
    var result: [UInt8] = []
    // How much of the text is in the result.
    var copied = 0
    var repairs: [Repair] = []
    var start = 0
    while let doubt = WordScan.firstDoubt(in: start..<utf8.count, of: utf8, keepsTypography: keepsTypography) {
      let line = LineWindows.line(around: doubt, from: start, in: utf8)
      start = line.upperBound
      let evidence = AlphabetEvidence(utf8[line])
      for window in LineWindows.windows(of: line, in: utf8)
      where WordScan.needsLook(window, of: utf8, keepsTypography: keepsTypography) {
        var word = RepairWindow(window, of: utf8, lineEnd: line.upperBound, evidence: evidence)
        try word.settle(normalizer)
        let changes = word.changes
        if changes.isEmpty { continue }
        result.append(contentsOf: utf8[copied..<window.lowerBound])
        word.append(to: &result)
        copied = window.upperBound
        for change in changes {
          place.advance(to: change.range.lowerBound, in: utf8)
          repairs.append(
            Repair(
              range: change.range, line: place.line, column: place.column,
              before: String(decoding: utf8[change.range], as: UTF8.self), after: change.after, reasons: change.reasons)
          )
        }
      }
    }
    if repairs.isEmpty { return RepairedText(utf8: utf8, repairs: []) }
    result.append(contentsOf: utf8[copied...])
    return RepairedText(utf8: result, repairs: repairs)
  }
}

/// A place in a text that moves forward only: finding many places takes one pass.
private struct TextPlace {
  private(set) var line = 1
  private(set) var column = 1
  private var offset = 0

  mutating func advance(to target: Int, in utf8: [UInt8]) {
    let bytes = utf8.span
    var counted = offset
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      if byte <= 0x0d, byte == 0x0a || (byte == 0x0d && !(offset < bytes.count && bytes[offset] == 0x0a)) {
        line += 1
        column = 1
        counted = offset
      }
    }
    for place in counted..<max(counted, target) where bytes[place] & 0xc0 != 0x80 { column += 1 }
  }
}
