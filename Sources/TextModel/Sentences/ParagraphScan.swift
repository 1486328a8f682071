import Orthography

/// Finds where the sentences of a paragraph end.
struct ParagraphScan {
  let text: ParagraphText
  let isCaseless: Bool
  /// Round brackets that close within the paragraph, the outermost ones.
  private let brackets: [Range<Int>]

  init(_ text: ParagraphText, isCaseless: Bool) {
    self.text = text
    self.isCaseless = isCaseless
    brackets = Self.brackets(in: text)
  }

  private static func brackets(in text: ParagraphText) -> [Range<Int>] {
    var brackets: [Range<Int>] = []
    var open: [Int] = []
    var at = text.bytes.firstPlace(in: text.range) { $0 ^ UInt8(ascii: "(") }
    while at < text.end {
      if text.bytes[at] == UInt8(ascii: "(") {
        open.append(at)
      } else if let start = open.popLast(), open.isEmpty {
        brackets.append(start..<at)
      }
      at = text.bytes.firstPlace(in: at + 1..<text.end) { min($0 ^ UInt8(ascii: "("), $0 ^ UInt8(ascii: ")")) }
    }
    return brackets
  }

  /// Places behind which a sentence ends, ascending, the end of the paragraph left out.
  func boundaries() -> [Int] {
    var boundaries: [Int] = []
    var bracket = 0
    var at = text.start
    while true {
      at = text.bytes.firstPlace(in: at..<text.end, atNo: Self.distanceFromTerminator)
      guard at < text.end else { break }
      var width = terminatorWidth(at)
      guard width > 0 else {
        at += 1
        continue
      }
      let start = at
      while width > 0 {
        at += width
        width = terminatorWidth(at)
      }
      let terminator = start..<at
      while at < text.end {
        let next = text.after(at)
        guard Self.isCloser(text.scalar(at), before: next < text.end ? text.scalar(next) : nil) else { break }
        at = next
      }
      at = behindPictures(at)
      while bracket < brackets.count, brackets[bracket].upperBound < at { bracket += 1 }
      let isInside = bracket < brackets.count && brackets[bracket].contains(text.before(at))
      if !isInside, endsSentence(terminator: terminator, next: at, begun: boundaries.last ?? text.start) {
        boundaries.append(at)
      }
    }
    return boundaries
  }

  /// Behind the emoji that stand after the end of a sentence and belong to it, which they do not in a paragraph that
  /// begins its points with them.
  private func behindPictures(_ index: Int) -> Int {
    let first = text.skippingBlanks(index, limit: text.end)
    guard first < text.end, text.bytes[first] >= 0xe2, isPicture(first), !isPicture(text.start) else { return index }
    var at = first
    while at < text.end, isPicture(at) || ParagraphText.isBlank(text.scalar(at)) { at = text.after(at) }
    return text.skippingBlanksBack(at, limit: first)
  }

  /// Whether an emoji or a sign that joins or colours one stands at a place.
  private func isPicture(_ index: Int) -> Bool {
    guard index < text.end, text.bytes[index] >= 0xe2 else { return false }
    let scalar = text.scalar(index)
    switch scalar.value {
    case 0x200d, 0xfe0f: return true
    case 0x2600...: return scalar.properties.isEmoji || scalar.properties.isEmojiModifier
    default: return false
    }
  }

  /// 0 for `.`, `!`, `?` and the first bytes of the marks of other scripts, more for any other byte.
  @inline(__always)
  private static func distanceFromTerminator(_ byte: UInt8) -> UInt8 {
    let latin = min(min(byte ^ UInt8(ascii: "!"), byte ^ UInt8(ascii: "?")), byte ^ UInt8(ascii: "."))
    return min(latin, min((byte ^ 0xd8) & 0xfc, (byte ^ 0xe2) & 0xfe))
  }

