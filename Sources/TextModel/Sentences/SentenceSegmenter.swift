import Orthography

/// Cuts a paragraph of Kazakh or Russian prose into sentences.
///
/// Policy: author words stay with the last sentence that they quote (`«…!» – деді ол.` is one sentence), several
/// sentences inside a quotation are split, a bracketed sentence stays with the one before it, a line of dialogue with
/// its author words is kept together. The rules look at whole tokens on both sides of a terminator: abbreviations,
/// initials, ordinals, list numbers, addresses.
public struct SentenceSegmenter: Sendable {
  /// Creates a segmenter.
  public init() {}

  /// Byte ranges of the sentences of a paragraph, without surrounding spaces, in order.
  ///
  /// - Parameters:
  ///   - paragraph: The text, of one paragraph.
  ///   - offset: Where it begins in the document, in bytes; added to every range.
  /// - Returns: The ranges; none for a blank paragraph.
  /// - Complexity: Linear in the length of the paragraph.
  public func sentences(of paragraph: some StringProtocol, at offset: Int = 0) -> [Range<Int>] {
    let scan = ParagraphScan(paragraph, at: offset)
    var ranges: [Range<Int>] = []
    var start = 0
    for end in scan.boundaries() {
      if let range = scan.trimmed(start, end) { ranges.append(range) }
      start = end
    }
    if let range = scan.trimmed(start, scan.scalars.count) { ranges.append(range) }
    return ranges
  }
}

/// A paragraph as scalars with their byte offsets.
struct ParagraphScan {
  let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  /// Empty where no bracket opens.
  private let closingBracket: [Bool]

