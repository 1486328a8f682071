import Lexicon
import TextModel

/// Which units of the left text may translate which of the right.
struct UnitLinks: Sendable {
  /// Where the partners of each left kind begin in `partners`; one more than there are left kinds.
  let starts: [Int]
  /// For each left kind the right kinds it matches, ascending.
  let partners: [Int32]
  /// Whether renderings of the lexicon were looked for: the texts are one Kazakh, one Russian.
  let areRendered: Bool
  /// Whether the texts are of one language.
  let areOfOneLanguage: Bool

  /// The right kinds that a left kind matches, ascending.
  func right(of kind: Int32) -> ArraySlice<Int32> { partners[starts[Int(kind)]..<starts[Int(kind) + 1]] }

  /// The links from the other side: for each of `count` right kinds the left ones.
  func mirrored(_ count: Int) -> UnitLinks {
    var starts = [Int](repeating: 0, count: count + 1)
    for other in partners { starts[Int(other) + 1] += 1 }
    for kind in 0..<count { starts[kind + 1] += starts[kind] }
    var next = starts
    var mirrored = [Int32](repeating: 0, count: partners.count)
    for kind in 0..<self.starts.count - 1 {
      for at in self.starts[kind]..<self.starts[kind + 1] {
        let other = Int(partners[at])
        mirrored[next[other]] = Int32(kind)
        next[other] += 1
      }
    }
    return UnitLinks(starts: starts, partners: mirrored, areRendered: areRendered, areOfOneLanguage: areOfOneLanguage)
  }

  /// These links and others, by left kind.
  func adding(_ pairs: [OwnRenderings.Pair]) -> UnitLinks {
    var more: [Int32: [Int32]] = [:]
    for pair in pairs { more[pair.left, default: []].append(pair.right) }
    var starts = [0]
    var partners: [Int32] = []
    for kind in 0..<self.starts.count - 1 {
      let own = right(of: Int32(kind))
      partners += more[Int32(kind)].map { Set(own).union($0).sorted() } ?? Array(own)
      starts.append(partners.count)
    }
    return UnitLinks(starts: starts, partners: partners, areRendered: areRendered, areOfOneLanguage: areOfOneLanguage)
  }

  private init(starts: [Int], partners: [Int32], areRendered: Bool, areOfOneLanguage: Bool) {
    self.starts = starts
    self.partners = partners
    self.areRendered = areRendered
    self.areOfOneLanguage = areOfOneLanguage
  }

  /// Finds the links: equal values, renderings of the lexicon, equal stems where the languages are one, words that
  /// sound alike.
  ///
  /// - Complexity: Linear in the number of distinct units, times the size of a group of a `CognateIndex`.
  init(
    _ left: TextUnits, _ right: TextUnits, languages: (Language, Language), lexicon: Lexicon?,
    workers: Workers = Workers(1)
  ) {
    let finder = UnitLinkFinder(left, right, languages: languages, lexicon: lexicon)
    let pieces = workers.map(over: left.kinds.count, by: 2048) { range in range.map { finder.partners(of: Int32($0)) } }
    var starts = [0]
    var partners: [Int32] = []
    starts.reserveCapacity(left.kinds.count + 1)
    for piece in pieces {
      for found in piece {
        partners += found
        starts.append(partners.count)
      }
    }
    self.init(starts: starts, partners: partners, areRendered: finder.rendersTerms, areOfOneLanguage: finder.isSame)
  }
}

/// Looks for the partners of single units in the other text.
private struct UnitLinkFinder: Sendable {
  private let left: TextUnits
  private let right: TextUnits
  private let lexicon: Lexicon?
  /// The lexicon's side from which terms are rendered, nil for other pairs of languages.
  private let side: Lexicon.Side?
  /// The lexicon's side of both texts, where they are of one language.
  private let common: Lexicon.Side?
  let isSame: Bool
  private let byTerm: [TermKey: [Int32]]
  private let byValue: [String: [Int32]]
  private let byMeasure: [Measure: [Int32]]
  private let byStem: [String: [Int32]]
  private let forms: [CognateForm?]
  private let bySound: CognateIndex

