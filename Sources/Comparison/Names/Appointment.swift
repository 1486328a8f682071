import Facts
import Lexicon
import Orthography
import TextModel

/// An office into which somebody is put or from which somebody is taken: «облыс әкімінің орынбасары болып тағайындалды»,
/// `назначен заместителем акима области`. Whoever appoints holds another office.
struct Appointment {
  /// Whether somebody enters the office or leaves it.
  enum Course: Hashable {
    case entry, exit
  }

  let course: Course
  let title: OfficeTitle
  /// Bytes of the title's words from the first rank to the last.
  let range: Range<Int>
  /// Bytes of the verb that tells of it.
  let verb: Range<Int>
  /// Who is put into the office, as far as a name beside it tells.
  let person: Name?

  /// The one such office of each side that contradicts the other's; where a side has several, those of one person.
  static func replaced(_ pair: LinkedPair, _ names: NamePairs) -> (left: Appointment, right: Appointment)? {
    let left = pair.leftStatements.flatMap { all(in: $0, names.matcher, onLeft: true) }
    let right = left.isEmpty ? [] : pair.rightStatements.flatMap { all(in: $0, names.matcher, onLeft: false) }
    for own in left {
      let same = right.filter { other in
        guard own.course == other.course else { return false }
        guard let a = own.person, let b = other.person else { return left.count == 1 && right.count == 1 }
        // A title with a capital may have been read with the given name: «Жарлығымен Асқар Омаров».
        return names.match(a, b) || names.matcher.sameWord(a.head, b.head)
      }
      if let other = same.first, same.count == 1, own.title.contradicts(other.title) { return (own, other) }
    }
    return nil
  }

  /// The one office of each side, into which the one text says that somebody is put and the other that he is taken from
  /// it: «тағайындалды», `освобождён от должности`.
  static func reversed(_ pair: LinkedPair, _ names: NamePairs) -> (left: Appointment, right: Appointment)? {
    let left = pair.leftStatements.flatMap { all(in: $0, names.matcher, onLeft: true) }
    guard left.count == 1, let own = left.first else { return nil }
    let right = pair.rightStatements.flatMap { all(in: $0, names.matcher, onLeft: false) }
    guard right.count == 1, let other = right.first, own.course != other.course, !own.title.contradicts(other.title)
    else { return nil }
    guard let a = own.person, let b = other.person else {
      return own.person == nil && other.person == nil ? (own, other) : nil
    }
    return names.match(a, b) || names.matcher.sameWord(a.head, b.head) ? (own, other) : nil
  }

  /// The offices of a statement; linear in its tokens but for the names.
  private static func all(in statement: Side.Statement, _ matcher: NameMatcher, onLeft: Bool) -> [Appointment] {
    let verbs = statement.language.isKazakh ? kazakhEntries + kazakhExits : russianEntries + russianExits
    guard [statement].haveWord(beginning: verbs) else { return [] }
    let persons = statement.names.filter { name in
      !name.isAbbreviation && !name.isSupposed && !name.isPhrase
        && (matcher.isPerson(name, onLeft: onLeft) || matcher.mayBePerson(name, onLeft: onLeft))
    }
    return statement.language.isKazakh
      ? kazakh(statement, persons) : statement.language.isRussian ? russian(statement, persons) : []
  }

  // MARK: Kazakh

