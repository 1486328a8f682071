/// Endings of a class by their last letter.
struct RussianEndings: Sendable {
  /// What an ending may follow.
  enum After: Sendable {
    case anything
    /// а or я, which stay: verbs of the first conjugation
    case a
    /// а or я, which stay, behind three letters or more: `создан`, but not `Иван`
    case longA
    /// No м: `замена` is no participle, as `решена` is.
    case notM
    /// ж ч ш щ: `получат`
    case hush
  }

  struct Ending: Sendable {
    let letters: [Unicode.Scalar]
    let after: After
  }

  private var byLast: [[Ending]] = Array(repeating: [], count: 33)

  init(_ classes: (After, String)...) {
    for (after, list) in classes {
      for ending in list.split(separator: " ") {
        let letters = Array(ending.unicodeScalars)
        guard let slot = letters.last.flatMap(Self.slot) else { continue }
        byLast[slot].append(Ending(letters: letters, after: after))
      }
    }
  }

  private static func slot(_ letter: Unicode.Scalar) -> Int? {
    (0x430..<0x450).contains(letter.value) ? Int(letter.value) - 0x430 : nil
  }

  /// The endings with a last letter.
  func ending(in letter: Unicode.Scalar) -> [Ending] { Self.slot(letter).map { byLast[$0] } ?? [] }

  // The classes are those of Snowball.
  static let gerund = RussianEndings((.a, "в вши вшись"), (.anything, "ив ивши ившись ыв ывши ывшись"))
  static let reflexive = RussianEndings((.anything, "ся сь"))
  static let adjective = RussianEndings(
    (.anything, "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею"))
  static let participle = RussianEndings((.a, "ем нн вш ющ щ"), (.anything, "ивш ывш ующ"))
  static let verb = RussianEndings(
    (.a, "ла ете йте ли й л ем ло ет ют ть ешь"), (.longA, "на н но ны нно"),
    (.anything, "ила ыла ейте уйте ите или ыли ей уй ил ыл им ым ило ыло ят ует уют ит ыт ить ыть ишь ую ю"),
    (.notM, "ена ен ено ены"), (.hush, "ат"))
  static let noun = RussianEndings(
    (
      .anything,
      "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я"
    ))
  static let derivational = RussianEndings((.anything, "ост ость"))
  static let superlative = RussianEndings((.anything, "ейш ейше"))
}