  init(_ left: TextUnits, _ right: TextUnits, languages: (Language, Language), lexicon: Lexicon?) {
    self.left = left
    self.right = right
    self.lexicon = lexicon
    side = Lexicon.Side(from: languages.0, to: languages.1)
    isSame = languages.0.base == languages.1.base
    common = isSame ? Lexicon.Side(of: languages.0) : nil
    var byTerm: [TermKey: [Int32]] = [:]
    var byValue: [String: [Int32]] = [:]
    var byMeasure: [Measure: [Int32]] = [:]
    var byStem: [String: [Int32]] = [:]
    var forms: [CognateForm?] = []
    for (index, kind) in right.kinds.enumerated() {
      let number = Int32(index)
      for term in kind.terms { byTerm[term, default: []].append(number) }
      if kind.unitClass.isNumber {
        byValue[kind.stem, default: []].append(number)
        if let measure = kind.measure { byMeasure[measure, default: []].append(number) }
      } else if isSame {
        byStem[kind.stem, default: []].append(number)
      }
      forms.append(kind.unitClass.isNumber ? nil : CognateForm(kind.stem))
    }
    self.byTerm = byTerm
    self.byValue = byValue
    self.byMeasure = byMeasure
    self.byStem = byStem
    self.forms = forms
    bySound = CognateIndex(
      forms.indices.lazy.compactMap { index in forms[index].map { (number: Int32(index), form: $0) } })
  }

  /// Whether renderings of the lexicon are looked for.
  var rendersTerms: Bool { side != nil && lexicon != nil }

  /// The right kinds that a left kind matches, ascending.
  func partners(of number: Int32) -> [Int32] {
    let kind = left.kinds[Int(number)]
    if kind.unitClass.isNumber { return figures(like: kind) }
    var found: [Int32] = []
    if let side, let lexicon {
      for term in kind.terms {
        for rendering in lexicon.renderings(of: term, from: side) { found += byTerm[rendering] ?? [] }
      }
    }
    if isSame {
      found += byStem[kind.stem] ?? []
      if let lexicon, let common {
        for synonym in lexicon.synonyms(of: kind.terms, on: common) { found += byTerm[synonym] ?? [] }
      }
    }
    // A common word whose renderings stand in the other text needs no likeness.
    if kind.unitClass != .term || found.isEmpty, kind.stem.unicodeScalars.count >= 3 {
      found += soundingAlike(kind, besides: found)
    }
    guard found.count > 1 else { return found }
    found.sort()
    return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
  }

  /// The figures of the same value as written, in whatever unit, and those of the same measure.
  private func figures(like kind: TextUnits.Kind) -> [Int32] {
    Set((byValue[kind.stem] ?? []) + (kind.measure.flatMap { byMeasure[$0] } ?? [])).sorted()
  }

  private func soundingAlike(_ kind: TextUnits.Kind, besides found: [Int32]) -> [Int32] {
    let cognate = CognateForm(kind.stem)
    return bySound.words(like: cognate).filter { other in
      guard let form = forms[Int(other)], !found.contains(other) else { return false }
      let partner = right.kinds[Int(other)]
      // In one language words of other roots sound alike by chance; names are spelled in more ways than one.
      if isSame, kind.unitClass != .name || partner.unitClass != .name, !Self.haveOneRoot(kind.stem, partner.stem) {
        return false
      }
      let threshold = Self.threshold(kind, partner)
      return CognateDistance.likeness(cognate, form, atLeast: threshold) >= threshold
    }
  }

  /// Whether two stems of one language begin alike.
  private static func haveOneRoot(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.prefix(rootLetters).elementsEqual(b.unicodeScalars.prefix(rootLetters))
  }

  /// Letters by which words of one root begin.
  private static let rootLetters = 4

  /// How alike two words must sound: names may be shorter and differ more than common words.
  private static func threshold(_ a: TextUnits.Kind, _ b: TextUnits.Kind) -> Float {
    a.unitClass == .name && b.unitClass == .name ? 0.66 : a.unitClass == .term && b.unitClass == .term ? 0.85 : 0.78
  }
}
