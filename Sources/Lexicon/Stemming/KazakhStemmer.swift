/// Strips Kazakh suffixes by rule: vowel harmony, assimilation of the first consonant, order of the suffixes.
///
/// A word form has several possible stems (`атаған`: `ата`, `аталған`…); the lexicon chooses among
/// `candidates(of:)`, and `stem(of:)` answers where it knows none of them.
public struct KazakhStemmer: Sendable {
  /// Creates a stemmer.
  public init() {}

  /// Every stem that a folded word may be a form of, the word itself first, then by how much was stripped.
  ///
  /// Voiced endings are restored (`кітабы`: `кітап`) and dropped vowels put back (`халқы`: `халық`).
  /// - Complexity: Bounded by the depth of suffix chains; about 2 µs for a long word.
  public func candidates(of folded: String) -> [String] {
    let letters = Array(folded.unicodeScalars)
    var seen: Set<[Unicode.Scalar]> = [letters]
    var order = [letters]
    var front: [(stem: ArraySlice<Unicode.Scalar>, outer: Int)] = [(letters[...], 9)]
    while !front.isEmpty {
      var next: [(stem: ArraySlice<Unicode.Scalar>, outer: Int)] = []
      for (stem, outer) in front {
        for (rest, suffix) in strippings(of: stem, outer: outer) {
          let inner = suffix.isAttribute ? 7 : suffix.layer.rawValue
          next.append((rest, inner))
          for variant in Self.restored(rest, before: suffix) where seen.insert(variant).inserted {
            order.append(variant)
          }
        }
      }
      front = order.count > 64 ? [] : next
    }
    order.sort { $0.count > $1.count }
    return order.map { scalars in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
  }

  /// The stem of a word that no lexicon knows: plural, possessive and case endings stripped, never below three
  /// letters, verbal endings only where they are unmistakable.
  public func stem(of folded: String) -> String {
    var stem = Array(folded.unicodeScalars)[...]
    var outer = 9
    while true {
      let usable = strippings(of: stem, outer: outer).filter { rest, suffix in
        suffix.layer >= .plural && suffix.layer <= .caseEnding
          && rest.count >= (suffix.letters.count == 1 ? 5 : 3)
      }
      guard let (rest, suffix) = usable.max(by: { $0.1.letters.count < $1.1.letters.count }) else { break }
      stem = Self.restored(rest, before: suffix).last.map { $0[...] } ?? rest
      outer = suffix.isAttribute ? 7 : suffix.layer.rawValue
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: stem)
    return String(view)
  }

  private func strippings(
    of stem: ArraySlice<Unicode.Scalar>, outer: Int
  ) -> [(ArraySlice<Unicode.Scalar>, KazakhSuffix)] {
    guard stem.count > 2, let last = stem.last, let suffixes = KazakhSuffix.byLastLetter[last] else { return [] }
    var found: [(ArraySlice<Unicode.Scalar>, KazakhSuffix)] = []
    for suffix in suffixes where suffix.layer.rawValue < outer && stem.count >= suffix.letters.count + 2 {
      guard stem.suffix(suffix.letters.count).elementsEqual(suffix.letters) else { continue }
      let rest = stem.dropLast(suffix.letters.count)
      guard let sound = rest.last, !KazakhSound.ending(sound).isDisjoint(with: suffix.after),
        rest.contains(where: { KazakhSound.isVowel($0) || $0 == "у" }),
        KazakhSound.harmonises(rest, isBack: suffix.isBack)
      else { continue }
      found.append((rest, suffix))
    }
    return found
  }

  /// The stem as written, and with the final sound that it has without the suffix.
  private static func restored(_ rest: ArraySlice<Unicode.Scalar>, before suffix: KazakhSuffix) -> [[Unicode.Scalar]] {
    let stem = Array(rest)
    guard let last = stem.last, let first = suffix.letters.first else { return [stem] }
    var forms = [stem]
    guard KazakhSound.isVowel(first) || first == "у" else { return forms }
    switch last {
    case "б": forms.append(stem.dropLast() + ["п"])
    case "г": forms.append(stem.dropLast() + ["к"])
    case "ғ": forms.append(stem.dropLast() + ["қ"])
    default:
      // `халқ` of `халқы`: a vowel was dropped between the last two consonants.
      if stem.count >= 3, suffix.layer == .possessive, !KazakhSound.isVowel(last),
        !KazakhSound.isVowel(stem[stem.count - 2]), ["н", "р", "л", "қ", "к", "м", "з", "п"].contains(last)
      {
        let back = stem.last { KazakhSound.isBack($0) != nil }.flatMap(KazakhSound.isBack) ?? true
        forms.insert(stem.dropLast() + [back ? "ы" : "і", last], at: 0)
      }
    }
    return forms
  }
}

extension KazakhSuffix {
  /// Whether it is the attribute made of a locative (`-дағы`), after which the word is declined anew.
  var isAttribute: Bool {
    layer == .caseEnding && (letters.last == "ы" || letters.last == "і")
      && letters.contains { $0 == "ғ" || $0 == "г" || $0 == "қ" || $0 == "к" }
  }
}
