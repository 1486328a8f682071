/// How an alphabet pairs the small and capital forms of i.
enum LatinCasing: Sendable {
  /// i with I.
  case standard
  /// i with İ, and ı with I, as in Turkish.
  case turkic
  /// Both i and ı with I, as in the decree of 2018.
  case sharedCapital

  /// The capital form of a scalar.
  func uppercase(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if self == .turkic, scalar == "i" { return ["\u{130}"] }
    return Array(scalar.properties.uppercaseMapping.unicodeScalars)
  }
}
