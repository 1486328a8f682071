import Samples
import Testing
import TextModel

@testable import Facts

@Suite("Reading a number inverts writing it")
struct NumberInversionTests {
  /// Values of every size, none that a text would write as a year or a weak «one».
  static let values: [Int] = {
    var dice = SeededRandom(7)
    var values = Array(2...130) + [200, 300, 1000, 1001, 2000, 1_000_000, 2_000_000, 1_000_000_000]
    for size in [1000, 10_000, 1_000_000, 100_000_000, 999_999_999_999] {
      for _ in 0..<250 { values.append(Int.random(in: 2...size, using: &dice)) }
    }
    return values
  }()

  private func single(_ text: String, _ language: Language) -> Quantity? {
    let set = facts(text, language)
    return set.quantities.count == 1 && set.dates.isEmpty && set.times.isEmpty ? set.quantities[0] : nil
  }

  @Test("Kazakh and Russian words")
  func words() {
    for value in Self.values {
      for (text, language) in [(NumberWriter.kazakh(value), Language.kazakh), (NumberWriter.russian(value), .russian)] {
        // Ninety alone is a quarter of a year in Kazakh.
        let noun = language == .kazakh ? " адам" : " человек"
        let fact = single(text + noun, language)
        #expect(fact?.value == ExactDecimal(Int64(value)), "\(text)")
        #expect(fact.map { slice(text + noun, $0.numberRange) } == text)
        #expect(fact?.isSpelled == true)
      }
    }
  }

  @Test("grouped digits", arguments: [" ", "\u{A0}", "\u{202F}", "."])
  func groups(_ separator: String) {
    for value in Self.values where value >= 10_000 {
      // One dot could be a decimal point.
      if separator == ".", value < 1_000_000 { continue }
      let text = NumberWriter.grouped(value, separator)
      #expect(single(text, .kazakh)?.value == ExactDecimal(Int64(value)), "\(text)")
      #expect(single(text + " тенге", .russian)?.unit == .currency(.KZT))
    }
  }

  /// A way of writing a number, with the language that reads it.
  struct Notation: Sendable, CustomStringConvertible {
    let description: String
    let language: Language
    /// The text of a whole number and what it must be read as, nil for numbers that are not written so.
    let write: @Sendable (Int) -> (text: String, value: ExactDecimal?)?
  }

  static let notations: [Notation] = {
    var notations: [Notation] = [
      Notation(description: "Kazakh words", language: .kazakh) {
        (NumberWriter.kazakh($0) + " адам", ExactDecimal(Int64($0)))
      },
      Notation(description: "Russian words", language: .russian) {
        (NumberWriter.russian($0) + " человек", ExactDecimal(Int64($0)))
      },
    ]
    for (language, noun) in [(Language.kazakh, "тонна"), (.russian, "тонн")] {
      for separator in [" ", "\u{A0}", "\u{202F}", "\u{2009}"] {
        notations.append(
          Notation(
            description: "\(language): groups with U+\(String(separator.unicodeScalars.first?.value ?? 0, radix: 16))",
            language: language
          ) { ("\(NumberWriter.grouped($0, separator)) \(noun)", ExactDecimal(Int64($0))) })
      }
      notations.append(
        Notation(description: "\(language): digits", language: language) {
          // Four digits may be a year.
          (1000...2999).contains($0) ? nil : ("\($0) \(noun)", ExactDecimal(Int64($0)))
        })
      for mark in [",", "."] {
        notations.append(
          Notation(description: "\(language): tenths and hundredths behind \(mark)", language: language) {
            let hundredths = $0 % 90 + 10
            let whole = $0 / 100
            return (
              "\(whole)\(mark)\(hundredths) \(noun)",
              ExactDecimal(mantissa: Int64(whole * 100 + hundredths), exponent: -2)
            )
          })
      }
      for (word, power) in [("мың", 3), ("тыс.", 3), ("млн", 6), ("млрд", 9), ("трлн", 12)]
      where (word == "мың") == (language == .kazakh) || power > 3 {
        notations.append(
          Notation(description: "\(language): tenths of \(word)", language: language) {
            let tenths = $0 % 9 + 1
            let whole = $0 / 10 % 10_000
            return (
              "\(whole),\(tenths) \(word) \(noun)",
              ExactDecimal(mantissa: Int64(whole * 10 + tenths), exponent: power - 1)
            )
          })
      }
    }
    return notations
  }()

