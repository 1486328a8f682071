import TextModel

/// Two languages, whichever is whose translation.
struct LanguagePair: Sendable, Hashable {
  /// The one whose tag comes first in the alphabet.
  let first: Language
  let second: Language

  init(_ one: Language, _ other: Language) {
    (first, second) = one.tag <= other.tag ? (one, other) : (other, one)
  }

  /// Whether they are one language.
  var isOne: Bool { first.base == second.base }
}
