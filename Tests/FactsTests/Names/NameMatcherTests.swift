import Lexicon
import Testing
import TextModel

@testable import Facts

/// The first name in a sentence that begins with another word, so that its capital tells.
private func name(_ text: String, _ language: Language) throws -> Name {
  try #require(names(of: "бұл \(text)", language).first)
}

@Suite("Whether two spellings name the same")
struct NameMatcherTests {
  private static let matcher = NameMatcher(languages: (.kazakh, .russian), lexicon: .builtIn)

  @Test(
    "the same",
    arguments: [
      ("Қожагелдин", "Кожагельдин"), ("Әбдіқалықов", "Абдикалыков"), ("Жақсылықов", "Джаксылыков"),
      ("Сәтбаева", "Сатпаевой"), ("Қорғас", "Хоргосе"), ("Шығыс", "Шыгыс"), ("Үсенов", "Усенов"),
      ("Ұлытау", "Улытауской"),
      ("Оралбекке", "Оралбеком"), ("Ә. Бақаев", "Алибек Бакаев"), ("Әлібек Бақаев", "Бакаевым"),
      ("Бақаев", "Алибек Бакаев"), ("Мұхтар Әуезов", "М. Ауэзов"),
      ("Айгүл Сәрсенова", "Сарсеновой Айгуль"), ("Сәрсенова Айгүл Маратқызы", "Айгуль Маратовна Сарсенова"),
      ("Көрпеш", "Козы-Корпеше"), ("Шығыс Қазақстанда", "ВКО"), ("Алмания", "Германией"),
      ("Қазақстан", "Казахстане"), ("Ресей", "России"),
      ("Германияға", "ФРГ"), ("Түркия", "Турции"), ("БҰҰ", "ООН"), ("Иран", "Ираном"),
    ])
  func same(_ left: String, _ right: String) throws {
    #expect(Self.matcher.match(try name(left, .kazakh), try name(right, .russian)))
  }

  @Test(
    "another",
    arguments: [
      ("Серікбаев", "Сериков"), ("Иран", "Ирак"), ("Әбдіқалықов", "Абдикадыров"), ("Тоқтаров", "Токтасынов"),
      ("Сейітқали", "Сейтказин"), ("Қарағанды", "Караганова"), ("Қостанай", "Кокшетау"), ("Ақтау", "Актобе"),
      ("Е. Досқалиев", "Марат Доскалиев"), ("Ерлан Досқалиев", "Серик Доскалиев"), ("Омаров", "Умбетов"),
      ("Словакия", "Словения"), ("Австрия", "Австралия"),
      ("Айгүл Маратқызы Сәрсенова", "Айгуль Маратовна Сеитова"), ("Айгүл Сәрсенова", "Сеитова Айгуль"),
    ])
  func another(_ left: String, _ right: String) throws {
    #expect(!Self.matcher.match(try name(left, .kazakh), try name(right, .russian)))
  }

  @Test(
    "sound",
    arguments: [("жақсылықов", "джаксылыков"), ("қорғас", "хоргос"), ("әуезов", "ауэзов"), ("юсупов", "юсупов")])
  func sound(_ left: String, _ right: String) { #expect(NameSound(left).isSame(as: NameSound(right))) }

  @Test("another sound", arguments: [("иран", "ирак"), ("серік", "серікбай"), ("досов", "носов"), ("", "")])
  func anotherSound(_ left: String, _ right: String) { #expect(!NameSound(left).isSame(as: NameSound(right))) }

  @Test(
    "initials", arguments: [("е", "ерлан", true), ("ә", "алибек", true), ("қ", "касым", true), ("м", "серик", false)])
  func initials(_ initial: String, _ first: String, _ isLike: Bool) {
    #expect(NameSound(initial).beginsLike(NameSound(first)) == isLike)
  }
}

@Suite("Titles of office")
struct OfficeTitleTests {
  private static func title(_ text: String) -> OfficeTitle {
    OfficeTitle(text.split(separator: " ").map(String.init))
  }

  @Test(
    "head against deputy",
    arguments: [
      ("министр", "вице-министр"), ("министр", "заместитель министра"), ("әкімнің орынбасары", "аким"),
      ("төраға", "заместитель председателя"), ("замглавы ведомства", "глава ведомства"),
      ("директордың бірінші орынбасары", "директор"), ("ректор", "проректор"),
      ("прокурор", "заместитель прокурора"), ("әкімнің міндетін уақытша атқарушы", "аким"),
    ])
  func contradict(_ a: String, _ b: String) {
    #expect(Self.title(a).contradicts(Self.title(b)) && Self.title(b).contradicts(Self.title(a)))
  }

  @Test(
    "no contradiction",
    arguments: [
      ("вице-министр", "заместитель министра"), ("әкім", "глава города"), ("маман", "эксперт"), ("министр", "эксперт"),
      ("орынбасар", "эксперт"), ("премьер-министр", "глава правительства"), ("министр", "министр"),
      ("әкімнің міндетін уақытша атқарушы", "временно исполняющий обязанности акима"),
      ("депутат", "депутат заместитель председателя"),
    ])
  func agree(_ a: String, _ b: String) {
    #expect(!Self.title(a).contradicts(Self.title(b)) && !Self.title(b).contradicts(Self.title(a)))
  }
}
