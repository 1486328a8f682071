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

  @Test func formsTellVowelsFromConsonants() {
    #expect(CognateForm("тоқа").phonemes.map(\.isVowel) == [false, true, false, true])
    // Doubled letters are one sound, signs are none, дж is ж.
    #expect(CognateForm("джанна").sounds == CognateForm("жана").sounds)
    #expect(CognateForm("тальк").sounds == CognateForm("талк").sounds)
    #expect(CognateForm("astana").sounds == CognateForm("астана").sounds)
  }
}
