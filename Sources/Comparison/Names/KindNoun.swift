import Lexicon
import Orthography

/// Kazakh common nouns by the endings that make them: of those who do something (-шы), and of what has to do with
/// something (-лық).
enum KindNoun {
  /// Whether a folded word is one in the plural, in whatever case, or stands bare before the noun that it belongs to.
  static func isForm(_ word: String, isAttribute: Bool) -> Bool {
    if isAttribute, word.unicodeScalars.count >= 7, word.ends(withAny: qualities) { return true }
    return ([word] + KazakhStemmer().candidates(of: word)).contains { form in
      plurals.contains { form.ends(with: $0) && form.unicodeScalars.count >= $0.unicodeScalars.count + 3 }
    }
  }

  private static let qualities = ["лық", "лік", "дық", "дік", "тық", "тік"]

  private static let plurals = [
    "лықтар", "ліктер", "дықтар", "діктер", "тықтар", "тіктер", "шылар", "шілер", "ушылар", "ушілер",
  ]
}
