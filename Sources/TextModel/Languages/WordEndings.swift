import Orthography

/// What the ends of words tell about a text of few words, whose letter pairs tell little.
///
/// Kazakh words without a letter of Kazakh's own are known by their plural, their case and their tense (`Павлодарда`,
/// `жойылды`), Russian ones by the same (`института`, `отменили`). Weights are rounded log-likelihoods of word forms in
/// news, in hundredths of a nat.
struct WordEndings {
  /// What is in favour of Kazakh and its kin, and of Russian and its.
  private(set) var kazakh: Int32 = 0
  private(set) var russian: Int32 = 0
  /// Whether a letter of Kazakh's own was seen.
  private(set) var hasOwnLetter = false
  /// Whether an ending was seen that hardly a word of the other language has.
  private(set) var isTelling = false
  /// Whether each word begins with a capital and goes on in small letters, as names do: `Барыс – Авангард`.
  private(set) var areNames = true

  /// Letters that a word must have for its ending to be one, and that stand before it.
  private static let fewest = 4
  private static let stem = 2

  /// Looks at the words of well-formed UTF-8. Linear.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    let letters = CyrillicLanguages.statistics.letters
    var word: [Int] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, width) = bytes.scalar(at: at)
      at += width
      let number = letters.number(of: value)
      if number >= LetterIndex.first {
        let isUpper = Unicode.Scalar(value).map(Letter.isUpper) ?? false
        if isUpper != word.isEmpty { areNames = false }
        word.append(number)
        if Self.ownLetters.contains(number) { hasOwnLetter = true }
      } else {
        add(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    add(word)
  }

  private mutating func add(_ word: [Int]) {
    guard word.count >= Self.fewest else { return }
    let found = Self.endings.longest(of: word, behind: Self.stem)
    kazakh += found.kazakh
    russian += found.russian
    if max(found.kazakh, found.russian) >= Self.telling { isTelling = true }
  }

  private static let ownLetters = Set(
    "әғқңөұүһі".unicodeScalars.map { CyrillicLanguages.statistics.letters.number(of: $0) })

  private static let slight: Int32 = 200
  private static let telling: Int32 = 500
  private static let certain: Int32 = 800

  private static let endings = EndingTree(kazakh: kazakhEndings, russian: russianEndings)

  private static let kazakhEndings: [(weight: Int32, endings: String)] = [
    (
      slight,
      "тар тер дер ры ары асы сы ты ды кен ген нды нда да де та те тан нен ден ау рде лде нде кте сте нгте тте бен пен "
        + "ай ек ыз"
    ),
    (
      telling,
      "лар лер дар лды ланды лынды нан дан ына сына рына сын мыз тын ып лап рап рдан ерден лерде арда терді терде рды уды "
        + "ауы ады рады серы"
    ),
    (
      certain,
      "ылды ілді лады леді ырды ылған ынан ында ылар алар елер йды айды лардан лерден тарда тарды тары дары лары торы "
        + "торлары лерге ардан йдан ндан лдан ммен рмен лмен нмен ймен рге лге рда рлар нлар"
    ),
  ]

  private static let russianEndings: [(weight: Int32, endings: String)] = [
    (slight, "ло ом ем ах но ки ку ие ут ет ил ть ще ля ца це цы ок их не ла ев ка ве ье ья ям"),
    (
      telling,
      "ого его ому ему ых ий ый ой ая яя ое ые ую юю ать ять ить еть уть ться тся ся сь ли али или ели яли ули ыли ют ят "
        + "ает ует ами ями ях ов ость ости остью ение ения ении ением ание ания анию анием ции цию ство ства стве ством "
        + "ники тель теля ский ского скую ской ская ское ские ских ском ное ным ила ало ела ыло ило ии ию ью ено ены ена"
    ),
  ]
}

/// Endings of words, read from their last letter back.
private struct EndingTree: Sendable {
  /// What an ending is worth.
  struct Weight {
    var kazakh: Int32 = 0
    var russian: Int32 = 0
  }

  /// The node behind each letter of each node; node 0 is the end of the word, which no letter leads to.
  private var next: [Int] = []
  private var weights: [Weight] = []
  private let letters = CyrillicLanguages.statistics.letters

  init(kazakh: [(weight: Int32, endings: String)], russian: [(weight: Int32, endings: String)]) {
    addNode()
    for row in kazakh {
      for ending in row.endings.split(separator: " ") { weights[node(of: ending)].kazakh = row.weight }
    }
    for row in russian {
      for ending in row.endings.split(separator: " ") { weights[node(of: ending)].russian = row.weight }
    }
  }

  private mutating func addNode() {
    next.append(contentsOf: repeatElement(0, count: letters.count))
    weights.append(Weight())
  }

  private mutating func node(of ending: Substring) -> Int {
    var node = 0
    for scalar in ending.unicodeScalars.reversed() {
      let place = node * letters.count + letters.number(of: scalar)
      if next[place] == 0 {
        next[place] = weights.count
        addNode()
      }
      node = next[place]
    }
    return node
  }

  /// The weights of the longest endings of each language that a word has behind some letters, given its letters' numbers.
  func longest(of word: [Int], behind stem: Int) -> Weight {
    var found = Weight()
    var node = 0
    for number in word.dropFirst(stem).reversed() {
      node = next[node * letters.count + number]
      if node == 0 { break }
      if weights[node].kazakh > 0 { found.kazakh = weights[node].kazakh }
      if weights[node].russian > 0 { found.russian = weights[node].russian }
    }
    return found
  }
}
