import Facts

/// A negation in one side of a link: its cue and the words that it may deny.
struct Denial {
  /// How the cue negates.
  let kind: PolarityCue.Kind
  /// Whether it turns what its clause says.
  let isStrong: Bool
  /// Whether it denies that something may be done: нельзя, мүмкін емес.
  let isModal: Bool
  /// The word that holds the cue.
  let cue: Int
  /// Content words of its side that it may deny, the likeliest first.
  let hosts: [Int]
  /// What it says is not there: «ақау табылған жоқ».
  let thing: Int?
  /// Further words that it may cover: the rest of a noun phrase, what is joined by «и».
  let reach: [Int]
  /// Clause of the cue.
  let clause: Int
  /// Bytes of the predicate that it denies, with the cue and the verbs that help, for a reader.
  let range: Range<Int>
  /// Bytes of the words that deny alone: «болмайды», `нет`, `не может`.
  let core: Range<Int>
  /// The verb that the cue belongs to, where that stands apart from what is denied: `не планируют повышать`.
  let verb: Int?
  /// Whether the word only looks like a negation until the other text has it without one: `неудачно`.
  let isPossible: Bool
  /// Whether it says by its meaning that something is not done, given or upheld any more: to refuse, to lift a ban.
  let isRefusal: Bool
  /// Whether it denies that somebody was able to: «сақтай алмады», `не сумели`.
  let isInability: Bool
  /// Whether it belongs to a noun behind it and tells what sort it is: «үкіметтік емес ұйым».
  let isAttributive: Bool
  /// Whether the word denies twice by itself: `небесполезный`.
  let isTwice: Bool

  /// Whether a word of its side holds the cue or may be denied by it.
  func covers(_ word: Int) -> Bool { cue == word || hosts.contains(word) || reach.contains(word) }

  /// Whether this one denies another denial: «зиянсыз емес», «қоймау мүмкін емес», «нельзя не».
  func stands(on other: Denial) -> Bool {
    if cue == other.cue { return other.isRefusal && !isRefusal }
    guard !other.isPossible || hosts.first == other.cue else { return false }
    return hosts.prefix(isModal ? 3 : 1).contains(other.cue)
      || isModal && !other.isModal && other.hosts.first.map(hosts.contains) == true
  }

  /// Whether it is nearer to what is denied than others are: a prefix or suffix before a particle, a modal word last.
  static func isInner(_ a: Denial, than b: Denial) -> Bool { a.depth < b.depth }

  private var depth: Int {
    if isModal { return 3 }
    switch kind {
    case .privative, .lexical: return isPossible ? 1 : 0
    case .verbal, .particle: return 1
    default: return 2
    }
  }
}
