import Orthography

/// Years and centuries that end a sentence: `Умер в 1905 г. Похоронен в Москве.`, but `В 1905 г. Россия…`.
extension ParagraphScan {
  /// Whether the abbreviation of a year at a place ends a Russian sentence.
  func yearEnds(at start: Int, begun: Int) -> Bool { numberStands(before: start) && saysMoreThanDate(begun..<start) }

  /// Whether a sentence goes on behind the abbreviation of a Russian year: with the number or the title of a document
  /// (`от 3 марта 2026 г. № 15`, `2026 г. «О мерах…»`), or with the century of a decade (`в 90-х гг. XX века`).
  ///
  /// - Parameters:
  ///   - start: Where the abbreviation begins.
  ///   - opener: What stands behind it.
  ///   - word: The word there, which an opening quotation mark may stand before.
  /// - Returns: Whether it goes on.
  func goesOn(behindDate start: Int, opener: Int, word: Int) -> Bool {
    if text.scalar(opener) == "№" || isCentury(word) { return true }
    guard opener < word, Self.aboutWords.contains(wordText(from: word)) || isDateOfDocument(start) else { return false }
    return !isSpeech(from: word)
  }

  /// Whether a century stands at a place: `XX века`, `XX в.`
  private func isCentury(_ start: Int) -> Bool {
    let numeral = wordText(from: start)
    guard RomanNumeral.value(ofFolded: WordFold.fold(numeral)) != nil else { return false }
    let next = text.skippingBlanks(start + numeral.utf8.count, limit: text.end)
    guard next < text.end else { return false }
    let noun = wordText(from: next)
    let end = next + noun.utf8.count
    return noun.begins(with: "век") || noun.begins(with: "столети")
      || noun.isWritten("в") && end < text.end && text.scalar(end) == "."
  }

  /// Whether a quotation that begins at a place ends before author words: `…», – сказал он`, `…!» – сказал он`.
  private func isSpeech(from word: Int) -> Bool {
    var at = word
    while at < text.end, at - word <= Self.longestTitle {
      if text.bytes[at] >= 0x80 || text.bytes[at] == UInt8(ascii: "\""), Self.closers.contains(text.scalar(at)) {
        let comma = text.after(at)
        let dash = text.skippingBlanks(
          comma < text.end && text.scalar(comma) == "," ? comma + 1 : comma, limit: text.end)
        return dash < text.end && Self.isDash(text.scalar(dash))
      }
      at = text.after(at)
    }
    return false
  }

  /// Whether the date that ends at a place stands behind the word that documents are dated with: `от 3 марта 2026 г.`
  private func isDateOfDocument(_ start: Int) -> Bool {
    var at = start
    for _ in 0..<4 {
      let end = text.skippingBlanksBack(at, limit: text.start)
      at = end
      while let before = text.previous(at), !ParagraphText.isBlank(before) { at = text.before(at) }
      guard at < end, end - at <= Self.longestOfDate else { return false }
      if String(decoding: text.bytes[at..<end], as: UTF8.self) == "от" { return true }
    }
    return false
  }

  /// The words that titles of laws begin with.
  private static let aboutWords: Set<String> = ["О", "Об", "Обо"]
  private static let closers: Set<Unicode.Scalar> = ["»", "”", "\""]
  /// The most bytes of a title, and of a word of a date.
  private static let longestTitle = 800
  private static let longestOfDate = 20

  /// Whether the abbreviation of a century at a place ends a Russian sentence, whose next word begins at `next`.
  func centuryEnds(at start: Int, begun: Int, next: Int) -> Bool {
    saysMoreThanDate(begun..<start) && (SentenceOpening.isRussian(wordText(from: next)) || isAnswer(start))
  }

  /// Whether the abbreviation of a Kazakh year or century at a place ends a sentence, whose next word begins at `next`.
  func kazakhYearEnds(at start: Int, next: Int) -> Bool {
    SentenceOpening.isKazakh(WordFold.fold(wordText(from: next)))
      || Letter.isUpper(text.scalar(next)) && isAnswer(start)
  }

