import Lexicon

/// A small lexicon of the tests' own.
enum Samples {
  static let entries = [
    LexiconEntry(kazakh: "мемлекет", russian: ["государство", "страна"], partOfSpeech: "n"),
    LexiconEntry(kazakh: "мемлекет басшысы", russian: ["глава государства", "президент"], partOfSpeech: "phr"),
    LexiconEntry(kazakh: "басшы", russian: ["руководитель", "глава"], partOfSpeech: "n"),
    LexiconEntry(kazakh: "адам", russian: ["человек"], partOfSpeech: "n"),
    LexiconEntry(kazakh: "адамдар", russian: ["люди"], partOfSpeech: "n"),
    LexiconEntry(kazakh: "жоба", russian: ["проект"], partOfSpeech: "n"),
    LexiconEntry(kazakh: "жобалау", russian: ["проектировать"], partOfSpeech: "v"),
    LexiconEntry(kazakh: "қол қою", russian: ["подписать", "подписание"], partOfSpeech: "v"),
    LexiconEntry(kazakh: "қабылдау", russian: ["принять", "принимать"], partOfSpeech: "v"),
    LexiconEntry(kazakh: "ҚР", russian: ["РК"], partOfSpeech: "abbr"),
  ]

  static var lexicon: Lexicon {
    var builder = LexiconBuilder()
    for entry in entries { builder.add(entry) }
    return builder.build()
  }
}