  /// The width of a mark that ends sentences at a byte, 0 where there is none.
  @inline(__always)
  private func terminatorWidth(_ index: Int) -> Int {
    guard index < text.end else { return 0 }
    switch text.bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xd8, 0xdb, 0xe2, 0xe3: return Self.isTerminator(text.scalar(index)) ? text.after(index) - index : 0
    default: return 0
    }
  }

  static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "؟", "۔", "。": true
    default: false
    }
  }

  private static func isCloser(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "»", "”", "’", ")", "]": true
    case "“", "\"", "'": next.map { $0.properties.isWhitespace || ",;:.–—-)»".unicodeScalars.contains($0) } ?? true
    default: false
    }
  }

  private func endsSentence(terminator: Range<Int>, next: Int, begun: Int) -> Bool {
    let after = text.skippingBlanks(next, limit: text.end)
    guard after < text.end else { return false }
    let single = terminator.count == 1 && text.bytes[terminator.lowerBound] == UInt8(ascii: ".")
    if after == next { return single && isGlued(terminator.lowerBound, next) }
    if text.scalar(after) == "(" || Self.isDash(text.scalar(after)) { return false }
    var first = after
    while first < text.end, Self.isOpener(text.scalar(first)) { first = text.after(first) }
    guard first < text.end else { return false }
    let opening = text.scalar(first)
    let kind = Letter.classify(opening)
    if kind == .cyrillic || kind == .latin, !Letter.isUpper(opening) {
      // A name in small Latin letters may begin a sentence: `Бағасы белгілі. iPhone арзандады`.
      let isForeign = kind == .latin && text.previous(terminator.lowerBound).map(Self.isSmallCyrillic) == true
      // Author words go on behind speech that ends with its mark.
      guard isForeign || isCaseless, terminator.upperBound == next || !SpeechVerb.isForm(wordText(from: first)) else {
        return false
      }
    }
    if !kind.isLetter, kind != .digit, Self.isContinuation(opening) { return false }
    guard single else { return true }
    if begun == text.start, isInDateline(terminator.lowerBound) { return false }
    let behind = Behind(opener: after, word: first, isDigit: kind == .digit)
    return fullStopEnds(before: terminator.lowerBound, behind, begun: begun)
  }

  /// A full stop without a space after it: `болды.Ол`, a slip of the typist between two long words.
  private func isGlued(_ stop: Int, _ next: Int) -> Bool {
    let capital = text.scalar(next)
    guard Letter.classify(capital) == .cyrillic, Letter.isUpper(capital) else { return false }
    let second = text.after(next)
    guard second < text.end, text.after(second) < text.end else { return false }
    let small = text.scalar(second)
    guard Letter.classify(small).isLetter, !Letter.isUpper(small) else { return false }
    var at = stop
    for _ in 0..<3 {
      guard at > text.start else { return false }
      at = text.before(at)
      guard Self.isSmallCyrillic(text.scalar(at)) else { return false }
    }
    return stop + 1 < next || !word(before: stop).text.contains(".")
  }

  private static func isSmallCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    Letter.classify(scalar) == .cyrillic && !Letter.isUpper(scalar)
  }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "—" || scalar == "―" || scalar == "−"
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "«", "“", "„", "\"", "'", "‘", "[": true
    default: false
    }
  }

  private static func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", ")", "]", "»", "”", "…", ".", "!", "?", "/", "%": true
    default: false
    }
  }
}

// MARK: Abbreviations, initials, numbers

extension ParagraphScan {
  /// The letters, digits, inner full stops and hyphens before `stop`, spaced abbreviations (`т. б.`) joined, and where
  /// they begin.
  private func word(before stop: Int) -> (text: String, start: Int) {
    var start = stop
    while start > text.start {
      let before = text.before(start)
      let scalar = text.scalar(before)
      let kind = Letter.classify(scalar)
      if kind.isLetter || kind == .digit || kind == .mark || kind == .invisible || scalar == "-"
        || (scalar == "." && text.previous(before).map { Letter.classify($0) != .other } ?? false)
      {
        start = before
      } else if ParagraphText.isBlank(scalar), isSpacedAbbreviation(before, goingOn: text.scalar(start)),
        isShort(start, stop)
      {
        start = before
      } else {
        break
      }
    }
    return (text.compact(start..<stop), start)
  }

