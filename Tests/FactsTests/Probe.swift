import TextModel

@testable import Facts

/// The facts of a text in a language.
func facts(_ text: String, _ language: Language) -> FactSet {
  FactReader(language).read(Tokenizer().tokens(of: text))
}

/// The bytes of a range as text.
func slice(_ text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

/// A decimal from its plain writing: `8.6`, `-15`.
func decimal(_ text: String) -> ExactDecimal? {
  let parts = text.split(separator: ".")
  guard let mantissa = Int64(parts.joined()) else { return nil }
  return ExactDecimal(mantissa: mantissa, exponent: parts.count > 1 ? -parts[1].count : 0)
}
