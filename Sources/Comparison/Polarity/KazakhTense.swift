import Orthography

/// Tells the past of Kazakh verbs, «салды», from their present and future, «салады».
enum KazakhTense {
  /// Ends of the past.
  static let past = ["ды", "ді", "ты", "ті", "дық", "дік", "тық", "тік", "дым", "дім", "тым", "тім"]

  /// Ends of what is or will be done, which may be the past of a stem in a vowel too: «бастады».
  static let future = ["ады", "еді", "йды", "йді"]

  /// Whether a form in -ады is the past of one of some verbs, given by their nouns («бастау»), and the future of none.
  static func isPast(_ folded: String, ofAnyOf verbs: [String]) -> Bool {
    let stem = folded.dropLast(2)
    let isPast = verbs.contains { $0.ends(with: stem + "у") }
    return isPast && !verbs.contains { $0.ends(with: stem.dropLast() + "у") }
  }
}