  /// Whether a single letter and its full stop stand before a blank and may be of one abbreviation with the letter behind
  /// it: `и. о.`, `И. о.`, `А. С.`, but not the `г. А.` of `в 2026 г. А. Пушкин`.
  private func isSpacedAbbreviation(_ blank: Int, goingOn next: Unicode.Scalar) -> Bool {
    guard text.previous(blank) == "." else { return false }
    let stop = text.before(blank)
    guard let letter = text.previous(stop), Letter.classify(letter).isLetter,
      Letter.isUpper(letter) || !Letter.isUpper(next)
    else { return false }
    return text.previous(text.before(stop)).map { !Letter.classify($0).isLetter } ?? true
  }

  /// Whether one scalar stands between `from` and the next full stop, or `to`.
  private func isShort(_ from: Int, _ to: Int) -> Bool {
    guard from < to, text.scalar(from) != "." else { return false }
    let second = text.after(from)
    return second >= to || text.scalar(second) == "."
  }

  /// What stands behind a full stop: a word, or the quotation marks and brackets that it begins behind.
  private struct Behind {
    let opener: Int
    let word: Int
    let isDigit: Bool
  }

  private func fullStopEnds(before stop: Int, _ behind: Behind, begun: Int) -> Bool {
    if endsLongWord(stop) { return true }
    let (written, start) = word(before: stop)
    guard let lead = written.unicodeScalars.first else { return true }
    if written.unicodeScalars.allSatisfy({ $0 == "-" || $0 == "." || Letter.classify($0) == .digit }) {
      // `1. Бірінші мәселе`: the number of a list item.
      return
        !(written.utf8.count <= 3
        && (begun >= start || text.skippingBlanks(begun, limit: start) == start || opensList(written, at: start)))
    }
    // `5 м/с.` is a rate.
    if isPerUnit(start) { return true }
    if isNumberOfPart(written, from: start, begun: begun) { return false }
    // `7 °C.` is a degree.
    if text.previous(start) == "°" { return true }
    // Initials: `А.`, `А.Б.`, `Қ.-Ж.`, `Дж.Р.`; nothing but single capitals and digraphs.
    if Letter.isUpper(lead) || isCaseless,
      written.unicodeScalars.split(whereSeparator: { $0 == "." || $0 == "-" }).allSatisfy(isInitial)
    {
      return false
    }
    // `188-б.`, `3-т.`: the noun is grown to its number.
    let noun = written.unicodeScalars.drop { $0 == "-" || Letter.classify($0) == .digit }
    guard let kind = Abbreviation.classify(WordFold.fold(String(noun))) else { return true }
    switch kind {
    case .prefix: return false
    case .region: return followsAdjective(start)
    case .title: return SentenceOpening.isRussian(wordText(from: behind.word))
    case .beforeNumber: return !behind.isDigit
    case .kazakhYear: return kazakhYearEnds(at: start, next: behind.word)
    case .time where behind.isDigit: return false
    case .final where behind.isDigit && isPartOfSum(String(noun), behind.word): return false
    case .russianYear where goesOn(behindDate: start, opener: behind.opener, word: behind.word): return false
    case .russianYear: return yearEnds(at: start, begun: begun)
    case .century: return centuryEnds(at: start, begun: begun, next: behind.word)
    case .final, .time: return !isCaseless && !Self.amountGoesOn.contains(wordText(from: behind.word))
    }
  }

  /// Whether a magnitude and the number behind it are parts of one sum: `2 млрд. 400 млн. тенге`.
  private func isPartOfSum(_ magnitude: String, _ number: Int) -> Bool {
    guard let place = Self.magnitudes.firstIndex(of: WordFold.fold(magnitude)) else { return false }
    var at = number
    while at < text.end, Letter.classify(text.scalar(at)) == .digit || text.scalar(at) == "," { at = text.after(at) }
    let next = WordFold.fold(wordText(from: text.skippingBlanks(at, limit: text.end)))
    return Self.magnitudes[(place + 1)...].contains(next)
  }

