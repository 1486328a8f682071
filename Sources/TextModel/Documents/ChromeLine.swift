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

  init(_ line: some StringProtocol, tokens: [Token]) {
    let folded = tokens.filter { $0.kind != .mark }
    words = folded.count
    let closers = "»”\"')] \u{A0}"
    let end = line.unicodeScalars.last { !closers.unicodeScalars.contains($0) }
    isTerminated = end.map { ParagraphScan.isTerminator($0) || $0 == ":" || $0 == ";" } ?? false
    isNameLike =
      (2...4).contains(words) && tokens.allSatisfy { $0.kind == .word || $0.folded == "." }
      && folded.allSatisfy { $0.isCapitalised }
    kind = Self.classify(line, tokens: tokens, words: folded, isTerminated: isTerminated)
  }

  private static func classify(
    _ line: some StringProtocol, tokens: [Token], words: [Token], isTerminated: Bool
  ) -> Kind {
    if words.isEmpty { return .furniture }
    let text = words.lazy.map(\.folded).joined(separator: " ")
    let hasColon = tokens.contains { $0.folded == ":" }
    let first = tokens.first?.folded
    if first == "©" || first == "#" { return .furniture }
    if let phrase = ChromePhrases.links.first(where: { begins(text, $0) }) {
      let rest = words.count - phrase.split(separator: " ").count
      if rest <= 1, !isTerminated || hasColon || line.hasSuffix("...") || line.hasSuffix("…") { return .linkHeader }
      if colonFollows(phrase, tokens: tokens) { return .link }
    }
    let isProse = isTerminated && words.count >= 7 && hasVerb(words)
    if let phrase = ChromePhrases.furniture.first(where: { text.hasPrefix($0) }), words.count <= 25,
      !(isProse && ChromePhrases.subjects.contains(phrase) && !colonFollows(phrase, tokens: tokens))
    {
      // «Реклама» and «комментарии» may begin a sentence; a longer phrase does not.
      let certain = phrase.contains(" ") || !isTerminated || colonFollows(phrase, tokens: tokens)
      if certain || line.hasSuffix("...") { return ChromePhrases.closing.contains(phrase) ? .closing : .furniture }
    }
    if isBreadcrumb(line, tokens: tokens, isTerminated: isTerminated) { return .breadcrumb }
    if isStamp(words, tokens: tokens, isTerminated: isTerminated) { return .stamp }
    if labelled(by: ChromePhrases.author, text, words, tokens, isTerminated) { return .author }
    let isDefinition = isProse && words.first.map { ChromePhrases.origins.contains($0.folded) } == true
    if !isDefinition, labelled(by: ChromePhrases.credit, text, words, tokens, isTerminated) { return .credit }
    if labelled(by: ChromePhrases.views, text, words, tokens, isTerminated) { return .stamp }
    if text.hasSuffix("фото автора") { return .author }
    return .text
  }

  /// Whether a word looks like a finite verb: by its ending, in Kazakh only the last word.
  private static func hasVerb(_ words: [Token]) -> Bool {
    let kazakh = ["ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен"]
    if let last = words.last?.folded, kazakh.contains(where: { last.hasSuffix($0) }) { return true }
    let russian = [
      "ли", "лись", "ла", "лась", "ло", "лось", "лся", "ают", "яют", "уют", "ает", "яет", "ует", "ерет", "дет",
      "ются", "ется", "ится", "ятся", "одит", "одят",
    ]
    return words.dropFirst(2).contains { word in
      !word.isCapitalised && word.folded.unicodeScalars.count >= 4 && !ChromePhrases.verbLike.contains(word.folded)
        && russian.contains { word.folded.hasSuffix($0) }
    }
  }

  private static func begins(_ text: String, _ phrase: String) -> Bool {
    text.hasPrefix(phrase) && (text.utf8.count == phrase.utf8.count || text.dropFirst(phrase.count).first == " ")
  }

  private static func colonFollows(_ phrase: String, tokens: [Token]) -> Bool {
    let count = phrase.split(separator: " ").count
    guard tokens.count > count else { return false }
    return tokens[count...].prefix(2).contains { $0.folded == ":" }
  }

  private static func labelled(
    by labels: [String], _ text: String, _ words: [Token], _ tokens: [Token], _ isTerminated: Bool
  ) -> Bool {
    guard let label = labels.first(where: { text.hasPrefix($0) }) else { return false }
    // «Автор статьиЖумагулова Динара»: the label may be glued to the name.
    return colonFollows(label, tokens: tokens) || (!isTerminated && words.count <= 6 && begins(text, label))
  }

  private static func isStamp(_ words: [Token], tokens: [Token], isTerminated: Bool) -> Bool {
    var stamps = 0
    var others = 0
    for token in words {
      if token.kind == .number {
        stamps += 1
      } else if ChromePhrases.months.contains(where: { token.folded.hasPrefix($0) }) {
        stamps += 1
      } else if !ChromePhrases.dateWords.contains(token.folded), token.kind != .address {
        others += 1
      }
    }
    let first = words.first.map(\.folded) ?? ""
    let labelled = ChromePhrases.dateWords.contains(first)
    guard stamps > 0, !isTerminated else { return false }
    if others == 0 { return true }
    // A date or a clock time with a short section name behind a bar.
    let hasClock = words.contains {
      $0.kind == .number && ($0.digits.contains(":") || $0.digits.split(separator: ".").count == 3)
    }
    return others <= 2 && hasClock
      && (labelled || tokens.contains { $0.folded == "|" || $0.folded == "," || $0.folded == ":" })
  }

  private static func isBreadcrumb(_ line: some StringProtocol, tokens: [Token], isTerminated: Bool) -> Bool {
    guard !isTerminated else { return false }
    for separator in ["/", "|", ">", "»", "→", "·"] {
      let parts = line.split(separator: Character(separator))
      guard parts.count >= 2, !line.contains("«") else { continue }
      let head = WordFold.fold(parts[0].split(separator: " ").joined(separator: " "))
      if ChromePhrases.breadcrumbs.contains(head) { return true }
      if parts.count >= 3, parts.allSatisfy({ $0.split(separator: " ").count <= 3 }) { return true }
    }
    return false
  }
}
