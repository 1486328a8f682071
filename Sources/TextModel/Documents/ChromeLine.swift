import Orthography

/// What one line of a page looks like, seen alone.
struct ChromeLine {
  enum Kind: Equatable {
    /// May be text of the report.
    case text
    /// A date, a counter, or both.
    case stamp
    case author
    case credit
    case breadcrumb
    /// Opens a list of links on the lines below.
    case linkHeader
    /// A link with its introduction on one line.
    case link
    /// A call to share, to subscribe, to comment.
    case furniture
    /// A call after which the report is over.
    case closing
  }

  let kind: Kind
  /// Number of words and numbers.
  let words: Int
  /// Whether the line ends as a sentence does.
  let isTerminated: Bool
  /// Whether every word is capitalised, as in a name.
  let isNameLike: Bool

  /// Looks at a line with its tokens, whose places are those in the text; of a caseless one any word may be a name.
  init(_ line: ParagraphText, tokens: [Token], isCaseless: Bool) {
    let reading = LineReading(
      line: line, tokens: tokens, isCaseless: isCaseless, isTerminated: Self.isTerminated(line))
    words = reading.count
    isTerminated = reading.isTerminated
    isNameLike = Self.isNameLike(tokens, words, isCaseless: isCaseless)
    kind = reading.kind
  }

  /// A name, behind a comma also the place it is from: `Тимур Сейтов, Актобе`.
  private static func isNameLike(_ tokens: [Token], _ words: Int, isCaseless: Bool) -> Bool {
    guard (2...5).contains(words) else { return false }
    let commas = tokens.indices.filter { tokens[$0].isMark(",") }
    guard commas.isEmpty ? (2...4).contains(words) : commas.count == 1 && (3...5).contains(words) else { return false }
    if let comma = commas.first, tokens[..<comma].count(where: { $0.kind == .word }) < 2 { return false }
    return tokens.allSatisfy { $0.kind == .word ? isCaseless || $0.isCapitalised : $0.isMark(among: [".", ","]) }
  }

  private static func isTerminated(_ line: ParagraphText) -> Bool {
    var at = line.end
    while at > line.start {
      at = line.before(at)
      let scalar = line.scalar(at)
      switch scalar {
      case "»", "”", "\"", "'", ")", "]", " ", "\u{a0}": continue
      default: return ParagraphScan.isTerminator(scalar) || scalar == ":" || scalar == ";"
      }
    }
    return false
  }
}

/// A line being told from the text of a report.
private struct LineReading {
  let line: ParagraphText
  let tokens: [Token]
  let isCaseless: Bool
  let isTerminated: Bool
  /// How many tokens are no marks.
  let count: Int
  /// The first words, folded, with one space between them: as much as the longest phrase has.
  private let head: [UInt8]

  init(line: ParagraphText, tokens: [Token], isCaseless: Bool, isTerminated: Bool) {
    self.line = line
    self.tokens = tokens
    self.isCaseless = isCaseless
    self.isTerminated = isTerminated
    count = tokens.indices.count { tokens[$0].kind != .mark }
    var head: [UInt8] = []
    head.reserveCapacity(2 * ChromePhrases.longest)
    for index in tokens.indices where tokens[index].kind != .mark {
      if !head.isEmpty { head.append(UInt8(ascii: " ")) }
      head.append(contentsOf: tokens[index].folded.utf8)
      if head.count > ChromePhrases.longest { break }
    }
    self.head = head
  }

  /// The words of a line beyond which no stamp, credit or call goes.
  private static let longest = 40

  /// The tokens that are no marks.
  private var words: [Token] { tokens.filter { $0.kind != .mark } }

