import Orthography

/// Tells Kazakh (in three scripts), Russian and other languages apart by letters and function words.
public struct LanguageIdentifier: Sendable {
  /// Creates an identifier.
  public init() {}

  /// The language of a stretch of text.
  ///
  /// `.unknown` for fewer than four letters or no sign of any language, `.other` for a language that is neither Kazakh
  /// nor Russian. Linear in the length of the text.
  public func identify(_ text: some StringProtocol) -> Language {
    var counts = LetterCounts()
    for scalar in text.unicodeScalars { counts.add(scalar) }
    guard counts.letters >= 4 else { return .unknown }
    if counts.cyrillic * 2 >= counts.letters { return cyrillic(counts, text) }
    if counts.arabic * 2 >= counts.letters {
      return counts.kazakhArabic * 50 >= counts.arabic ? .kazakhArabic : .other
    }
    if counts.latin * 2 >= counts.letters { return latin(counts, text) }
    return .other
  }

  private func cyrillic(_ counts: LetterCounts, _ text: some StringProtocol) -> Language {
    if counts.foreignCyrillic * 40 > counts.cyrillic { return .other }
    let words = functionWords(text)
    let kazakh = counts.kazakh * 4 + words.kazakh * 4
    let russian = counts.russian * 3 + words.russian * 4
    if kazakh == 0, russian == 0 {
      return counts.cyrillic >= 24 ? .russian : .unknown
    }
    if kazakh > russian {
      // Kyrgyz, Tatar and Bashkir share ң ө ү ә, but never write і or ұ, which are one Kazakh letter in ten.
      return counts.cyrillic > 40 && counts.kazakhOnly * 60 < counts.cyrillic ? .other : .kazakh
    }
    return .russian
  }

  private func latin(_ counts: LetterCounts, _ text: some StringProtocol) -> Language {
    let words = text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    let hits = words.count { Self.kazakhLatinWords.contains($0) }
    return hits * 12 >= words.count && hits > 0 || counts.kazakhLatin * 25 >= counts.latin ? .kazakhLatin : .other
  }

  private func functionWords(_ text: some StringProtocol) -> (kazakh: Int, russian: Int) {
    var kazakh = 0
    var russian = 0
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let folded = WordFold.fold(word)
      if Self.kazakhWords.contains(folded) { kazakh += 1 }
      if Self.russianWords.contains(folded) { russian += 1 }
      if Self.kazakhEndings.contains(where: { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 4 }) {
        kazakh += 1
      }
      if Self.russianEndings.contains(where: { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 4 }) {
        russian += 1
      }
    }
    return (kazakh, russian)
  }

  private static let kazakhWords: Set<String> = [
    "бар", "бойынша", "болды", "мен", "пен", "бен", "деп", "ол", "да", "де", "ал", "бастап", "дейін", "кейін", "жылы",
    "туралы", "екен", "емес", "керек", "осы", "сол", "ма", "ба", "бойы", "олар",
  ]
  private static let russianWords: Set<String> = [
    "и", "в", "на", "не", "с", "по", "что", "из", "к", "у", "о", "об", "за", "от", "до", "для", "как", "это", "его",
    "при", "также", "года", "или", "но", "со", "под", "был", "будет", "были", "где",
  ]
  private static let kazakhEndings = ["лар", "лер", "дар", "дер", "тар", "тер", "нан", "нен", "дан", "ды", "ты", "ып"]
  private static let russianEndings = ["ого", "ение", "ения", "ский", "ской", "ые", "ый", "ая", "ть", "ются", "ется"]
  private static let kazakhLatinWords: Set<String> = [
    "jäne", "jane", "men", "pen", "ben", "üşin", "ushin", "turaly", "boiynsha", "boiynşa", "dep", "bul", "osy",
    "qazaqstan",
    "bolady", "jyly", "degen", "eken", "emes", "kerek", "ozi", "özı", "dedi", "bar",
  ]
}

private struct LetterCounts {
  var letters = 0
  var cyrillic = 0
  var latin = 0
  var arabic = 0
  /// ә ғ қ ң ө ұ ү һ і
  var kazakh = 0
  /// і ұ қ ғ
  var kazakhOnly = 0
  /// ё щ ъ э, which Kazakh writes in loans only
  var russian = 0
  var foreignCyrillic = 0
  var kazakhLatin = 0
  var kazakhArabic = 0

  mutating func add(_ scalar: Unicode.Scalar) {
    let kind = Letter.classify(scalar)
    guard kind.isLetter else { return }
    letters += 1
    switch kind {
    case .cyrillic:
      cyrillic += 1
      switch Letter.lower(scalar) {
      case "і", "ұ", "қ", "ғ":
        kazakh += 1
        kazakhOnly += 1
      case "ә", "ң", "ө", "ү", "һ": kazakh += 1
      case "щ", "ъ", "э", "ё": russian += 1
      case "җ", "ҡ", "ҙ", "ҫ", "ї", "є", "ў", "ћ", "ђ", "ҳ", "ӣ", "ӯ": foreignCyrillic += 1
      default: break
      }
    case .latin:
      latin += 1
      switch Letter.lower(scalar) {
      case "ä", "ö", "ü", "ñ", "ğ", "ū", "ş", "ı", "ń", "ǵ", "ý", "á": kazakhLatin += 1
      default: break
      }
    case .arabic:
      arabic += 1
      switch scalar.value {
      case 0x6D5, 0x6C7, 0x6C6, 0x6CB, 0x675, 0x674, 0x6AD: kazakhArabic += 1
      default: break
      }
    default: break
    }
  }
}
