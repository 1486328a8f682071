import Testing

@testable import Lexicon

@Suite struct CognateTests {
  private func likeness(_ a: String, _ b: String) -> Float {
    CognateDistance.likeness(CognateForm(a), CognateForm(b))
  }

  @Test(arguments: [
    ("қарағанды", "караганда"), ("тоқаев", "токаев"), ("қорғас", "хоргос"), ("сәтбаев", "сатпаев"),
    ("әуезов", "ауэзов"), ("жамбыл", "джамбул"), ("нұрлан", "нурлан"), ("түркістан", "туркестан"),
    ("украина", "украин"), ("экономика", "экономик"), ("парламент", "парламентский"), ("бішкек", "бишкек"),
    ("өзбекстан", "узбекистан"), ("ғалия", "галия"),
  ])
  func spellingsOfOneNameAreAlike(kazakh: String, russian: String) {
    #expect(likeness(kazakh, russian) >= 0.75)
    #expect(CognateForm(kazakh).bucket == CognateForm(russian).bucket)
  }

  @Test(arguments: [
    ("алматы", "астана"), ("тоқаев", "назарбаев"), ("банк", "банан"), ("қостанай", "караганда"),
    ("павлодар", "полтава"),
    ("польша", "португалия"), ("министр", "монитор"), ("заң", "закон"), ("сот", "суд"), ("су", "суд"),
  ])
  func otherWordsAreNot(kazakh: String, russian: String) {
    #expect(likeness(kazakh, russian) < 0.75)
  }

  @Test func likenessIsOneForTheSameSoundsAndGoesBothWays() {
    #expect(likeness("қасым", "касым") == 1)
    #expect(likeness("ер", "ер") == 1)
    #expect(likeness("а", "а") == 0)
    #expect(likeness("", "") == 0)
    for (a, b) in [("шымкент", "чимкент"), ("қорғас", "хоргос"), ("алматы", "астана")] {
      #expect(likeness(a, b) == likeness(b, a))
    }
  }

  @Test func aLongEndingCountsForLittle() {
    #expect(likeness("экономика", "экономический") > likeness("экономика", "экология"))
  }

  /// Of a short loanword the Russian stemmer takes the last vowels off.
  @Test(arguments: [("лига", "лиг"), ("тонна", "тон"), ("миссия", "мисс"), ("мэрия", "мэр"), ("яхта", "яхт")])
  func lastVowelsOfShortWordsCountForLittle(kazakh: String, russian: String) {
    #expect(likeness(kazakh, russian) == likeness(russian, kazakh))
    #expect((0.78..<0.85).contains(likeness(kazakh, russian)))
    #expect(CognateDistance.differInLastVowels(CognateForm(kazakh), CognateForm(russian)))
  }

  @Test(arguments: [("лига", "лак"), ("банк", "бан"), ("мина", "минутка"), ("ау", "а"), ("мир", "мираж")])
  func otherEndingsDoNot(a: String, b: String) {
    #expect(!CognateDistance.differInLastVowels(CognateForm(a), CognateForm(b)))
  }

  @Test func formsTellVowelsFromConsonants() {
    #expect(CognateForm("тоқа").phonemes.map(\.isVowel) == [false, true, false, true])
    // Doubled letters are one sound, signs are none, дж is ж.
    #expect(CognateForm("джанна").sounds == CognateForm("жана").sounds)
    #expect(CognateForm("тальк").sounds == CognateForm("талк").sounds)
    #expect(CognateForm("astana").sounds == CognateForm("астана").sounds)
  }
}
