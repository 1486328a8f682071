import Facts
import TextModel

/// Any words: figures lie within the text, and a range begins with its lower end.
enum Numbers {
  static func check(_ bytes: [UInt8]) {
    FactInputs.each(bytes) { facts, size in
      for quantity in facts.quantities {
        precondition(quantity.range.upperBound <= size && !quantity.range.isEmpty, "a figure outside the text")
        let isUpright = quantity.low <= quantity.high || quantity.unit == .score
        precondition(isUpright && quantity.divisor > 0, "a range upside down")
      }
    }
  }
}

/// Any words: dates and times are ones of the calendar and the clock.
enum Dates {
  static func check(_ bytes: [UInt8]) {
    FactInputs.each(bytes) { facts, size in
      for date in facts.dates {
        precondition(date.range.upperBound <= size && !date.range.isEmpty, "a date outside the text")
        for pieces in [date.first, date.last].compactMap({ $0 }) {
          precondition(pieces.month.map { (1...12).contains($0) } ?? true, "a month that is none")
          precondition(pieces.day.map { (1...31).contains($0) } ?? true, "a day that is none")
        }
      }
      for time in facts.times {
        precondition((0...24).contains(time.hour) && (0...59).contains(time.minute), "a time that is none")
      }
    }
  }
}

enum FactInputs {
  static func each(_ bytes: [UInt8], _ check: (FactSet, Int) -> Void) {
    let text = String(decoding: bytes, as: UTF8.self)
    let tokens = Tokenizer().tokens(of: text)
    for language in [Language.kazakh, .russian, .other] { check(FactReader(language).read(tokens), text.utf8.count) }
  }
}