  /// The title before «болып», «етіп» or the word for an office that a verb of appointment follows in its clause.
  private static func kazakh(_ statement: Side.Statement, _ persons: [Name]) -> [Appointment] {
    let tokens = statement.tokens
    return tokens.indices.compactMap { link -> Appointment? in
      guard tokens[link].folded.begins(withAny: kazakhLinks),
        let verb = tokens[(link + 1)...].prefix(farthest).prefix(while: { $0.kind == .word })
          .first(where: { $0.folded.begins(withAny: kazakhEntries + kazakhExits) })
      else { return nil }
      let before = tokens[..<link].suffix(longest)
      let stop = before.indices.last { at in
        before[at].kind != .word || persons.contains { $0.range.overlaps(before[at].range) }
          || before[at].folded.ends(withAny: ["мен", "бен", "пен"]) || postpositions.contains(before[at].folded)
      }
      let words = tokens[(stop.map { $0 + 1 } ?? before.startIndex)..<link]
      guard let last = words.indices.last(where: { isTelling(words[$0].folded) }), last + 2 >= link else { return nil }
      // What the office is under stands in the genitive: «әкімінің бірінші орынбасары»; in the nominative it is whoever
      // appoints.
      var first = last
      for at in words.indices.prefix(while: { $0 < last }).reversed() {
        let word = words[at].folded
        if isTelling(word) || OfficeTitle.qualifies(word) {
          guard isGenitive(word) || at == first - 1 && !OfficeTitle.isOffice(word) || word.begins(with: "міндет") else {
            break
          }
          first = at
        }
      }
      let behind = persons.first { $0.range.lowerBound >= tokens[link].range.upperBound }
      let person =
        behind.flatMap { $0.range.upperBound <= verb.range.lowerBound ? $0 : nil }
        ?? persons.last { $0.range.upperBound <= tokens[first].range.lowerBound } ?? behind
      return Appointment(
        course: verb.folded.begins(withAny: kazakhExits) ? .exit : .entry,
        title: OfficeTitle(tokens[first...last].map(\.folded)),
        range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, verb: verb.range, person: person)
    }
  }

  /// Whether a word belongs to a title: a rank, or the duties of one.
  private static func isTelling(_ folded: String) -> Bool {
    OfficeTitle.isRank(folded) || folded.begins(with: "атқаруш")
  }

  /// Whether a Kazakh word has the ending of the genitive.
  static func isGenitive(_ folded: String) -> Bool {
    folded.unicodeScalars.count > 5 && folded.ends(withAny: ["ның", "нің", "дың", "дің", "тың", "тің"])
  }

  private static let kazakhLinks = [
    "болып", "етіп", "ретінде", "қызметіне", "қызметінен", "лауазымына", "лауазымынан", "орнына", "орнынан",
  ]
  private static let postpositions: Set<String> = ["бойынша", "сәйкес", "кейін", "дейін", "бері"]
  private static let kazakhEntries = ["тағайында", "сайла", "бекіт"]
  private static let kazakhExits = ["босат", "алынды", "кетті"]

  // MARK: Russian

  /// The title in the instrumental, or in the genitive behind `на должность`, of a clause with a verb of appointment.
  private static func russian(_ statement: Side.Statement, _ persons: [Name]) -> [Appointment] {
    let tokens = statement.tokens
    var found: [Appointment] = []
    for at in tokens.indices where tokens[at].kind == .word {
      guard found.last.map({ $0.range.upperBound <= tokens[at].range.lowerBound }) ?? true,
        begins(tokens, at)
      else { continue }
      let near = clause(tokens, around: at)
      // `освободило от должности министра и назначило акимом`: the verb nearest before, or the one that follows.
      let verbs = near.filter { tokens[$0].folded.begins(withAny: russianEntries + russianExits) }
      guard let verb = verbs.last(where: { $0 < at }) ?? verbs.first else { continue }
      let last = end(of: at, tokens, near, persons)
      let title = OfficeTitle(tokens[at...last].filter { $0.kind == .word }.map(\.folded))
      guard title.isTold else { continue }
      let (start, finish) = (tokens[at].range.lowerBound, tokens[last].range.upperBound)
      let own = persons.filter { person in near.contains { person.range.overlaps(tokens[$0].range) } }
      let behind = own.first { $0.range.lowerBound >= finish }
      let person =
        own.last { $0.range.upperBound <= start && $0.range.lowerBound > tokens[verb].range.lowerBound }
        ?? (at < verb ? behind : nil) ?? own.last { $0.range.upperBound <= start } ?? behind
      found.append(
        Appointment(
          course: tokens[verb].folded.begins(withAny: russianExits) ? .exit : .entry, title: title,
          range: start..<finish, verb: tokens[verb].range, person: person))
    }
    return found
  }

