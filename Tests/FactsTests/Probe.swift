import TextModel

@testable import Facts

func facts(_ text: String, _ language: Language) -> FactSet {
  FactReader(language).read(Tokenizer().tokens(of: text))
}
