import Lexicon
import Testing
import TextModel

@testable import Facts

@Suite("Names found by what they share")
struct NamePairsTests {
  private static let kazakh = [
    "Қасым-Жомарт Тоқаев", "Әлібек Бақаев", "Ә. Бақаев", "Бақаевтың", "Айгүл Сәрсенова", "Сәрсенова Айгүл Маратқызы",
    "Өскемен", "БҰҰ", "СІМ", "Ұлттық Банк", "Германияға", "Лас Вегас", "Тимур Серікұлы", "Қорғаста", "Иран",
    "Мұхтар Әуезов", "Сейітқали", "Қостанайдан", "Almaty", "Дүниежүзілік банк",
  ]
  private static let russian = [
    "Касым-Жомарт Токаев", "Алибек Бакаев", "Бакаеву", "Сарсеновой Айгуль", "Усть-Каменогорск", "ООН", "МИД",
    "Национальный банк", "ФРГ", "Лас-Вегасе", "Тимур Серикович", "Хоргосе", "Ираком", "М. Ауэзов", "Сейтказин",
    "Кокшетау", "Алматы", "Всемирный банк", "Нацбанка", "Токаевым",
  ]

  private static func names(_ texts: [String], _ language: Language) -> [Name] {
    var place = 0
    return texts.flatMap { text in
      FactsTests.names(of: "бұл \(text)", language).map { name in
        place += 100
        return Name(
          words: name.words, initials: name.initials, range: place..<place + 10, terms: name.terms,
          isAbbreviation: name.isAbbreviation, isAttribute: name.isAttribute, isTitled: name.isTitled,
          isPhrase: name.isPhrase)
      }
    }
  }

  @Test(
    "as each name with each",
    arguments: [(Language.kazakh, Language.russian), (.russian, .kazakh), (.russian, .russian)])
  func asEachWithEach(_ left: Language, _ right: Language) {
    let own = Self.names(left.isKazakh ? Self.kazakh : Self.russian, left)
    let others = Self.names(right.isKazakh ? Self.kazakh : Self.russian, right)
    let matcher = NameMatcher(languages: (left, right), lexicon: .builtIn)
    let pairs = NamePairs(left: own, right: others, matcher: matcher)
    var matches = 0
    for name in own {
      for other in others {
        let isMatch = matcher.match(name, other)
        #expect(pairs.match(name, other) == isMatch, "\(name.words) \(other.words)")
        if isMatch { matches += 1 }
      }
      #expect(pairs.isNamedOnRight(name) == others.contains { matcher.match(name, $0) }, "\(name.words)")
    }
    for other in others {
      #expect(pairs.isNamedOnLeft(other) == own.contains { matcher.match($0, other) }, "\(other.words)")
    }
    #expect(matches >= 15)
  }
}
