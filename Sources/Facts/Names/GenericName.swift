import Orthography

/// Words that the two languages write with a capital though they name a kind of body or document, not one of them:
/// `Устав`, `Правительство`, `Үкімет`. Whether a text repeats them is a matter of style.
public enum GenericName {
  /// Whether every word of a name is one.
  public static func covers(_ name: Name) -> Bool {
    name.words.allSatisfy { word in beginnings.contains { word.begins(with: $0) } || forms.contains(word) }
  }

  /// Forms of words so short that names begin with them: Судан, Қорғас.
  private static let forms: Set<String> = {
    var forms: Set<String> = []
    for word in ["банк", "фонд", "суд", "центр"] {
      for ending in ["", "а", "у", "ом", "е", "ы", "ов", "і", "інің", "іне", "тің", "ының", "ына", "тың"] {
        forms.insert(word + ending)
      }
    }
    for word in ["қор", "сот", "заң", "қала"] {
      for ending in ["", "ы", "ының", "ына", "ын", "дың", "тың", "ға", "қа", "ларының", "лары"] {
        forms.insert(word + ending)
      }
    }
    return forms
  }()

  private static let beginnings = [
    "устав", "правительств", "министерств", "министр", "ведомств", "конституц", "парламент", "мажилис", "сенат",
    "комитет", "агентств", "президент", "премьер", "республик", "государств", "кодекс", "закон", "верховн", "совет",
    "служб", "департамент", "акимат", "глав", "жарғы", "үкімет", "министрліг", "ведомство", "мәжіліс", "агенттіг",
    "мемлекет", "елбасы", "қызмет", "әкімдіг", "кеңес", "басқарм", "управлени", "орталық", "елші",
    "посольств", "консульств", "тәуелсіздік", "независимост", "интернет",
    "генассамбле", "генсек", "совбез",
    "комисси", "институт", "ассамбле", "палат", "академи", "университет", "округ", "област", "облыс", "ауданы", "район",
    "город", "одағы", "союз", "ұйым", "организаци", "федераци", "партия", "компани", "корпораци", "газет",
    "стратеги", "бағдарлама", "программ", "концепци", "доктрин", "хартия", "пакт", "конвенци", "протокол", "хаттама",
  ]
}
