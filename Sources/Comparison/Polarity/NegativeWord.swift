import Facts
import Lexicon
import Orthography

/// Words that look like the negation of another: `несвоевременный`, `безвредный`, «мұнарасыз». Whether one denies shows
/// when the other text has the word without it, or denies in other words.
enum NegativeWord {
  /// A Russian word in не- or без- before a stem of some length.
  static func isRussian(_ word: Word) -> Bool {
    if word.unit.isReadWithoutNegation { return true }
    let length = word.folded.unicodeScalars.count
    if word.folded.begins(with: "не") {
      return length >= (word.unit.isKnown ? 7 : 9) && !word.folded.begins(withAny: others)
    }
    return length >= 8 && word.folded.begins(withAny: ["без", "бес"])
      && !word.folded.begins(withAny: others)
  }

  /// Beginnings of words that say yes by two negations: `небесполезный`.
  static let twice = ["небез", "небес"]

  /// A Kazakh word in -сыз behind a vowel that belongs to a noun: of a verb it is the «you» of the present.
  static func isKazakh(_ word: Word) -> Bool {
    guard word.folded.ends(withAny: ["асыз", "есіз"]) else { return false }
    return word.unit.stem.utf8.elementsEqual(word.folded.dropLast(3).utf8)
  }

  /// Beginnings of words whose не- or без- denies nothing any more.
  private static let others = [
    "недел", "некотор", "необход", "непосредств", "незамедл", "неотлож", "немедл", "нефт", "неформ", "невест", "невро",
    "нерв", "нейро", "нейтр", "нектар", "некрол", "немец", "немк", "непремен", "недвиж", "недавн", "независ",
    "нескольк",
    "нередк", "неоднократ", "несмотр", "ненавис", "неприятел", "неустой", "негатив", "неделим", "недоум", "неистов",
    "неуклон", "неизбежн", "неминуем", "несомненн", "неотъем", "неофит", "невольн", "неваж", "негодов", "недр",
    "недостатк", "недостато", "недочет",
    "небеса", "небеси", "небесн", "небоскр",
    "безопас", "безработ", "безуслов", "бесплат",
    "безымян", "беседк", "беседов", "беспоко", "беспор", "беспил",
  ]
}
