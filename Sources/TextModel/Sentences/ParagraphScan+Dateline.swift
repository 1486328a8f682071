import Orthography

/// Where, when and by whom a report was sent, which belongs to its first sentence: `АСТАНА. 3 наурыз. ҚазАқпарат –
/// Бүгін…`, `АҚТАУ. Порт…`.
extension ParagraphScan {
  /// The most bytes of a town, of a date, and of an agency.
  private static let longest = (town: 40, date: 40, agency: 60)

  /// Whether a full stop stands in a dateline.
  func isInDateline(_ stop: Int) -> Bool {
    guard stop - text.start <= Self.longest.town + Self.longest.date else { return false }
    guard let town = town() else { return false }
    if town.isInCapitals, town.isOneWord, town.end == stop { return true }
    return datelineEnd(behind: town).map { stop < $0 } ?? false
  }

  /// What opens a paragraph: one to three capitalised words.
  private struct Town {
    var end: Int
    var isInCapitals = true
    var isOneWord = true
  }

  /// Where a dateline ends: at the dash behind one or two words, the town in capitals or with a date; behind a date also at
  /// the full stop of an agency in capitals.
  private func datelineEnd(behind town: Town) -> Int? {
    var at = behindSeparator(town.end)
    var isDated = false
    while let begun = at, isDigit(begun) || isMonth(begun) {
      at = behindDate(begun)
      isDated = true
      // `Караганда. Март, 3.`: there is nothing else.
      if at == nil, text.scalar(text.before(text.end)) == ".", text.end - begun <= Self.longest.date { return text.end }
    }
    guard let agency = at, town.isInCapitals || isDated else { return nil }
    if text.scalar(agency) == "/" { return end(ofSlashed: agency) }
    return dash(behindAgency: agency) ?? (isDated ? stop(behindAgency: agency) : nil)
  }

  /// Behind an agency between slashes and its full stop: `/КазТАГ/. `.
  private func end(ofSlashed index: Int) -> Int? {
    var at = index + 1
    while at < text.end, at - index <= Self.longest.agency {
      if text.scalar(at) == "/" { return at + 2 }
      guard Letter.classify(text.scalar(at)).isLetter || ParagraphText.isBlank(text.scalar(at)) else { return nil }
      at = text.after(at)
    }
    return nil
  }

  private func isMonth(_ index: Int) -> Bool {
    var end = index
    while end < text.end, Letter.classify(text.scalar(end)).isLetter { end = text.after(end) }
    let word = WordFold.fold(String(decoding: text.bytes[index..<end], as: UTF8.self))
    return ChromePhrases.months.prefix(of: word) != nil
  }

  /// Where the blank behind the full stop of one or two words in capitals, or with one inside, stands: `КАЗИНФОРМ. `,
  /// `ҚазАқпарат. `.
  private func stop(behindAgency index: Int) -> Int? {
    var at = index
    var letters = 0
    var blanks = 0
    // Of the word that is read.
    var capitals = 0
    var isInCapitals = true
    while at < text.end, at - index <= Self.longest.agency {
      let scalar = text.scalar(at)
      let isEnd = scalar == "." || ParagraphText.isBlank(scalar)
      if isEnd, !isInCapitals, capitals < 2 { return nil }
      if scalar == ".", letters >= 4 { return behindSeparator(at).map { _ in at + 1 } }
      if ParagraphText.isBlank(scalar) {
        blanks += 1
        capitals = 0
        isInCapitals = true
      } else {
        guard Letter.classify(scalar).isLetter else { return nil }
        letters += 1
        if Letter.isUpper(scalar) { capitals += 1 } else { isInCapitals = false }
      }
      guard blanks <= 1 else { return nil }
      at = text.after(at)
    }
    return nil
  }

  /// The capitalised words that open the paragraph.
  private func town() -> Town? {
    var town = Town(end: text.start)
    for _ in 0..<3 {
      let start = town.end
      while town.end < text.end, Letter.classify(text.scalar(town.end)).isLetter {
        let isCapital = isCaseless || Letter.isUpper(text.scalar(town.end))
        guard isCapital || town.end > start else { return nil }
        town.isInCapitals = town.isInCapitals && isCapital
        town.end = text.after(town.end)
      }
      if town.end == start, start > text.start, text.scalar(start) == "(", let end = behindBracket(start) {
        town.end = end
        return town
      }
      guard town.end - start >= 6, town.end - text.start <= Self.longest.town, town.end < text.end else { return nil }
      let behind = text.scalar(town.end)
      guard behind == "-" || ParagraphText.isBlank(behind) else { return town }
      if behind != "-" { town.isOneWord = false }
      town.end = text.after(town.end)
    }
    return nil
  }

  /// Behind the bracket that tells the town's country: `Алматы (Казахстан)`.
  private func behindBracket(_ index: Int) -> Int? {
    var at = index + 1
    while at < text.end, at - index <= Self.longest.town {
      let scalar = text.scalar(at)
      if scalar == ")" { return at + 1 }
      guard Letter.classify(scalar).isLetter || ParagraphText.isBlank(scalar) else { return nil }
      at = text.after(at)
    }
    return nil
  }

  /// Where the words behind a comma or a full stop and a blank begin.
  private func behindSeparator(_ index: Int) -> Int? {
    guard index < text.end, text.scalar(index) == "." || text.scalar(index) == "," else { return nil }
    let next = text.skippingBlanks(index + 1, limit: text.end)
    return next > index + 1 && next < text.end ? next : nil
  }

  /// Where the words behind a dash between blanks begin.
  private func behindDash(_ index: Int) -> Int? {
    guard Self.isDash(text.scalar(index)), index > text.start,
      ParagraphText.isBlank(text.scalar(text.before(index)))
    else { return nil }
    let behind = text.after(index)
    let next = text.skippingBlanks(behind, limit: text.end)
    return next > behind && next < text.end ? next : nil
  }

  /// Where the words behind a date begin: figures and small letters up to a comma, a full stop or a dash with a blank
  /// behind it.
  private func behindDate(_ index: Int) -> Int? {
    var at = index
    while at < text.end, at - index <= Self.longest.date {
      if let next = behindSeparator(at) ?? behindDash(at) { return next }
      let scalar = text.scalar(at)
      // «3 марта Казинформ —»
      if Letter.isUpper(scalar), at > index, ParagraphText.isBlank(text.scalar(text.before(at))) { return at }
      guard at == index || !Letter.isUpper(scalar),
        Letter.classify(scalar) != .other || scalar == "." || scalar == "-"
          || ParagraphText.isBlank(scalar)
      else { return nil }
      at = text.after(at)
    }
    return nil
  }

  private func isDigit(_ index: Int) -> Bool { Letter.classify(text.scalar(index)) == .digit }

  /// Where a dash between blanks stands behind one or two words.
  private func dash(behindAgency index: Int) -> Int? {
    var at = index
    for _ in 0..<2 {
      let start = at
      while at < text.end, !ParagraphText.isBlank(text.scalar(at)), at - index <= Self.longest.agency {
        at = text.after(at)
      }
      let dash = text.skippingBlanks(at, limit: text.end)
      guard at > start, dash > at, dash < text.end else { return nil }
      let behind = text.after(dash)
      if Self.isDash(text.scalar(dash)) {
        return behind < text.end && ParagraphText.isBlank(text.scalar(behind)) ? dash : nil
      }
      at = dash
    }
    return nil
  }
}