  /// So many values in each notation.
  static let count = 100_000

  @Test("any value in every notation", arguments: notations)
  func everyNotation(_ notation: Notation) {
    var dice = SeededRandom(2026)
    var wrong: [String] = []
    for _ in 0..<Self.count {
      let size = Int.random(in: 1...12, using: &dice)
      let most = (0..<size).reduce(1) { power, _ in power * 10 }
      guard let (text, value) = notation.write(Int.random(in: 2...max(most - 1, 2), using: &dice)) else { continue }
      if value == nil || single(text, notation.language)?.value != value { wrong.append(text) }
    }
    #expect(wrong.prefix(5) == [], "\(wrong.count) of \(Self.count)")
  }

  @Test("decimals with magnitudes in any case")
  func magnitudes() {
    let words: [(Language, [String], Int)] = [
      (.kazakh, ["мың", "мыңға", "мыңнан", "мыңның", "мыңды", "мыңы"], 3),
      (.kazakh, ["млн", "миллион", "миллионға", "миллионнан", "миллионы", "млн-нан"], 6),
      (.kazakh, ["млрд", "миллиард", "миллиардты", "миллиардтан"], 9),
      (.russian, ["тыс.", "тыс", "тысячи", "тысяч", "тысячам", "тысячами"], 3),
      (.russian, ["млн", "млн.", "миллиона", "миллионов", "миллионам"], 6),
      (.russian, ["млрд", "миллиарда", "миллиардов", "миллиардами"], 9), (.russian, ["трлн", "триллиона"], 12),
    ]
    var dice = SeededRandom(11)
    for (language, forms, power) in words {
      for form in forms {
        for mark in [",", "."] {
          let whole = Int64.random(in: 0...999, using: &dice)
          let tenths = Int64.random(in: 1...9, using: &dice)
          let text = "\(whole)\(mark)\(tenths) \(form) тонна"
          let value = ExactDecimal(mantissa: whole * 10 + tenths, exponent: power - 1)
          #expect(facts(text, language).quantities.first?.value == value, "\(text)")
          #expect(facts(text, language).quantities.first?.precision == power - 1)
        }
      }
    }
  }

  @Test("every case of Russian numerals")
  func russianCases() {
    let forms = [
      ("двадцати пяти", 25), ("двадцатью пятью", 25), ("двумястами", 200), ("тремстам сорока", 340),
      ("пятьюдесятью семью", 57), ("девяноста", 90), ("шестисот", 600), ("тысячей двумястами", 1200),
      ("двух тысяч двадцати шести", 2026), ("четырьмястами", 400), ("восьмью", 8), ("одиннадцатью", 11),
      ("тремя миллионами", 3_000_000), ("две сотни", 200), ("три десятка", 30), ("пятеро", 5), ("обеими", 2),
    ]
    for (text, value) in forms { #expect(single(text, .russian)?.value == ExactDecimal(Int64(value)), "\(text)") }
  }

  @Test("every case of Kazakh numerals")
  func kazakhCases() {
    let forms = [
      ("бестен", 5), ("екіге", 2), ("үшеуі", 3), ("төртеуінің", 4), ("жиырма бестен", 25), ("он тоғызы", 19),
      ("жүз елуге", 150), ("елуді", 50), ("қырқы", 40), ("алпыстан", 60), ("сексенге", 80), ("мыңға", 1000),
      ("екі жүз мыңнан", 200_000), ("отыздың", 30), ("он екінің", 12), ("жетіге", 7), ("алтаудың", 6),
    ]
    for (text, value) in forms { #expect(single(text, .kazakh)?.value == ExactDecimal(Int64(value)), "\(text)") }
  }
}
