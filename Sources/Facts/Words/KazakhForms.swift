/// The inflected forms of a Kazakh noun or numeral, by vowel harmony and consonant assimilation.
struct KazakhForms {
  /// What to build beside the stem.
  struct Parts: OptionSet {
    let rawValue: Int
    /// -ның, -ға, -ды, -да, -дан, -мен and -дағы.
    static let cases = Parts(rawValue: 1)
    /// -ы, -сы and their cases.
    static let possessive = Parts(rawValue: 2)
    /// -лар with its cases and possessives.
    static let plural = Parts(rawValue: 4)
    /// -лық: measured in the noun.
    static let adjective = Parts(rawValue: 8)
    /// -дай: about as many.
    static let likeness = Parts(rawValue: 16)
    /// Everything that a unit of measure takes.
    static let all: Parts = [.cases, .possessive, .plural, .adjective]
  }

  private let stem: String
  private let isFront: Bool

  init(_ stem: String, front: Bool? = nil) {
    self.stem = stem
    isFront = front ?? Self.isFront(stem)
  }

  /// The stem and its forms.
  func forms(_ parts: Parts) -> [String] {
    var forms = [stem]
    if parts.contains(.cases) { forms += cases }
    if parts.contains(.possessive) { forms += possessives }
    if parts.contains(.plural) {
      let plural = KazakhForms(stem + after("л", "д", "т", lateral: "д") + open("ар"), front: isFront)
      forms += plural.forms([.cases, .possessive])
    }
    if parts.contains(.adjective) {
      forms += KazakhForms(stem + after("л", "д", "т", lateral: "д") + close("ық"), front: isFront)
        .forms([.cases, .possessive])
    }
    if parts.contains(.likeness) { forms.append(stem + after("д", "д", "т") + open("ай")) }
    return forms
  }

  private var cases: [String] {
    let dative = isVoiceless ? (isFront ? "ке" : "қа") : (isFront ? "ге" : "ға")
    let genitive = (isVowel || isNasal ? "н" : after("д", "д", "т")) + close("ың")
    let accusative = (isVowel ? "н" : after("д", "д", "т")) + close("ы")
    let locative = after("д", "д", "т") + open("а")
    let ablative = (isNasal ? "н" : after("д", "д", "т")) + open("ан")
    let instrumental = after("м", isNasal ? "м" : "б", "п") + "ен"
    let of = locative + (isFront ? "гі" : "ғы")
    return [dative, genitive, accusative, locative, ablative, instrumental, of].map { stem + $0 }
  }

  private var possessives: [String] {
    let base = isVowel ? stem + "с" + close("ы") : softened + close("ы")
    let endings = ["", close("ның"), isFront ? "не" : "на", "н", open("нда"), open("нан"), "мен"]
    return endings.map { base + $0 } + [base + open("нда") + (isFront ? "гі" : "ғы")]
  }

  /// The stem before a vowel: қ, к, п turn voiced.
  private var softened: String {
    switch last {
    case "қ": String(stem.unicodeScalars.dropLast()) + "ғ"
    case "к": String(stem.unicodeScalars.dropLast()) + "г"
    case "п": String(stem.unicodeScalars.dropLast()) + "б"
    default: stem
    }
  }

  /// The consonant after a vowel or р, й, у; after another voiced consonant; after a voiceless one.
  private func after(_ vowel: String, _ voiced: String, _ voiceless: String, lateral: String? = nil) -> String {
    if isVoiceless { return voiceless }
    if isVowel || Self.isOne(last, of: "рйую") { return vowel }
    if last == "л" { return lateral ?? vowel }
    return voiced
  }

  private func open(_ text: String) -> String { isFront ? Self.exchanged(text, ["а": "е"]) : text }
  private func close(_ text: String) -> String { isFront ? Self.exchanged(text, ["ы": "і", "қ": "к"]) : text }

  private static func exchanged(_ text: String, _ letters: KeyValuePairs<Unicode.Scalar, Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(letters.first { $0.key == scalar }?.value ?? scalar) }
    return String(view)
  }

  private var last: Unicode.Scalar { stem.unicodeScalars.last ?? "а" }
  private var isVowel: Bool { Self.isOne(last, of: "аәеоөұүыіэяёи") }
  private var isNasal: Bool { Self.isOne(last, of: "мнң") }
  private var isVoiceless: Bool { Self.isOne(last, of: "кқпстфхцчшщбвгд") }

  private static func isOne(_ letter: Unicode.Scalar, of letters: String) -> Bool {
    letters.unicodeScalars.contains(letter)
  }

  private static func isFront(_ stem: String) -> Bool {
    for letter in stem.unicodeScalars.reversed() {
      switch letter {
      case "а", "о", "ұ", "ы", "у", "ю", "я", "ё": return false
      case "ә", "е", "ө", "ү", "і", "э", "и", "ь": return true
      default: continue
      }
    }
    return true
  }
}