  var kind: ChromeLine.Kind {
    if count == 0 { return .furniture }
    if tokens.first?.isMark(among: ["©", "#"]) == true { return .furniture }
    if let kind = link ?? furniture { return kind }
    if isNumberOfComments { return .closing }
    // A paragraph of the report, whatever its words.
    if count > Self.longest, isTerminated { return .text }
    if isBreadcrumb { return .breadcrumb }
    if isStamp { return .stamp }
    if let kind = behindStamp { return kind }
    if isLabelled(by: ChromePhrases.author) { return .author }
    if isLabelled(by: ChromePhrases.credit), !isDefinition { return .credit }
    if isLabelled(by: ChromePhrases.views) { return .stamp }
    if isOwnPicture { return .credit }
    if isAuthorOfPicture { return .author }
    return speaksOfPage ? .furniture : .text
  }

  /// «Больше новостей в нашем канале», «Обсудить (23)», `Ключевые слова: бюджет`: every word speaks of the page, or all those
  /// of a label. What stands in quotation marks is the name of a channel or of a section.
  private var speaksOfPage: Bool {
    guard count <= 14 else { return false }
    if let colon = tokens.prefix(6).firstIndex(where: { $0.isMark(":") }), colon > 0, !isTerminated,
      SiteWords.labels.contains(tokens[colon - 1].folded),
      tokens[..<colon].allSatisfy({ $0.kind != .word || Self.isOfPage($0) })
    {
      return true
    }
    var telling = 0
    var isQuoted = false
    for token in tokens {
      if token.isMark("«") || token.isMark("»") { isQuoted = token.isMark("«") }
      guard token.kind == .word, !isQuoted else { continue }
      if SiteWords.telling.prefix(of: token.folded) != nil {
        telling += 1
      } else if !Self.isOfPage(token), !token.folded.utf8.allSatisfy({ $0 < 0x80 }) {
        return false
      }
    }
    return telling >= (ends(".") ? 2 : 1)
  }

  /// `12 комментариев`: what follows is said by readers.
  private var isNumberOfComments: Bool {
    guard count == 2, !isTerminated, tokens.first?.kind == .number, let last = words.last else { return false }
    return ChromePhrases.comments.prefix(of: last.folded) != nil
  }

  private static func isOfPage(_ token: Token) -> Bool {
    SiteWords.telling.prefix(of: token.folded) != nil || SiteWords.common.contains(token.folded)
      || SiteWords.labels.contains(token.folded)
  }

  /// «ТЖМ баспасөз қызметінің суреті»: whose picture it is, in Kazakh.
  private var isOwnPicture: Bool {
    guard !isTerminated, (2...6).contains(count) else { return false }
    let words = words
    guard let last = words.last, ChromePhrases.pictures.contains(last.folded) else { return false }
    return Self.ends(words[words.count - 2].folded, ChromePhrases.kazakhGenitives)
  }

  private var isAuthorOfPicture: Bool {
    guard count <= Self.most, tokens.suffix(2).contains(where: { $0.folded.utf8.elementsEqual("автора".utf8) }) else {
      return false
    }
    return tokens.suffix(3).filter { $0.kind != .mark }.suffix(2).map(\.folded) == ["фото", "автора"]
  }

  /// The most words of a line of page furniture.
  private static let most = 27

  private var endsInDots: Bool { ends("...") || ends("…") }

  private func ends(_ mark: String) -> Bool {
    let length = mark.utf8.count
    return line.range.count >= length && line.bytes[line.end - length..<line.end].elementsEqual(mark.utf8)
  }

  private var link: ChromeLine.Kind? {
    guard let phrase = ChromePhrases.links.phrase(of: head.span) else { return nil }
    let rest = count - Self.length(phrase)
    let hasColon = tokens.contains { $0.isMark(":") }
    if rest <= 1, !isTerminated || hasColon || endsInDots { return .linkHeader }
    return colonFollows(phrase) || dashFollows(phrase, within: Self.most) ? .link : nil
  }

