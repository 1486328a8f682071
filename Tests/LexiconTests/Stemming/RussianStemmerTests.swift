import Lexicon
import Testing

@Suite struct RussianStemmerTests {
  private let stemmer = RussianStemmer()

  /// Words of Snowball's own vocabulary, which the mending leaves alone.
  @Test(arguments: [
    ("важная", "важн"), ("важничал", "важнича"), ("вавилонском", "вавилонск"), ("вагона", "вагон"),
    ("валентином", "валентин"), ("падающий", "пада"), ("пакостей", "пакост"), ("палатами", "палат"),
    ("по", "по"), ("р", "р"),
  ])
  func agreesWithSnowball(form: String, stem: String) {
    #expect(stemmer.stem(of: form) == stem)
  }

  @Test(arguments: [
    ["граждане", "граждан", "гражданами", "гражданин", "гражданина"],
    ["рынок", "рынка", "рынками"], ["отец", "отцы"], ["боец", "бойцов"], ["владелец", "владельцев"],
    ["ошибка", "ошибок"], ["точка", "точек"], ["тройка", "троек"], ["поток", "потоков"], ["уровень", "уровня"],
    ["друг", "друзьями"], ["ребенка", "детям"], ["человек", "людей"], ["день", "дней"], ["время", "времен"],
    ["Токаев", "Токаевым"].map { $0.lowercased() }, ["казахстан", "казахстана", "казахстаном"],
    ["материал", "материала", "материалом"], ["китай", "китая"], ["планировал", "планирует"],
    ["полученный", "получил", "получат"], ["принят", "приняли"], ["провел", "проведено"],
    ["замена", "замену", "замены"], ["деталь", "детали"],
    ["арена", "аренам", "арен"], ["токен", "токены"], ["рояль", "рояли"], ["имам", "имамы"], ["пассив", "пассива"],
  ])
  func formsMeet(forms: [String]) {
    #expect(Set(forms.map { stemmer.stem(of: $0) }).count == 1, "\(forms.map { stemmer.stem(of: $0) })")
  }

  /// Words that nobody declines are no forms of others.
  @Test(arguments: [("метро", "метр"), ("радио", "рад"), ("кафе", "кафедра"), ("меню", "мена"), ("видео", "видеть")])
  func undeclinedWordsStayApart(word: String, other: String) {
    #expect(stemmer.stem(of: word) == word)
    #expect(stemmer.stem(of: word) != stemmer.stem(of: other))
  }

  @Test func shortNamesKeepTheirEnd() {
    #expect(stemmer.stem(of: "иван") == "иван")
    #expect(stemmer.stem(of: "ивана") == "иван")
  }
}
