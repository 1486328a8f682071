import Lexicon

/// What kind of evidence a unit of a sentence is, by how reliably a translation keeps it.
enum UnitClass: UInt8, Sendable, CaseIterable {
  /// A figure or a date, by value.
  case number
  /// A capitalised word inside a sentence: a name, most likely.
  case name
  /// A word or phrase that the lexicon knows.
  case term
  /// Another word, matched only where it sounds alike.
  case word
  /// A particle, conjunction or pronoun, met everywhere.
  case function
  /// A number up to ten in words: common, and met by chance.
  case smallNumber

  /// Whether its units are told by value.
  var isNumber: Bool { self == .number || self == .smallNumber }
}

/// The scalars that turn matches into log-likelihood ratios; tuned on the development data.
struct EvidenceWeights: Sendable {
  /// For each class, the probability that a unit of a sentence finds a match in the sentence's translation.
  var matchInTranslation: [Double] = [0.88, 0.74, 0.62, 0.35, 0.65, 0.85]
  /// For each class, pseudo-occurrences of a unit in sentences it was not seen in.
  var chanceCounts = [0.35, 0.35, 0.35, 0.35, 1.5, 0.8]
  /// The same for a unit with renderings in the other language: so many, and so many for each rendering, since a word
  /// that can be said in many ways meets one of them by chance the more often.
  var renderedChance = (base: 0.1, each: 0.08)
  /// Pseudo-sentences behind `chanceCounts`.
  var chanceSentences = 12.0
  /// How probable it is that a sentence has a counterpart in the other text, to which one of the places belongs where its
  /// words are met: all the other places, and this one as far as there is none, are chance. In a translation it has.
  var counterpart = 1.0
  /// The most that one match can bring, in natural logs.
  var ceiling = 6.0
  /// How far the evidence of the words of a sentence counts as independent.
  var independence = 0.8

  /// What each match is worth less, in natural logs, where a sentence is matched with a stretch of so many: it matches
  /// by chance as many times more often.
  static func chance(ofStretch sentences: Int) -> Float {
    switch sentences {
    case 1: 0
    case 2: 0.19
    case 3: 0.3
    default: 0.38
    }
  }

  /// How much lengths weigh.
  var lengths = 1.05
  /// Classes that are no evidence.
  private(set) var silent: Set<UnitClass> = []
  /// Whether a rare unit weighs more than a common one.
  private(set) var heedsRarity = true

  /// The tuned scalars, some kinds of evidence left out.
  init(without left: Set<EvidenceKind> = []) {
    let classes: [EvidenceKind: UnitClass] = [
      .figures: .number, .names: .name, .terms: .term, .words: .word, .functionWords: .function,
    ]
    silent = Set(left.compactMap { classes[$0] })
    if silent.contains(.number) { silent.insert(.smallNumber) }
    heedsRarity = !left.contains(.rarity)
    if left.contains(.lengths) { lengths = 0 }
  }

  /// A term of which the lexicon is less sure is a word like others.
  static let leastSureness: Float = 0.5
  /// How often a translation has a rendering that the lexicon is sure of, in natural running text.
  var surenessHolds = 0.7

  /// How many links the general probability of a match weighs beside what was counted of a unit.
  var rateWeight = 10.0
  /// The most that a match is foretold.
  var surest = 0.95

  /// The probability that a unit finds a match in the sentence's translation: that of its class, and the rate at which
  /// it did in linked texts, as far as it differed there from other words; how literal those texts were as a whole tells
  /// nothing of these. In texts of one language, of which none is rendered, that of its class.
  func matchProbability(_ kind: TextUnits.Kind, isRendered: Bool) -> Double {
    let general =
      kind.unitClass == .term ? min(self[.term], surenessHolds * Double(kind.sureness)) : self[kind.unitClass]
    guard isRendered, let rate = kind.rate else { return general }
    let (share, count) = (Double(rate.share), Double(rate.count))
    let level = rate.level.map { Double($0) } ?? general
    let smoothed = (share * count + level * rateWeight) / (count + rateWeight)
    return min(Self.moved(smoothed, from: level, to: general), surest)
  }

  /// A probability whose odds stand to those of `level` as they are to stand to those of another one.
  private static func moved(_ probability: Double, from level: Double, to other: Double) -> Double {
    guard level != other, level > 0, level < 1 else { return probability }
    let odds = probability * (1 - level) * other
    let against = (1 - probability) * level * (1 - other)
    return odds + against > 0 ? odds / (odds + against) : probability
  }

  subscript(_ kind: UnitClass) -> Double { matchInTranslation[Int(kind.rawValue)] }
}
