extension Normalizer.Form {
  /// Whether a scalar is its own normal form and never changes because of what stands before it.
  ///
  /// True only of scalars for which that is known without asking ICU: the Latin, Cyrillic and punctuation of ordinary
  /// Kazakh and Russian text. `NormalizerTests` compares the answer with ICU's for every scalar.
  /// Constant time.
  @inline(__always)
  public func keepsApart(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    switch self {
    case .nfc:
      return value < 0x300 || (0x400..<0x483).contains(value) || (0x48A..<0x530).contains(value)
        || (0x2010..<0x2028).contains(value) || value == 0x2116
    case .nfd, .nfkc:
      return value < 0x80
    case .nfkcCasefold:
      return value < 0x80 && !(0x41...0x5A).contains(value)
    }
  }
}
