import Orthography

/// Words in a Latin alphabet whose letters stand for several Cyrillic ones, read as the spelling that a vocabulary has.
///
/// The alphabets drop ъ and ь and write alike е and э, и and й, х and һ, я and иа, ю and иу, ц and тс. The rules of a
/// scheme choose what is likelier between such letters; where that makes no word, one or two of the choices are made
/// the other way.
struct SharedSpellings {
  private let vocabulary: any KazakhVocabulary
  private let rows: [Row]

  /// Letters as the rules read them, and what else they may be.
  private struct Row {
    let read: [Unicode.Scalar]
    let meant: [[Unicode.Scalar]]
    let place: Place

    init(_ read: String, _ meant: [String], _ place: Place = .any) {
      self.read = Array(read.unicodeScalars)
      self.meant = meant.map { Array($0.unicodeScalars) }
      self.place = place
    }
  }

  /// What stands before the letters.
  private enum Place {
    case any, consonant, vowel
    /// The beginning of a part of the word.
    case start
    case startOrVowel

    func accepts(_ letter: Unicode.Scalar?) -> Bool {
      switch self {
      case .any: true
      case .consonant: letter.map(SharedSpellings.isConsonant) ?? false
      case .vowel: letter.map(SharedSpellings.isVowel) ?? false
      case .start: letter == nil || letter == "-"
      case .startOrVowel: letter.map { $0 == "-" || SharedSpellings.isVowel($0) } ?? true
      }
    }
  }

  /// One choice made the other way: the scalars that are replaced, and by what.
  private struct Choice {
    let range: Range<Int>
    let letters: [Unicode.Scalar]
  }

  /// The most choices that are looked at in a word.
  private static let most = 16

  init(_ scheme: Scheme, _ vocabulary: any KazakhVocabulary) {
    self.vocabulary = vocabulary
    rows =
      switch scheme.id {
      case "kk-Latn-qazaqparat", "kk-Latn-mediawiki": Self.ofTheWeb
      case "kk-Latn-2018": Self.common + Self.ofAcutes
      case "kk-bgn": Self.ofBGN
      default: Self.common
      }
  }

  /// The likeliest first.
  private static let common = [
    Row("е", ["э"], .startOrVowel), Row("й", ["и"], .vowel), Row("иа", ["я", "ья"], .consonant),
    Row("ю", ["иу", "ью"], .consonant), Row("тс", ["ц"]), Row("л", ["ль"]), Row("х", ["һ"]), Row("ч", ["тш"]),
    Row("тш", ["ч"]), Row("н", ["нь"]), Row("р", ["рь"]), Row("е", ["ье", "ъе"], .consonant),
    Row("ио", ["ё", "ьо"], .consonant), Row("йо", ["ё"], .startOrVowel),
    Row("т", ["ть"]), Row("с", ["сь"]), Row("д", ["дь"]), Row("ц", ["тс"]),
  ]

  /// In the alphabet of 2018 sh is ш and сх, and one capital stands for І, И and Й.
  private static let ofAcutes = [
    Row("ш", ["сх", "сһ"]), Row("ій", ["іі", "ии"], .start), Row("і", ["и"], .start), Row("и", ["і"], .start),
  ]

  /// BGN/PCGN has y for й and ы, and digraphs that two letters may make.
  private static let ofBGN = [
    Row("йо", ["ё"]), Row("ы", ["й"]), Row("й", ["ы"]), Row("ң", ["нг"]), Row("нг", ["ң"]), Row("ц", ["тс"]),
    Row("ш", ["сх", "сһ"]), Row("х", ["кһ"]), Row("и", ["й"]),
  ]

  /// The alphabets of the web have a letter for every one of Cyrillic but these.
  private static let ofTheWeb = [
    Row("я", ["йа"]), Row("ю", ["йу"]), Row("йо", ["ё"]), Row("щ", ["шш", "шч"]), Row("шч", ["щ"]),
  ]

  /// A word as the vocabulary has it, or as it is read if it has none of the spellings.
  func settled(_ reading: String) -> String {
    let scalars = Array(reading.unicodeScalars)
    let small = scalars.map(Letter.lower)
    guard isUnknown(small) else { return reading }
    let choices = choices(in: small)
    for (index, choice) in choices.enumerated() {
      if isKnown(changed(small, [choice])) { return written(scalars, [choice]) }
      for other in choices[..<index] where !other.range.overlaps(choice.range) {
        if isKnown(changed(small, [other, choice])) { return written(scalars, [other, choice]) }
      }
    }
    return reading
  }

  /// Whether the vocabulary has a word in any case.
  func isKnown(_ reading: String) -> Bool { isKnown(reading.unicodeScalars.map(Letter.lower)) }

  private func isUnknown(_ small: [Unicode.Scalar]) -> Bool {
    !vocabulary.acquaintance(withReading: Self.text(small)).isKnown
  }

  private func isKnown(_ small: [Unicode.Scalar]) -> Bool { !isUnknown(small) }

  private func choices(in small: [Unicode.Scalar]) -> [Choice] {
    var choices: [Choice] = []
    for row in rows {
      for start in small.indices where small[start...].starts(with: row.read) {
        guard row.place.accepts(start > 0 ? small[start - 1] : nil) else { continue }
        let range = start..<start + row.read.count
        let next = range.upperBound < small.count ? small[range.upperBound] : nil
        let mayBeSoft = Self.mayBeSoft(before: next) && small[..<start].contains(where: Self.isVowel)
        for letters in row.meant where letters.last != "ь" || mayBeSoft {
          choices.append(Choice(range: range, letters: letters))
        }
      }
    }
    return Array(choices.prefix(Self.most))
  }

  /// Whether ь may stand before a letter behind a vowel and a consonant: at the end, and between consonants.
  private static func mayBeSoft(before next: Unicode.Scalar?) -> Bool {
    next.map { $0 == "-" || isConsonant($0) } ?? true
  }

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool {
    "бвгғджзйкқлмнңпрстфхһцчшщ".unicodeScalars.contains(letter)
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "аәеёиоөуұүыіэюя".unicodeScalars.contains(letter) }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private func changed(_ scalars: [Unicode.Scalar], _ choices: [Choice]) -> [Unicode.Scalar] {
    var result = scalars
    for choice in choices.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(choice.range, with: choice.letters)
    }
    return result
  }

  /// The word with its choices made, in the case of the letters that are replaced.
  private func written(_ scalars: [Unicode.Scalar], _ choices: [Choice]) -> String {
    let isCapital = scalars.count > 1 && scalars.allSatisfy { Letter.isUpper($0) || !Letter.classify($0).isLetter }
    let cased = choices.map { choice in
      let letters = choice.letters.enumerated().map { index, letter in
        isCapital || index == 0 && Letter.isUpper(scalars[choice.range.lowerBound]) ? Self.capital(letter) : letter
      }
      return Choice(range: choice.range, letters: letters)
    }
    return Self.text(changed(scalars, cased))
  }

  private static func capital(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
  }
}