  /// Whether a title that somebody enters or leaves begins at a word.
  private static func begins(_ tokens: [Token], _ at: Int) -> Bool {
    let word = tokens[at].folded
    let isOfPost =
      at > 0 && (tokens[at - 1].folded.begins(with: "должност") || posts.contains(tokens[at - 1].folded))
    if OfficeTitle.qualifies(word) {
      return isOfPost || word == "врио" || word == "временно" || word.begins(with: "исполняющим")
        || word == "и" && at + 2 < tokens.count && tokens[at + 1].folded == "." && tokens[at + 2].folded == "о"
        || isInstrumental(word) && at + 1 < tokens.count && isInstrumental(tokens[at + 1].folded)
          && OfficeTitle.isRank(tokens[at + 1].folded)
    }
    return OfficeTitle.isRank(word) && (isOfPost || isInstrumental(word))
  }

  /// Whether a Russian word has an ending of the instrumental.
  private static func isInstrumental(_ folded: String) -> Bool {
    folded.ends(withAny: ["ом", "ем", "ём", "ой", "ей", "ым", "им"])
  }

  /// The last token of rank of a title that begins at `at`: what it is of follows in the genitive.
  private static func end(of at: Int, _ tokens: [Token], _ near: Range<Int>, _ persons: [Name]) -> Int {
    var last = at
    var isHead = false
    for index in at..<near.upperBound {
      let token = tokens[index]
      if token.folded == "." { continue }
      guard token.kind == .word, !persons.contains(where: { $0.range.overlaps(token.range) }),
        !token.folded.begins(withAny: russianEntries + russianExits + documents),
        !isHead || !FunctionWords.contains(token.folded, .russian)
      else { break }
      let isRank = OfficeTitle.isRank(token.folded)
      // Another instrumental is whoever appoints: `назначен акимом Президентом`.
      if isHead, isRank, token.folded.ends(withAny: ["ом", "ем", "ём"]) { break }
      if isRank || OfficeTitle.qualifies(token.folded) { last = index }
      isHead = isHead || isRank
    }
    return last
  }

  /// The tokens around a place between commas, semicolons and dashes; the full stops of initials and `и.о.` part nothing.
  private static func clause(_ tokens: [Token], around at: Int) -> Range<Int> {
    func parts(_ index: Int) -> Bool {
      tokens[index].kind == .mark && [",", ";", "–", "—", "(", ")", ":", "!", "?"].contains(tokens[index].folded)
    }
    let first = (0..<at).last(where: parts).map { $0 + 1 } ?? 0
    return first..<((at + 1..<tokens.count).first(where: parts) ?? tokens.count)
  }

  /// Whether a Russian title before a name is told of somebody by a verb, or is that of whoever appoints: `министром
  /// назначен Омаров`, `указом президента Аскар Омаров назначен`.
  static func isPredicate(_ words: [String], before name: Name) -> Bool {
    if words.dropFirst().contains(where: { $0.begins(withAny: russianEntries + russianExits) }) { return true }
    // A man's name without an ending stands behind no title in the genitive.
    guard words.count == 1, name.words.count > 1, let word = words.first, let given = name.words.first?.last,
      word.ends(with: "а") || word.ends(with: "я")
    else { return false }
    return genitives.contains { word.ends(with: $0) } && !"аеёиоуыэюяйь".contains(given)
  }

  /// Ends of the genitive of titles whose nominative ends in a consonant.
  private static let genitives = ["тора", "нта", "ьера", "тра", "кима", "теля", "ника", "дира", "тата", "урора"]
  private static let posts: Set<String> = ["пост", "поста", "посту", "посте"]
  private static let russianEntries = ["назнач", "избра", "утвержд", "утвержден"]
  private static let russianExits = ["освобо", "снят", "уволен", "ушел", "ушла", "покину"]
  private static let documents = ["указ", "распоряж", "постановлен", "приказ", "решени"]

  /// How far from the title the verb may stand, in words, and how many words a title may have.
  private static let farthest = 4
  private static let longest = 12
}
