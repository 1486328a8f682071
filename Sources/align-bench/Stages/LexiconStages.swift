import Lexicon
import Orthography
import TextModel

/// The built-in lexicon: reading its table, and looking words and phrases up.
struct LexiconStages {
  /// Phrases of four words, one of each language, which the lexicon has.
  private static let phrases: [(words: String, side: Lexicon.Side)] = [
    ("сыбайлас жемқорлыққа қарсы күрес", .kazakh), ("министерство по чрезвычайным ситуациям", .russian),
  ]

  private let texts: BenchTexts
  private let stopwatch: Stopwatch

  init(_ texts: BenchTexts, _ stopwatch: Stopwatch) {
    self.texts = texts
    self.stopwatch = stopwatch
  }

  /// Measures all of it; prints nothing in a build without a lexicon.
  func printAll() {
    guard let lexicon = Lexicon.builtIn else { return }
    let known = TermKey("мектеп")
    row("load the table", 1, stopwatch.time { Lexicon.readBuiltIn()?.isTerm(known, .kazakh) == true ? 1 : 0 })
    for (language, side) in [(Language.kazakh, Lexicon.Side.kazakh), (.russian, .russian)] {
      let stems = stems(language)
      let keys = stems.map { TermKey($0) }
      each("look up, \(language)", of: keys) { lexicon.isTerm($0, side) ? 1 : 0 }
      each("hash a word and look it up, \(language)", of: stems) { lexicon.isTerm(TermKey($0), side) ? 1 : 0 }
      each("renderings of a term, \(language)", of: keys.filter { lexicon.isTerm($0, side) }) {
        lexicon.renderings(of: $0, from: side).count
      }
    }
    for phrase in Self.phrases { printPhrase(phrase.words, phrase.side, lexicon) }
  }

  /// Times a piece of work on each of some things, which begins with another one each time: a compiler would do the same
  /// work but once.
  private func each<Thing>(_ name: String, of things: [Thing], _ work: (Thing) -> Int) {
    guard !things.isEmpty else { return }
    var first = 0
    let timing = stopwatch.time {
      first = (first + 1) % things.count
      return things[first...].reduce(0) { $0 + work($1) } + things[..<first].reduce(0) { $0 + work($1) }
    }
    row(name, things.count, timing)
  }

  /// The words of the reports as they are looked up.
  private func stems(_ language: Language) -> [String] {
    texts.reports(language).flatMap { report in
      report.document.sentences.flatMap { $0.tokens.filter { $0.kind == .word } }.map { stem($0.folded, language) }
    }
  }

  private func stem(_ folded: String, _ language: Language) -> String {
    language.isKazakh ? KazakhStemmer().stem(of: folded) : RussianStemmer().stem(of: folded)
  }

  private func printPhrase(_ phrase: String, _ side: Lexicon.Side, _ lexicon: Lexicon) {
    let words = phrase.split(separator: " ").map { word in
      TermKey(side == .kazakh ? WordFold.fold(word) : RussianStemmer().stem(of: WordFold.fold(word)))
    }
    guard let first = words.first else { return }
    func key(_ words: [TermKey]) -> TermKey { words.dropFirst().reduce(first) { $0.followed(by: $1) } }
    let note = lexicon.isTerm(key(words), side) ? "" : ", unknown"
    each("phrase of \(words.count) words, \(side)\(note)", of: Array(repeating: words, count: 64)) {
      lexicon.isTerm(key($0), side) ? 1 : 0
    }
  }

  private func row(_ name: String, _ count: Int, _ timing: Timing) {
    let nanoseconds = timing.best / Double(count) * 1e9
    Sheet.row(name, [Sheet.number(nanoseconds, decimals: nanoseconds < 1000 ? 1 : 0), Sheet.ratio(timing.spread)])
  }
}