  /// Whether a Russian sentence, and its last clause if that goes on from a conjunction, have said more than when:
  /// `В 2024–2026 гг.`, `3 марта 2026 г.`, `Он сказал, что в 2026 г.`
  private func saysMoreThanDate(_ range: Range<Int>) -> Bool {
    guard !isOnlyDate(range) else { return false }
    guard let comma = text.bytes[range].lastIndex(of: UInt8(ascii: ",")),
      let first = word(in: comma + 1..<range.upperBound), Self.conjunctions.contains(WordFold.fold(first.text))
    else { return true }
    return !isOnlyDate(first.end..<range.upperBound)
  }

  private func isOnlyDate(_ range: Range<Int>) -> Bool {
    var rest = range
    while let next = word(in: rest) {
      let folded = WordFold.fold(next.text)
      let isOfDate =
        folded.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } || Self.wordsOfDates.contains(folded)
        || RomanNumeral.value(ofFolded: folded) != nil || ChromePhrases.months.prefix(of: folded) != nil
      guard isOfDate else { return false }
      rest = next.end..<range.upperBound
    }
    return true
  }

  /// The first run of letters and digits in a range.
  private func word(in range: Range<Int>) -> (text: String, end: Int)? {
    func isInWord(_ index: Int) -> Bool {
      let kind = Letter.classify(text.scalar(index))
      return kind.isLetter || kind == .digit || kind == .mark
    }
    var start = range.lowerBound
    while start < range.upperBound, !isInWord(start) { start = text.after(start) }
    var end = start
    while end < range.upperBound, isInWord(end) { end = text.after(end) }
    return start < end ? (String(decoding: text.bytes[start..<end], as: UTF8.self), end) : nil
  }

  /// Whether the number before a place is all that stands behind a dash or a colon: «Туған жылы – 1845 ж.»
  private func isAnswer(_ start: Int) -> Bool {
    let end = text.skippingBlanksBack(start, limit: text.start)
    var number = end
    while let before = text.previous(number), Letter.classify(before).isLetter || Letter.classify(before) == .digit {
      number = text.before(number)
    }
    let mark = text.skippingBlanksBack(number, limit: text.start)
    guard number < end, mark < number, let sign = text.previous(mark) else { return false }
    if sign == ":" { return true }
    guard Self.isDash(sign) else { return false }
    // `2024 – 2026 ж.` is a span.
    let before = text.skippingBlanksBack(text.before(mark), limit: text.start)
    return text.previous(before).map { Letter.classify($0).isLetter } ?? false
  }

  /// Whether a number stands before a place, which may be grown to an ending: `2026`, `90-х`.
  private func numberStands(before index: Int) -> Bool {
    var end = text.skippingBlanksBack(index, limit: text.start)
    if let letter = text.previous(end), Letter.classify(letter) == .cyrillic, text.previous(text.before(end)) == "-" {
      end = text.before(text.before(end))
    }
    return text.previous(end).map { Letter.classify($0) == .digit } ?? false
  }

  private static let conjunctions: Set<String> = [
    "что", "а", "но", "и", "когда", "где", "если", "как", "хотя", "поскольку", "чтобы", "который", "которая", "которое",
    "которые",
  ]

  /// Small Russian words that stand before a date, and the words of spans of time.
  private static let wordsOfDates: Set<String> = [
    "в", "во", "с", "со", "к", "до", "по", "за", "на", "от", "и", "начиная", "уже", "еще", "лишь", "только", "конце",
    "начале", "середине", "половине", "конца", "начала", "середины", "концу", "началу", "первой", "второй", "первом",
    "втором", "третьем", "четвертом", "летом", "осенью", "зимой", "весной", "квартале", "полугодии", "период",
    "периода",
    "году", "г", "гг", "вв", "е", "х", "й", "м", "го", "итогам", "состоянию", "результатам",
  ]
}