  private var furniture: ChromeLine.Kind? {
    guard count <= 25, let phrase = ChromePhrases.furniture.prefix(of: head.span) else { return nil }
    let hasColon = colonFollows(phrase)
    if ChromePhrases.subjects.contains(phrase), !hasColon, isProse { return nil }
    // «Реклама» and «комментарии» may begin a sentence; a longer phrase does not.
    guard Self.length(phrase) > 1 || !isTerminated || hasColon || ends("...") else { return nil }
    return ChromePhrases.closing.contains(phrase) ? .closing : .furniture
  }

  private var isProse: Bool { isTerminated && count >= 7 && hasVerb }

  private var isDefinition: Bool {
    tokens.first { $0.kind != .mark }.map { ChromePhrases.origins.contains($0.folded) } == true && isProse
  }

  /// Whether a word looks like a finite verb: by its ending, in Kazakh only the last word.
  private var hasVerb: Bool {
    if let last = words.last?.folded, Self.ends(last, ChromePhrases.kazakhVerbEndings) { return true }
    return words.dropFirst(2).contains { word in
      !word.isCapitalised && word.folded.unicodeScalars.count >= 4 && !ChromePhrases.verbLike.contains(word.folded)
        && Self.ends(word.folded, ChromePhrases.russianVerbEndings)
    }
  }

  private static func ends(_ word: String, _ endings: [[UInt8]]) -> Bool {
    endings.contains { $0.count <= word.utf8.count && word.utf8.suffix($0.count).elementsEqual($0) }
  }

  /// How many words a phrase has.
  private static func length(_ phrase: String) -> Int { phrase.utf8.count { $0 == UInt8(ascii: " ") } + 1 }

  private func colonFollows(_ phrase: String) -> Bool {
    tokens.dropFirst(Self.length(phrase)).prefix(2).contains { $0.isMark(":") }
  }

  /// «Мәтін авторы – Дана Серікқызы · 10:32»; a sentence ends in a full stop.
  private func dashFollows(_ phrase: String, within most: Int = 12) -> Bool {
    guard !isTerminated, count <= most else { return false }
    let next = tokens.dropFirst(Self.length(phrase)).first?.folded
    return next == "–" || next == "—" || next == "-"
  }

  private func isLabelled(by labels: WordList) -> Bool {
    guard let label = labels.phrase(of: head.span) ?? labels.prefix(of: head.span) else {
      return isIntroduced(by: labels)
    }
    // «Автор статьиЖумагулова Динара»: the label may be glued to the name.
    if colonFollows(label) || dashFollows(label) { return true }
    guard !isTerminated, count <= 6 else { return false }
    return head.count == label.utf8.count || head[label.utf8.count] == UInt8(ascii: " ")
  }

  /// «Архивное фото: Мария Ли», «Орыс тілінен аударған: Нұрай Сағын»: the label stands before the colon, behind an
  /// adjective or behind the language translated from.
  private func isIntroduced(by labels: WordList) -> Bool {
    guard !isTerminated, count <= 12, let colon = tokens.prefix(4).firstIndex(where: { $0.isMark(":") }), colon > 1,
      labels.contains(tokens[colon - 1].folded), tokens[..<colon].allSatisfy({ $0.kind == .word })
    else { return false }
    return ChromePhrases.translators.contains(tokens[colon - 1].folded)
      || colon == 2 && Self.ends(tokens[0].folded, ChromePhrases.russianAdjectiveEndings)
  }

  /// What follows a date or a counter on the same line: `26.03.2026 14:20 Автор: …`, `… 2026 ж. | Оқылды: 512`.
  private var behindStamp: ChromeLine.Kind? {
    guard !isTerminated, count <= Self.most, let label = tokens.firstIndex(where: isLabel), label > 0 else {
      return nil
    }
    let isSetOff =
      Self.isSeparator(tokens[label - 1].folded) || tokens.dropFirst(label + 1).first?.folded == ":"
    let before = tokens[..<label].filter { $0.kind != .mark }
    let names = before.filter { !Self.isStamp($0) }
    let mayBeNames = isCaseless || names.allSatisfy(\.isCapitalised)
    guard isSetOff, before.count > names.count, names.count <= 1, mayBeNames else { return nil }
    guard tokens[label...].count(where: { $0.kind != .mark }) <= 5 else { return nil }
    return ChromePhrases.author.contains(tokens[label].folded) ? .author : .stamp
  }

