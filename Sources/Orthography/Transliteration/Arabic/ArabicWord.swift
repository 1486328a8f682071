/// A Kazakh word in Arabic letters, being read.
struct ArabicWord {
  /// The letters without hamzas, alternative forms made plain.
  private var letters: [Unicode.Scalar] = []
  private var hasHamza = false

  init(_ word: ArraySlice<Unicode.Scalar>) {
    for scalar in word {
      if scalar == KazakhArabic.hamza || scalar == "\u{621}" {
        hasHamza = true
      } else if let vowel = Self.frontVowels[scalar] {
        hasHamza = true
        letters.append(vowel)
      } else {
        letters.append(Self.alternatives[scalar] ?? scalar)
      }
    }
  }

  /// The word in small Cyrillic letters.
  func cyrillic() -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = []
    var index = 0
    while index < letters.count {
      let (length, reading) = reading(at: index, after: output.last)
      output.append(contentsOf: reading.unicodeScalars)
      index += length
    }
    return output
  }

  /// How many letters are read at `index`, and as what, after the Cyrillic letter before.
  private func reading(at index: Int, after previous: Unicode.Scalar?) -> (Int, String) {
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    let isAfterConsonant = previous.map { CyrillicLetters.consonants.unicodeScalars.contains($0) } ?? false
    switch (letters[index], next) {
    case ("ي", "ا"): return (2, isAfterConsonant ? "ия" : "я")
    case ("ي", "ۋ"): return (2, "ю")
    case ("ي", "و") where isAfterConsonant: return (2, "ё")
    case ("ي", "ە") where previous.map { "оө".unicodeScalars.contains($0) } ?? false: return (2, "е")
    case ("ي", _): return (1, isAfterConsonant ? "и" : "й")
    case ("ى", "ي"): return (2, "и")
    case ("ش", "ش"): return (2, "щ")
    case ("ت", "س") where previous == nil || isBeforeI(index + 2): return (2, "ц")
    default: return (1, letter(at: index))
    }
  }

  private func isBeforeI(_ index: Int) -> Bool {
    letters[index...].starts(with: "ىي".unicodeScalars) || letters[index...].starts(with: "ي".unicodeScalars)
  }

  private func letter(at index: Int) -> String {
    if let vowel = Self.vowels[letters[index]] { return isFront(index) ? vowel.front : vowel.back }
    return Self.consonants[letters[index]] ?? String(letters[index])
  }

  /// Whether the vowel at `index` is a front one: in a word marked both ways, by the nearest marker.
  private func isFront(_ index: Int) -> Bool {
    let front = distance(from: index, to: "ەگك")
    let back = distance(from: index, to: "عق")
    switch (front, back) {
    case (let front?, let back?): return front < back
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): return hasHamza
    }
  }

  private func distance(from index: Int, to markers: String) -> Int? {
    letters.indices.filter { markers.unicodeScalars.contains(letters[$0]) }.map { abs($0 - index) }.min()
  }
}

extension ArabicWord {
  private static let vowels: [Unicode.Scalar: (back: String, front: String)] = [
    "ا": ("а", "ә"), "ە": ("е", "е"), "و": ("о", "ө"), "ۇ": ("ұ", "ү"), "ى": ("ы", "і"),
  ]

  private static let consonants: [Unicode.Scalar: String] = [
    "ب": "б", "ۆ": "в", "گ": "г", "ع": "ғ", "د": "д", "ج": "ж", "ز": "з", "ك": "к", "ق": "қ", "ل": "л",
    "م": "м", "ن": "н", "ڭ": "ң", "پ": "п", "ر": "р", "س": "с", "ت": "т", "ۋ": "у", "ف": "ф", "ح": "х", "ھ": "һ",
    "چ": "ч", "ش": "ш",
  ]

  /// Ligatures of the hamza and a vowel.
  private static let frontVowels: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{675}": "ا", "\u{676}": "و", "\u{677}": "ۇ", "\u{678}": "ى",
  ]

  /// Letters of neighbouring orthographies met in Kazakh texts: خ, ه and ک.
  private static let alternatives: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{62E}": "ح", "\u{647}": "ھ", "\u{6A9}": "ك",
  ]
}