  /// From the greatest to the least, «мың» in full.
  private static let magnitudes = ["трлн", "млрд", "млн", "тыс", "мың"]

  /// Whether the first number of a list stands behind a colon, and the second somewhere behind it: `Күн тәртібінде:
  /// 1. Бюджет туралы. 2. Салық туралы.`
  private func opensList(_ written: String, at start: Int) -> Bool {
    guard written == "1", text.previous(text.skippingBlanksBack(start, limit: text.start)) == ":" else { return false }
    let end = min(start + Self.longestItem, text.end)
    var at = start
    while true {
      at = text.bytes.firstPlace(in: at..<end) { $0 ^ UInt8(ascii: "2") }
      guard at + 2 < end else { return false }
      let isNumber = text.bytes[at + 1] == UInt8(ascii: ".") && text.bytes[at + 2] == UInt8(ascii: " ")
      let item = text.skippingBlanksBack(at, limit: start)
      if isNumber, item < at, let mark = text.previous(item), mark == ";" || Self.isTerminator(mark) { return true }
      at += 1
    }
  }

  /// Bytes that the first item of a list within a paragraph has at most.
  private static let longestItem = 600

  /// Whether what begins at a place is the time or area of a rate behind a number: `15–20 м/с`, `120 км/ч`.
  private func isPerUnit(_ start: Int) -> Bool {
    guard text.previous(start) == "/" else { return false }
    var unit = text.before(start)
    while let letter = text.previous(unit), Letter.classify(letter).isLetter { unit = text.before(unit) }
    let number = text.skippingBlanksBack(unit, limit: text.start)
    return text.previous(number).map { Letter.classify($0) == .digit } ?? false
  }

  /// Whether a Roman numeral opens the sentence: `II. Негізгі бөлім`. A single letter is an initial as well.
  private func isNumberOfPart(_ written: String, from start: Int, begun: Int) -> Bool {
    guard begun >= start || text.skippingBlanks(begun, limit: start) == start else { return false }
    return written.unicodeScalars.allSatisfy(Letter.isUpper)
      && RomanNumeral.value(ofFolded: WordFold.fold(written)) != nil
  }

  /// Whether more small letters stand before `stop` than any abbreviation has.
  private func endsLongWord(_ stop: Int) -> Bool {
    var at = stop
    for _ in 0...Abbreviation.longest {
      guard at > text.start else { return false }
      at = text.before(at)
      guard Self.isSmallCyrillic(text.scalar(at)) else { return false }
    }
    return true
  }

  /// A capital, or one of the two-letter initials of Russian spelling.
  private func isInitial(_ part: Substring.UnicodeScalarView) -> Bool {
    part.count == 1
      ? isCaseless || part.allSatisfy(Letter.isUpper)
      : ["Дж", "Дз", "Вл", "Хр"].contains { $0.unicodeScalars.elementsEqual(part) }
  }

  private static let amountGoesOn: Set<String> = ["США", "АҚШ", "USD", "EUR"]

  func wordText(from index: Int) -> String {
    var end = index
    while end < text.end, Letter.classify(text.scalar(end)).isLetter { end = text.after(end) }
    return String(decoding: text.bytes[index..<end], as: UTF8.self)
  }

  /// Whether a Russian adjective stands before a place: `Жамбылской`.
  private func followsAdjective(_ index: Int) -> Bool {
    let end = text.skippingBlanksBack(index, limit: text.start)
    var start = end
    while start > text.start, Self.isSmallCyrillic(text.scalar(text.before(start))) { start = text.before(start) }
    let word = String(decoding: text.bytes[start..<end], as: UTF8.self)
    return ["ской", "цкой", "ская", "цкая", "скую", "цкую"].contains { word.hasSuffix($0) }
  }
}
