/// Decides which alphabet a stretch of letters between hyphens is meant in, and writes it in that one.
///
/// A stretch is changed only when every letter can be written in the alphabet decided for; a mixture that cannot be
/// meant in one alphabet (`iPhoneды`) stays as it is.
struct WordRepair {
  let scalars: [Unicode.Scalar]
  let reasons: Repair.Reasons

  /// Whether a scalar may be part of a word: letters, marks, and signs that are typed for letters.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    let kind = Letter.classify(scalar)
    return kind.isLetter || kind == .mark || isSign(scalar)
  }

  /// Whether a scalar is no letter but stands for one, as the yen sign does for `Ұ`.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    !Letter.classify(scalar).isLetter && LookAlike.repaired(scalar) != nil
  }

  /// The repair of a stretch, or nil where nothing is wrong or nothing is sure.
  init?(_ part: [Unicode.Scalar], isNumbered: @autoclosure () -> Bool, isKazakh: @autoclosure () -> Bool) {
    let kinds = part.map { Self.isSign($0) ? .latin : Letter.classify($0) }
    guard kinds.contains(.cyrillic), !kinds.contains(.arabic), !kinds.contains(.foreign) else { return nil }
    let isMixed = kinds.contains(.latin)
    if let numeral = RomanNumeral.latin(part), isMixed || RomanNumeral.isUnmistakable(part) || isNumbered() {
      scalars = numeral
      reasons = .romanNumeral
      return
    }
    if isMixed {
      if Self.isAcronymWithSuffix(part, kinds) || TypedY.isInAbbreviation(part) { return nil }
      if let cyrillic = Self.cyrillic(part, kinds) {
        let fronts = part.indices.filter { TypedY.isTyped(part[$0]) && TypedY.isFront(at: $0, of: cyrillic) }
        var meant = cyrillic
        if !fronts.isEmpty, isKazakh() {
          for index in fronts { meant[index] = Letter.isUpper(part[index]) ? "Ү" : "ү" }
        }
        scalars = meant
        reasons = .latinLetters
      } else if let latin = Self.latin(part, kinds) {
        scalars = latin
        reasons = .cyrillicLetters
      } else {
        return nil
      }
      return
    }
    guard kinds.count(where: { $0 == .cyrillic }) > 1 else { return nil }
    let repaired = part.map { LookAlike.repaired($0) ?? $0 }
    guard repaired != part, !Self.isOfNeighbour(part), isKazakh() else { return nil }
    scalars = repaired
    reasons = .neighbours
  }

  /// The stretch in Cyrillic letters, nil where a Latin letter looks like none of them.
  private static func cyrillic(_ part: [Unicode.Scalar], _ kinds: [LetterClass]) -> [Unicode.Scalar]? {
    var result = part
    for (index, kind) in kinds.enumerated() where kind == .latin {
      guard let repaired = LookAlike.repaired(part[index]) else { return nil }
      result[index] = repaired
    }
    return result
  }

  /// The stretch in Latin letters, nil where a Cyrillic letter looks like none of them, or half of the letters and more
  /// are Cyrillic and it is no abbreviation (`ВМW`, `ТV`).
  private static func latin(_ part: [Unicode.Scalar], _ kinds: [LetterClass]) -> [Unicode.Scalar]? {
    let isAbbreviation = part.count <= longestAbbreviation && part.allSatisfy(Letter.isUpper)
    guard isAbbreviation || kinds.count(where: { $0 == .latin }) > kinds.count(where: { $0 == .cyrillic }) else {
      return nil
    }
    var result = part
    for (index, kind) in kinds.enumerated() where kind == .cyrillic {
      guard let repaired = sameShapes[part[index]] else { return nil }
      result[index] = repaired
    }
    return result
  }

  private static let longestAbbreviation = 4

  /// Whether a word is a Ukrainian, Belarusian or Uzbek one, such as the name of a firm, by where letters stand that none
  /// of Kazakh can stand in: ї or ў behind a vowel (`України`, `праўда`), о behind the syllable of ў (`Ўзбекистон`).
  private static func isOfNeighbour(_ part: [Unicode.Scalar]) -> Bool {
    let small = part.map(Letter.lower)
    let isBehindVowel = zip(small, small.dropFirst()).contains { vowels.contains($0) && ($1 == "ї" || $1 == "ў") }
    guard !isBehindVowel, let shortU = small.firstIndex(of: "ў") else { return isBehindVowel }
    return small[shortU...].contains("о")
  }

  private static let vowels = Set("аәеёиоөуұүыіїэюяє".unicodeScalars)

  /// A Latin acronym with a Cyrillic suffix that lost its hyphen: `ITден`.
  private static func isAcronymWithSuffix(_ part: [Unicode.Scalar], _ kinds: [LetterClass]) -> Bool {
    let head = kinds.prefix { $0 == .latin }.count
    return head >= 2 && part[..<head].allSatisfy(Letter.isUpper)
      && kinds[head...].allSatisfy { $0 == .cyrillic } && !part[head...].contains(where: Letter.isUpper)
  }

  /// Cyrillic letters that have the very shape of a Latin one.
  private static let sameShapes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("аеорсухіАВЕКМНОРСТУХІ".unicodeScalars, "aeopcyxiABEKMHOPCTYXI".unicodeScalars))
}