  init(_ text: some StringProtocol, at offset: Int) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var byte = offset
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(byte)
      byte += UTF8.width(scalar)
    }
    offsets.append(byte)
    self.scalars = scalars
    self.offsets = offsets
    closingBracket = Self.insideBrackets(scalars)
  }

  /// Whether each position stands inside round brackets that close within the paragraph.
  private static func insideBrackets(_ scalars: [Unicode.Scalar]) -> [Bool] {
    guard scalars.contains("(") else { return [] }
    var inside = [Bool](repeating: false, count: scalars.count)
    var open: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar == "(" {
        open.append(index)
      } else if scalar == ")", let start = open.popLast(), open.isEmpty {
        for position in start..<index { inside[position] = true }
      }
    }
    return inside
  }

  func trimmed(_ from: Int, _ to: Int) -> Range<Int>? {
    var start = from
    var end = to
    while start < end, isBlank(scalars[start]) { start += 1 }
    while end > start, isBlank(scalars[end - 1]) { end -= 1 }
    return start < end ? offsets[start]..<offsets[end] : nil
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || Letter.classify(scalar) == .invisible
  }

  /// Positions after which a sentence ends, ascending, the end of the paragraph left out.
  func boundaries() -> [Int] {
    var boundaries: [Int] = []
    var at = 0
    while at < scalars.count {
      guard Self.isTerminator(scalars[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count, Self.isTerminator(scalars[at]) { at += 1 }
      let terminatorEnd = at
      while at < scalars.count, Self.isCloser(scalars[at], before: at + 1 < scalars.count ? scalars[at + 1] : nil) {
        at += 1
      }
      if endsSentence(terminator: start..<terminatorEnd, next: at, begun: boundaries.last ?? 0) {
        boundaries.append(at)
      }
    }
    return boundaries
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
    guard next < scalars.count, closingBracket.isEmpty || !closingBracket[next - 1] else { return false }
    var after = next
    while after < scalars.count, isBlank(scalars[after]) { after += 1 }
    guard after < scalars.count else { return false }
    let single = terminator.count == 1 && scalars[terminator.lowerBound] == "."
    if after == next { return single && isGlued(terminator.lowerBound, next) }
    if scalars[after] == "(" || Self.isDash(scalars[after]) { return false }
    var first = after
    while first < scalars.count, Self.isOpener(scalars[first]) { first += 1 }
    guard first < scalars.count else { return false }
    let opening = scalars[first]
    let kind = Letter.classify(opening)
    if kind == .cyrillic || kind == .latin, !Letter.isUpper(opening) { return false }
    if !kind.isLetter, kind != .digit, Self.isContinuation(opening) { return false }
    guard single else { return true }
    return fullStopEnds(before: terminator.lowerBound, first: first, nextIsDigit: kind == .digit, begun: begun)
  }

  /// A full stop without a space after it: `болды.Ол`, a slip of the typist between two long words.
  private func isGlued(_ stop: Int, _ next: Int) -> Bool {
    guard stop >= 3, next + 2 < scalars.count, Letter.classify(scalars[next]) == .cyrillic,
      Letter.isUpper(scalars[next])
    else { return false }
    return (1...3).allSatisfy {
      Letter.classify(scalars[stop - $0]) == .cyrillic && !Letter.isUpper(scalars[stop - $0])
    }
      && !Letter.isUpper(scalars[next + 1]) && wordEnds(from: next) - next >= 2
      && !(stop + 1 == next && word(before: stop).contains("."))
  }

  private func wordEnds(from index: Int) -> Int {
    var end = index
    while end < scalars.count, Letter.classify(scalars[end]).isLetter { end += 1 }
    return end
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

  /// The letters, digits, inner full stops and hyphens before `stop`, spaced abbreviations (`т. б.`) joined.
  private func word(before stop: Int) -> String {
    var start = stop
    while start > 0 {
      let scalar = scalars[start - 1]
      let kind = Letter.classify(scalar)
      if kind.isLetter || kind == .digit || kind == .mark || kind == .invisible || scalar == "-"
        || (scalar == "." && start - 1 > 0 && Letter.classify(scalars[start - 2]) != .other)
      {
        start -= 1
      } else if isBlank(scalar), start >= 3, scalars[start - 2] == ".", isShort(start, stop),
        Letter.classify(scalars[start - 3]).isLetter, start == 3 || !Letter.classify(scalars[start - 4]).isLetter
      {
        start -= 1
      } else {
        break
      }
    }
    var view = String.UnicodeScalarView()
    for scalar in scalars[start..<stop] where !isBlank(scalar) { view.append(scalar) }
    return String(view)
  }

  private func isShort(_ from: Int, _ to: Int) -> Bool {
    var letters = 0
    for index in from..<to {
      if scalars[index] == "." { break }
      letters += 1
    }
    return letters == 1
  }

  /// Whether only blanks stand between the beginning of the sentence and `index`.
  private func isStart(_ index: Int, begun: Int) -> Bool {
    index <= begun || (begun..<index).allSatisfy { isBlank(scalars[$0]) }
  }

  private func fullStopEnds(before stop: Int, first: Int, nextIsDigit: Bool, begun: Int) -> Bool {
    let written = word(before: stop)
    guard let lead = written.unicodeScalars.first else { return true }
    let bare = written.unicodeScalars.filter { $0 != "-" && $0 != "." }
    if bare.allSatisfy({ Letter.classify($0) == .digit }) {
      // `1. Бірінші мәселе`: the number of a list item.
      return !(written.utf8.count <= 3 && isStart(stop - written.unicodeScalars.count, begun: begun))
    }
    // Initials: `А.`, `А.Б.`, `Қ.-Ж.`; nothing but single capitals.
    let parts = written.split(whereSeparator: { $0 == "." || $0 == "-" })
    if Letter.isUpper(lead), parts.allSatisfy({ $0.unicodeScalars.count == 1 }) {
      if parts.allSatisfy({ $0.unicodeScalars.allSatisfy(Letter.isUpper) }) { return false }
    }
    guard let kind = Abbreviation.classify(WordFold.fold(written)) else { return true }
    switch kind {
    case .prefix: return false
    case .beforeNumber: return !nextIsDigit
    case .kazakhYear: return Abbreviation.kazakhOpeners.contains(WordFold.fold(wordText(from: first)))
    case .russianYear: return numberStands(before: stop - written.unicodeScalars.count)
    case .century: return false
    case .final: return !Self.amountGoesOn.contains(wordText(from: first))
    }
  }

  private static let amountGoesOn: Set<String> = ["США", "АҚШ", "USD", "EUR"]

  private func wordText(from index: Int) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[index..<min(scalars.count, wordEnds(from: index))] { view.append(scalar) }
    return String(view)
  }

  private func numberStands(before index: Int) -> Bool {
    var at = index
    while at > 0, isBlank(scalars[at - 1]) { at -= 1 }
    return at > 0 && Letter.classify(scalars[at - 1]) == .digit
  }
}
