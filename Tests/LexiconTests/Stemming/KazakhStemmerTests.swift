import Lexicon
import Testing

@Suite struct KazakhStemmerTests {
  private let stemmer = KazakhStemmer()

  @Test(arguments: [
    // sounds put back
    ("кітабы", "кітап"), ("тарағы", "тарақ"), ("көмегімен", "көмек"), ("халқымыздың", "халық"), ("аузынан", "ауыз"),
    // -ы and -сы
    ("жұмысын", "жұмыс"), ("басшысының", "басшы"), ("қаласындағы", "қала"), ("кеңесі", "кеңес"),
    // н of the stem and of a case
    ("тұрғыны", "тұрғын"), ("дүкені", "дүкен"), ("жобаны", "жоба"),
    // loans keep their sounds and their harmony
    ("клубы", "клуб"), ("педагогы", "педагог"), ("банкінің", "банк"), ("тоқаевтың", "тоқаев"),
    ("детальдің", "деталь"), ("медальдар", "медаль"), ("юаньнің", "юань"), ("рискі", "риск"), ("лорды", "лорд"),
    ("объектісі", "объект"), ("фактілерді", "факт"), ("процестер", "процес"), ("процесс", "процес"),
    ("мұнайды", "мұнай"), ("ұмытпаңыз", "ұмыт"),
    ("съезді", "съезд"), ("минусы", "минус"), ("киллерлер", "киллер"),
    // verbs
    ("орындады", "орында"), ("айтады", "айт"), ("талқылады", "талқыла"), ("басталады", "бастал"),
    ("қабылданбады", "қабылдан"), ("шыққан", "шық"), ("тауып", "тап"), ("қоятын", "қой"), ("азаяды", "азай"),
    ("оқиды", "оқы"), ("оқу", "оқы"), ("болмайтын", "бол"),
    // the request to several
    ("күтпеңіздер", "күт"), ("барыңыздар", "бар"), ("келіңіздер", "кел"), ("сұраңыздар", "сұра"),
    // comparison, and nouns that end like it
    ("маңыздырақ", "маңыз"), ("жақсырақ", "жақсы"), ("биігірек", "биік"), ("шаңырағында", "шаңырақ"),
    // nouns in -ат before -ын are no participles
    ("үкіметін", "үкімет"), ("көрсететін", "көрсет"),
    // irregular
    ("оған", "ол"), ("дейді", "де"), ("маған", "мен"), ("суының", "су"),
  ])
  func stems(form: String, stem: String) {
    #expect(stemmer.stem(of: form) == stem)
  }

  @Test(arguments: [
    ("ақш-тың", "ақш"), ("бұұ-ға", "бұұ"), ("covid-19-дан", "covid-19"), ("қасым-жомарттың", "қасым-жомарт"),
    ("ата-ана", "ата-ана"), ("көші-қонның", "көші-қон"),
  ])
  func hyphens(form: String, stem: String) {
    #expect(stemmer.stem(of: form) == stem)
    #expect(stemmer.candidates(of: form).contains(stem))
  }

  /// Words of which the rules alone do not tell the stem, so that a lexicon is asked.
  @Test(arguments: [
    ("қаупі", "қауіп"), ("қаупіне", "қауіп"), ("қауіптің", "қауіп"), ("мойнында", "мойын"), ("ғұрпы", "ғұрып"),
    ("айтыңыз", "айт"), ("келіңдер", "кел"), ("сұраңыз", "сұра"), ("оқыңыздар", "оқы"),
  ])
  func candidates(form: String, stem: String) {
    #expect(stemmer.candidates(of: form).contains(stem))
  }

  @Test func doubledConsonantsAreReadBehindSuffixes() {
    #expect(stemmer.candidates(of: "металдардың").contains("металл"))
    #expect(stemmer.candidates(of: "процестер").contains("процесс"))
  }

  /// No lexicon need know them, so that none can tell their ends from suffixes.
  @Test(arguments: ["киллер", "минусы", "плюсын", "авиаудары", "имамын"])
  func loansAreStrippedNoFurther(form: String) {
    let loan = stemmer.stem(of: form)
    #expect(stemmer.candidates(of: form).allSatisfy { $0.hasPrefix(loan) })
  }

  @Test(arguments: ["басшы", "достық", "министрлік", "жұмыссыз", "айтыл", "қазақстан", "су", "ел", "nato", "", "15"])
  func lemmasStay(word: String) {
    #expect(stemmer.stem(of: word) == word)
    #expect(stemmer.candidates(of: word).first == word)
  }

  @Test func candidatesAreDistinctAndTheWordComesFirst() {
    for word in ["халықтарымызға", "қабылданбағандардың", "мектептеріндегілердің", "қоятындықтан"] {
      let candidates = stemmer.candidates(of: word)
      #expect(candidates.first == word)
      #expect(candidates.count > 3)
      #expect(Set(candidates).count == candidates.count)
    }
  }

  @Test func endlessWordsAreLeftAlone() {
    let word = String(repeating: "қаладағы", count: 50)
    #expect(stemmer.stem(of: word) == word)
    #expect(stemmer.candidates(of: word) == [word])
  }
}
