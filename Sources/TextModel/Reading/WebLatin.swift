import Orthography

/// Kazakh typed with the letters of an English keyboard, as in chats and old pages: `Qazaqstan prezidenti bugin…`.
///
/// A letter stands for several sounds (`a` for а and ә, `u` for у, ұ and ү, `g` for г and ғ); of all readings of a
/// word the likeliest by the letter pairs of Kazakh is taken, the vowels of a word being back or front ones together.
/// Implements the Viterbi algorithm over the spellings of a word, once for each kind of vowels.
enum WebLatin {
  /// Reads text in these letters.
  static var reader: CyrillicReader { CyrillicReader(latinBy: read) }

  /// Reads one word.
  static func read(_ word: String) -> String {
    let letters = Array(word.unicodeScalars.map(Letter.lower))
    guard letters.allSatisfy({ $0 == "'" || ($0.value >= 0x61 && $0.value <= 0x7a) }) else { return word }
    let readings = [likeliest(letters, isFront: false), likeliest(letters, isFront: true)].compactMap { $0 }
    guard let best = readings.min(by: { $0.cost < $1.cost }) else { return word }
    return cased(best.text, like: word)
  }

  private static func cased(_ text: [Unicode.Scalar], like word: String) -> String {
    let capitals = word.unicodeScalars.map(Letter.isUpper)
    var view = String.UnicodeScalarView()
    for (index, scalar) in text.enumerated() {
      let isCapital = index == 0 ? capitals.first ?? false : capitals.count > 1 && capitals.allSatisfy { $0 }
      if isCapital {
        view.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        view.append(scalar)
      }
    }
    return String(view)
  }

  /// A reading of the first letters of a word.
  private struct Path {
    var cost: Int
    var text: [Unicode.Scalar]
    /// The number of its last letter.
    var last: Int
  }

  /// The likeliest reading with back or front vowels; nil for a word with letters that cannot be read.
  private static func likeliest(_ word: [Unicode.Scalar], isFront: Bool) -> Path? {
    let statistics = CyrillicLanguages.statistics
    func cost(_ letter: Int, _ last: Int) -> Int {
      Int(statistics.cost(of: letter, after: last)[CyrillicLanguages.kazakh])
    }
    // For each place, the cheapest paths that end there, by their last letter.
    var paths = [[Int: Path]](repeating: [:], count: word.count + 1)
    paths[0][LetterIndex.gap] = Path(cost: 0, text: [], last: LetterIndex.gap)
    for at in word.indices {
      for length in 1...min(4, word.count - at) {
        var spelling = String.UnicodeScalarView()
        spelling.append(contentsOf: word[at..<at + length])
        for reading in spellings[String(spelling)] ?? [] {
          for path in paths[at].values {
            var next = path
            for letter in reading {
              let number = statistics.letters.number(of: letter)
              next.cost += cost(number, next.last) + (isDiscordant(letter, isFront: isFront) ? discord : 0)
              next.text.append(letter)
              next.last = number
            }
            if paths[at + length][next.last].map({ next.cost < $0.cost }) ?? true {
              paths[at + length][next.last] = next
            }
          }
        }
      }
    }
    return paths[word.count].values.map { path in
      Path(cost: path.cost + cost(LetterIndex.gap, path.last), text: path.text, last: path.last)
    }.min { ($0.cost, $0.last) < ($1.cost, $1.last) }
  }

  /// What a letter of the other kind costs: loanwords have some.
  private static let discord = 350

  private static func isDiscordant(_ letter: Unicode.Scalar, isFront: Bool) -> Bool {
    switch letter {
    case "а", "о", "ұ", "ы", "қ", "ғ": isFront
    case "ә", "ө", "ү", "і", "е", "к", "г": !isFront
    default: false
    }
  }

  private static let spellings: [String: [[Unicode.Scalar]]] = Dictionary(
    uniqueKeysWithValues: table.split(separator: ",").map { row in
      let parts = row.split(whereSeparator: { $0 == " " || $0 == "\n" })
      return (String(parts[0]), parts.dropFirst().map { Array($0.unicodeScalars) })
    })

  private static let table = """
    a а ә,b б,c ц к,d д,e е э,f ф,g г ғ,h х һ,i і и й ы,j ж,k к қ,l л,m м,n н ң,o о ө,p п,q қ,r р,s с,t т,u у ұ ү,\
    v в,w у,x х,y ы й і у,z з,sh ш,ch ч,zh ж,kh х қ,gh ғ,ng ң нг,ts ц тс,ya я,ia я иа,yu ю,iu ю иу,yo ё йо,io ё ио,\
    shch щ,ye е,ie ие,iy и ій,yi ый и,a' ә,o' ө,u' ү,n' ң,g' ғ,s' ш,c' ч,y' у,i' и й
    """
}
