/// The form of a word under which spellings of it meet: composed, lower-case, look-alikes repaired, ё as е,
/// invisible scalars dropped.
///
/// Folding is for matching only; what the user reads is always the text as written.
public enum WordFold {
  /// Folds one word or fixed phrase.
  ///
  /// Look-alikes are repaired within each stretch between hyphens that has a genuine Cyrillic letter, so that
  /// `қaзaқ` (with Latin a) meets `қазақ` while `iPhone-ды` keeps its Latin part. Linear in the word's length.
  public static func fold(_ word: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    var part: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      if isHyphen(scalar) {
        append(part, to: &folded)
        part.removeAll(keepingCapacity: true)
        folded.append("-")
      } else {
        part.append(scalar)
      }
    }
    append(part, to: &folded)
    return String(folded)
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.value == 0x2010 || scalar.value == 0x2011
  }

  private static func append(_ part: [Unicode.Scalar], to folded: inout String.UnicodeScalarView) {
    let repair = part.contains(where: LookAlike.isGenuine)
    for scalar in part {
      switch Letter.classify(scalar) {
      case .invisible: continue
      case .mark:
        if let last = folded.last, let composed = compose(last, scalar) {
          folded.removeLast()
          folded.append(composed)
        }
      default:
        let genuine = repair ? LookAlike.repaired(scalar) ?? scalar : scalar
        let lower = Letter.lower(genuine)
        folded.append(lower == "ё" ? "е" : lower)
      }
    }
  }

  /// The two letters that decomposed Cyrillic text splits; other marks (stress) are dropped by folding.
  private static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base, mark.value) {
    case ("и", 0x306): "й"
    default: nil
    }
  }
}
