import Lexicon
import TextModel

/// Words by number, with the spellings that each was met in.
struct Vocabulary: Sendable {
  private(set) var words: [String] = []
  /// For each word its spellings and how often each stands in the texts.
  private(set) var spellings: [[String: Int]] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a word, which is new or one spelling richer.
  mutating func number(of word: String, spelled spelling: String, count: Int = 1) -> Int32 {
    let number: Int32
    if let known = numbers[word] {
      number = known
    } else {
      number = Int32(words.count)
      numbers[word] = number
      words.append(word)
      spellings.append([:])
    }
    spellings[Int(number)][spelling, default: 0] += count
    return number
  }

  /// The commonest spelling of a word; of equals, the first in the order of their scalars.
  func spelling(of number: Int) -> String {
    spellings[number].max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? words[number]
  }
}

/// Reads the stems of a sentence's content words.
struct StemReader {
  private let language: Language
  private var analyzer: TermAnalyzer

  init(_ language: Language, lexicon: Lexicon?) {
    self.language = language
    analyzer = TermAnalyzer(language: language, lexicon: lexicon)
  }

  /// The distinct stems of a sentence by its tokens, as numbers of a vocabulary; function words and single letters left out.
  mutating func stems(of tokens: [Token], in vocabulary: inout Vocabulary) -> [Int32] {
    var seen: Set<Int32> = []
    var stems: [Int32] = []
    for token in tokens where token.kind == .word {
      let folded = token.folded
      guard folded.unicodeScalars.count > 1, !FunctionWords.contains(folded, language) else { continue }
      let number = vocabulary.number(of: analyzer.stem(of: folded), spelled: folded)
      if seen.insert(number).inserted { stems.append(number) }
    }
    return stems
  }
}
