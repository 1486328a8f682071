import Facts
import Lexicon
import Orthography

/// Words that deny by what they mean or are made of: to refuse, to lift a ban, `несвоевременный`.
extension DenialReader {
  /// Words in не-, без-, -сыз that deny as the word without it shows, where one of the texts has that.
  func hidden(_ statements: [Side.Statement]) -> [Denial] {
    let told = Set(statements.flatMap(\.facts.cues).map(\.range.lowerBound))
    return words.words.indices.compactMap { at in
      let word = words.words[at]
      guard !word.unit.isPhrase, !told.contains(word.range.lowerBound),
        isKazakh ? NegativeWord.isKazakh(word) : NegativeWord.isRussian(word)
      else { return nil }
      let cue = PolarityCue(kind: .lexical, isStrong: false, range: word.range)
      return denial(
        cue, at, hosts: [at], isPossible: true,
        isTwice: !isKazakh && word.folded.begins(withAny: NegativeWord.twice))
    }
  }

  /// «отказался подписать», «қол қоюдан бас тартты»: what is refused is not done.
  func refusals() -> [Denial] {
    words.words.indices.compactMap { at in
      let word = words.words[at]
      let hosts: [Int]
      var reach: [Int] = []
      if isKazakh {
        let isRefusal =
          word.folded.begins(with: "тарт") && at > 0 && words.words[at - 1].folded == "бас"
          || word.folded == "бас" && word.second.begins(with: "тарт")
        guard isRefusal else { return nil }
        hosts = before(at, 2).filter { index in
          words.words[index].last.ends(withAny: ["удан", "уден", "юдан", "юден"])
        }
      } else {
        guard word.folded.begins(withAny: ["отказ", "откаж"]), !word.unit.isPhrase else { return nil }
        hosts = after(at, 1).filter { isInfinitive($0) }
        reach = hosts.isEmpty ? after(at, 1) : []
      }
      guard !hosts.isEmpty || !reach.isEmpty else { return nil }
      let cue = PolarityCue(kind: .particle, isStrong: false, range: word.range)
      return denial(
        cue, at, hosts: hosts, reach: reach, isPossible: hosts.isEmpty, isRefusal: true, from: isKazakh ? 1 : 0,
        to: isKazakh ? 0 : 1)
    }
  }

  /// «тыйым алынып тасталды», «запрет на вывоз сняли»: a ban that is lifted is none.
  func liftings() -> [Denial] {
    let bans = isKazakh ? Self.kazakhBans : Self.russianBans
    return words.words.indices.compactMap { at in
      guard words.words[at].folded.begins(withAny: bans) else { return nil }
      let clause = words.clauses[words.words[at].clause].words
      let verb = clause.first { index in
        let word = words.words[index].folded
        guard !isKazakh else { return index > at && isLifting(word, next: index + 1) }
        return word.begins(withAny: Self.lifting)
      }
      guard let verb, verb != at else { return nil }
      let cue = PolarityCue(kind: .lexical, isStrong: false, range: words.words[verb].range)
      return denial(cue, verb, hosts: [at], isRefusal: true)
    }
  }

  private func isLifting(_ word: String, next: Int) -> Bool {
    // «шектеу алынды», but «карантинге алынды» puts under quarantine.
    if word.begins(with: "алын"), next > 1,
      !words.words[next - 2].last.ends(withAny: ["ге", "ке", "ға", "қа"])
    {
      return true
    }
    if ["алып", "алынып"].contains(word) {
      return words.words[next - 1].last.begins(with: "таста")
        || next < words.words.count && words.words[next].folded.begins(with: "таста")
    }
    return word.begins(withAny: ["жойыл", "жойд", "жояд", "тоқтат"])
  }

  private static let kazakhBans = ["тыйым", "шектеу", "карантин", "мораторий", "санкция", "айып"]
  private static let russianBans = ["запрет", "ограничени", "карантин", "мораторий", "санкци", "обвинени"]
  private static let lifting = ["снял", "снят", "сним", "отмен", "упраздн"]
}