  private func isLabel(_ word: Token) -> Bool {
    ChromePhrases.labels.contains(word.folded)
  }

  /// Whether a word belongs to a date, a time or a counter.
  private static func isStamp(_ word: Token) -> Bool {
    word.kind == .number || ChromePhrases.months.prefix(of: word.folded) != nil
      || ChromePhrases.dateWords.contains(word.folded)
  }

  private var isStamp: Bool {
    guard !isTerminated, count <= Self.most else { return false }
    var stamps = 0
    var others = 0
    for token in tokens where token.kind != .mark {
      if token.kind == .number || ChromePhrases.months.prefix(of: token.folded) != nil {
        stamps += 1
      } else if token.kind != .address, !ChromePhrases.dateWords.contains(token.folded) {
        others += 1
        if others > 2 { return false }
      }
    }
    guard stamps > 0 else { return false }
    if others == 0 { return true }
    // A date or a clock time with a short section name behind a bar.
    let hasClock = words.contains {
      $0.kind == .number && ($0.digits.contains(":") || $0.digits.split(separator: ".").count == 3)
    }
    guard hasClock else { return false }
    return words.first.map { ChromePhrases.dateWords.contains($0.folded) } == true
      || tokens.contains { $0.isMark("|") || $0.isMark(",") || $0.isMark(":") }
  }

  private var isBreadcrumb: Bool {
    guard !isTerminated else { return false }
    guard tokens.indices.contains(where: { tokens[$0].kind == .mark && Self.isSeparator(tokens[$0].folded) }) else {
      return false
    }
    let marks = tokens.filter { $0.kind == .mark }
    let separators = Set(marks.compactMap { Self.isSeparator($0.folded) ? $0.folded.unicodeScalars.first : nil })
    guard !separators.isEmpty, !marks.contains(where: { $0.isMark("«") }) else { return false }
    let text = String(decoding: line.bytes[line.range], as: UTF8.self).unicodeScalars
    return separators.contains { separator in
      let parts = text.split(separator: separator)
      guard parts.count >= 2 else { return false }
      let head = WordFold.fold(parts[0].split(separator: " ").map { String($0) }.joined(separator: " "))
      return ChromePhrases.breadcrumbs.contains(head)
        || parts.count >= 3 && parts.allSatisfy(isCrumb) || parts.count == 2 && parts.allSatisfy(isSection)
    }
  }

  /// A name of a section, or a date with its time.
  private func isCrumb(_ part: Substring.UnicodeScalarView) -> Bool {
    let words = part.split(separator: " ")
    if words.count <= 3 { return true }
    return words.count <= 6
      && words.allSatisfy { word in
        let folded = WordFold.fold(String(word.last == "." ? word.dropLast() : word))
        return folded.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
          || ChromePhrases.months.prefix(of: folded) != nil || ChromePhrases.dateWords.contains(folded)
      }
  }

  /// One or two words between spaces and a bar, the first of them with a capital.
  private func isSection(_ part: Substring.UnicodeScalarView) -> Bool {
    let words = part.split(separator: " ")
    guard words.count <= 2, let first = words.first?.first, part.first == " " || part.last == " " else { return false }
    return (isCaseless || Letter.isUpper(first)) && words.allSatisfy { $0.allSatisfy { Letter.classify($0).isLetter } }
  }

  private static func isSeparator(_ mark: String) -> Bool {
    switch mark.unicodeScalars.first {
    case "/", "|", ">", "»", "›", "→", "·", "•": true
    default: false
    }
  }
}
