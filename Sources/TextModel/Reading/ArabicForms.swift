import ICUBridge

/// The letters behind Arabic presentation forms: the shapes of letters at the beginning, in the middle and at the end of
/// a word, which old programs and PDF files store in place of the letters.
enum ArabicForms {
  /// The letters that a scalar stands for, two for a ligature; nil for a scalar that is no such form. Constant time.
  static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    isForm(scalar.value) ? table[scalar] : nil
  }

  private static func isForm(_ value: UInt32) -> Bool { blocks.contains { $0.contains(value) } }

  /// Arabic Presentation Forms-A and -B.
  private static let blocks: [ClosedRange<UInt32>] = [0xfb50...0xfdff, 0xfe70...0xfefc]

  /// By Unicode's compatibility decompositions.
  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    guard let normalizer = try? Normalizer(.nfkc) else { return [:] }
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
      guard let letters = try? normalizer.normalize(String(scalar)).unicodeScalars, letters.first != scalar else {
        continue
      }
      table[scalar] = Array(letters)
    }
    return table
  }()
}
