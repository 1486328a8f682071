/// Strips Russian endings: the Snowball algorithm for Russian (Porter, 2001, snowballstem.org), with the fleeting
/// plural of `-анин`/`-ане` nouns mended (`граждан`, `гражданами`, `граждане` meet).
public struct RussianStemmer: Sendable {
  /// Creates a stemmer.
  public init() {}

  /// The stem of a folded word; linear in its length.
  public func stem(of folded: String) -> String {
    var word = Array(folded.unicodeScalars)
    guard let rv = word.firstIndex(where: Self.isVowel).map({ $0 + 1 }), rv < word.count else { return folded }
    let r2 = Self.region(word, from: Self.region(word, from: 0))
    if !strip(&word, Self.gerund, from: rv, afterA: Self.gerundAfterA) {
      _ = strip(&word, Self.reflexive, from: rv)
      if strip(&word, Self.adjective, from: rv) {
        _ = strip(&word, Self.participle, from: rv, afterA: Self.participleAfterA)
      } else if !strip(&word, Self.verb, from: rv, afterA: Self.verbAfterA) {
        _ = strip(&word, Self.noun, from: rv)
      }
    }
    if word.count > rv, word.last == "и" { word.removeLast() }
    _ = strip(&word, Self.derivational, from: max(rv, r2))
    if word.count >= rv + 2, word.suffix(2).elementsEqual(["н", "н"]) {
      word.removeLast()
    } else if strip(&word, Self.superlative, from: rv) {
      if word.count >= rv + 2, word.suffix(2).elementsEqual(["н", "н"]) { word.removeLast() }
    } else if word.count > rv, word.last == "ь" {
      word.removeLast()
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    let stem = String(view)
    return stem.hasSuffix("ждан") && !folded.hasSuffix("жданск") ? stem + "ин" : stem
  }

  private typealias Endings = [[Unicode.Scalar]]

  private static func endings(_ list: String) -> Endings {
    list.split(separator: " ").map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }

  private static let gerundAfterA = endings("в вши вшись")
  private static let gerund = endings("ив ивши ившись ыв ывши ывшись")
  private static let reflexive = endings("ся сь")
  private static let adjective = endings(
    "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею")
  private static let participleAfterA = endings("ем нн вш ющ щ")
  private static let participle = endings("ивш ывш ующ")
  private static let verbAfterA = endings("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно")
  private static let verb = endings(
    "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю")
  private static let noun = endings(
    "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я")
  private static let derivational = endings("ост ость")
  private static let superlative = endings("ейш ейше")

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "а", "е", "и", "о", "у", "ы", "э", "ю", "я": true
    default: false
    }
  }

  /// The position behind the first consonant that follows a vowel at or after `from`.
  private static func region(_ word: [Unicode.Scalar], from: Int) -> Int {
    var at = from
    while at < word.count, !isVowel(word[at]) { at += 1 }
    while at < word.count, isVowel(word[at]) { at += 1 }
    return min(at + 1, word.count)
  }

  /// Removes the longest ending that lies wholly behind `from`; those of `afterA` only behind а or я, which stay.
  private func strip(
    _ word: inout [Unicode.Scalar], _ endings: Endings, from: Int, afterA: Endings = []
  ) -> Bool {
    var best = 0
    for ending in endings where ending.count > best && word.count - from >= ending.count {
      if word.suffix(ending.count).elementsEqual(ending) { best = ending.count }
    }
    for ending in afterA where ending.count > best && word.count - from > ending.count {
      let before = word[word.count - ending.count - 1]
      if before == "а" || before == "я", word.suffix(ending.count).elementsEqual(ending) { best = ending.count }
    }
    word.removeLast(best)
    return best > 0
  }
}
