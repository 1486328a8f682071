import Facts
import TextModel

/// The title that stands before a name.
enum NameTitle {
  /// From its first word of rank to the name, no further back than the last mark or full name; nil where no rank is told.
  static func before(_ name: Name, in statement: Side.Statement) -> (title: OfficeTitle, range: Range<Int>)? {
    guard let at = statement.tokens.firstIndex(where: { $0.range.lowerBound == name.range.lowerBound }) else {
      return nil
    }
    let near = statement.tokens[..<at].suffix(10)
    let mark = near.indices.last { near[$0].kind != .word && !isAbbreviation(near, $0) }
    // «облыс әкімі Нұралхан Көшеров пен [энергетика министрі] Серік …»
    let names = statement.names.filter { $0.words.count > 1 && $0.range.upperBound <= name.range.lowerBound }
    let named = names.map(\.range.upperBound).max() ?? statement.sentence.range.lowerBound
    let words = near[(mark.map { $0 + 1 } ?? near.startIndex)...]
      .filter { $0.kind == .word && $0.range.lowerBound >= named }
    guard let rank = words.firstIndex(where: { OfficeTitle.isRank($0.folded) }) else { return nil }
    // A Kazakh title ends at the name; in Russian what it is of stands between.
    if statement.language.isKazakh {
      guard let last = words.last,
        OfficeTitle.isRank(last.folded) || OfficeTitle.qualifies(last.folded) || isActing(words.suffix(2))
      else { return nil }
      if Appointment.isGenitive(last.folded) { return nil }
    } else if Appointment.isPredicate(words[rank...].map(\.folded), before: name) {
      return nil
    }
    let first = beginning(of: words, rank: rank)
    return (OfficeTitle(words[first...].map(\.folded)), words[first].range.lowerBound..<name.range.upperBound)
  }

  /// The word at which a title with a rank at `rank` begins: what says that it is held no more, or for another, or what
  /// kind of director it is, may stand before.
  private static func beginning(of words: [Token], rank: Int) -> Int {
    var first = rank
    // `и` belongs to it before `о` alone: `и. о. министра`.
    while first > 0, OfficeTitle.qualifies(words[first - 1].folded),
      words[first - 1].folded != "и" || words[first].folded == "о"
    { first -= 1 }
    // In Kazakh what the office is of may stand between: «бұрынғы сыртқы істер министрі».
    return words[..<first].lastIndex { OfficeTitle.isFormer($0.folded) } ?? first
  }

  /// Whether the mark at `index` is the full stop of «м.а.», `и.о.`.
  private static func isAbbreviation(_ tokens: ArraySlice<Token>, _ index: Int) -> Bool {
    tokens[index].folded == "." && index > tokens.startIndex && ["и", "о", "м", "а"].contains(tokens[index - 1].folded)
      && (!tokens[index - 1].isCapitalised || index == 1)
  }

  /// Whether two words are the letters of «м.а.» behind a Kazakh title.
  private static func isActing(_ words: some Sequence<Token>) -> Bool { words.map(\.folded) == ["м", "а"] }

  /// The title before a name in the first of some statements that has it.
  static func before(_ name: Name, in statements: [Side.Statement]) -> (title: OfficeTitle, range: Range<Int>)? {
    statements.lazy.compactMap { before(name, in: $0) }.first
  }

  /// Whether a word tells an office or a member of a body.
  private static func isHolder(_ word: String) -> Bool { OfficeTitle.isOffice(word) || OfficeTitle.isMember(word) }

  /// The titles of some statements, whoever holds them: runs of words with an office among them.
  static func alone(in statements: [Side.Statement]) -> [(title: OfficeTitle, range: Range<Int>)] {
    statements.flatMap { statement in
      let words = statement.tokens.filter { $0.kind == .word }
      return words.indices.compactMap { index -> (title: OfficeTitle, range: Range<Int>)? in
        guard isHolder(words[index].folded), index == 0 || !isHolder(words[index - 1].folded)
        else { return nil }
        var end = index + 1
        while end < words.count, isHolder(words[end].folded) || OfficeTitle.qualifies(words[end].folded) {
          end += 1
        }
        if isActing(words[end...].prefix(2)) { end += 2 }
        let first = beginning(of: words, rank: index)
        return (
          OfficeTitle(words[first..<end].map(\.folded)),
          words[first].range.lowerBound..<words[end - 1].range.upperBound
        )
      }
    }
  }
}
