import Lexicon
import Orthography
import Testing
import TextModel

@Suite("Arabic letters read back with the lexicon")
struct ArabicReadingTests {
  private static func back(_ text: String) throws -> String {
    let scheme = try #require(Scheme(id: "kk-Arab"))
    let writer = try #require(CyrillicWriter(scheme, vocabulary: LexiconVocabulary()))
    return String(decoding: writer.cyrillic(Array(try scheme.apply(text).utf8)), as: UTF8.self)
  }

  @Test(
    "sentences come back",
    arguments: [
      "Халық саны өсіп барады", "Олар бәрін тәртіппен жасады", "Кеше бәрі тәртіпте болды",
      "Кеше жаңа ереже қолданысқа етсін деді", "Мұғалім нормативті құжаттарды оқыды",
      "Кеше бағдарламаның жаңа версиясы шықты", "Қаржы ресурсы жеткілікті", "Тарифі өскен қызмет",
      "Бұл объектінің құрылысы аяқталды", "Сот актілері мен фактілер тексерілді", "Кеше съезд өтті",
      "Конкурсы бар ойын", "Энергоблок пен электробайланыс желісі", "Терроризмді тоқтату керек",
      "Қояды деген сөз, жоюға болмайды",
    ])
  func sentences(_ text: String) throws { #expect(try Self.back(text) == text) }

  @Test("surnames in -ёв are read as these, and those in -ионов as they are")
  func surnames() throws {
    let scheme = try #require(Scheme(id: "kk-Latn-2021"))
    let writer = try #require(CyrillicWriter(scheme, vocabulary: LexiconVocabulary()))
    for text in [
      "Семёнов", "Королёв", "Мирзиёевпен", "Киселёва", "Горбачёвтың", "Родионов", "Ларионова", "Майоров", "Аксёновқа",
    ] {
      #expect(String(decoding: writer.cyrillic(Array(try scheme.apply(text).utf8)), as: UTF8.self) == text)
    }
  }
}
