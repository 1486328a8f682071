import ICUBridge

/// A stretch of text under repair: scalars that know the bytes they came from.
struct RepairWindow {
  /// A scalar of the result. The cells of a window cover its bytes without gaps.
  struct Cell {
    var scalar: Unicode.Scalar
    var range: Range<Int>
    var reasons: Repair.Reasons = []
  }

  struct Change {
    let range: Range<Int>
    let after: String
    let reasons: Repair.Reasons
  }

  private var cells: [Cell]
  /// Bytes of a window of which nothing remained.
  private var removed: Range<Int>?
  /// What follows the window on its line, as much as tells whether a century is meant.
  private let tail: ArraySlice<UInt8>
  private let evidence: AlphabetEvidence

  init(_ range: Range<Int>, of utf8: [UInt8], lineEnd: Int, evidence: AlphabetEvidence) {
    self.evidence = evidence
    tail = utf8[range.upperBound..<min(lineEnd, range.upperBound + Self.tailLength)]
    cells = Self.scalars(utf8[range])
  }

  private static let tailLength = 64

  private static func scalars(_ slice: ArraySlice<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var at = slice.startIndex
    for scalar in String(decoding: slice, as: UTF8.self).unicodeScalars {
      let end = at + UTF8.width(scalar)
      cells.append(Cell(scalar: scalar, range: at..<end))
      at = end
    }
    return cells
  }

  /// Repairs until nothing changes any more; each step may make work for another.
  mutating func settle(_ normalizer: Normalizer) throws(ICUError) {
    var isChanging = true
    while isChanging {
      isChanging = removeInvisible()
      if try compose(normalizer) { isChanging = true }
      if repairWords() { isChanging = true }
    }
  }

  /// Adds the result.
  func append(to utf8: inout [UInt8]) {
    for cell in cells { utf8.append(contentsOf: UTF8.encode(cell.scalar) ?? UTF8.encodedReplacementCharacter) }
  }

  /// What was changed, word by word.
  var changes: [Change] {
    if let removed { return [Change(range: removed, after: "", reasons: .invisible)] }
    var changes: [Change] = []
    var start = 0
    while start < cells.count {
      var end = start + 1
      if isWordlike(cells[start]) { while end < cells.count, isWordlike(cells[end]) { end += 1 } }
      let reasons = cells[start..<end].reduce(into: Repair.Reasons()) { $0.formUnion($1.reasons) }
      if !reasons.isEmpty {
        var after = String.UnicodeScalarView()
        for cell in cells[start..<end] { after.append(cell.scalar) }
        let range = cells[start].range.lowerBound..<cells[end - 1].range.upperBound
        changes.append(Change(range: range, after: String(after), reasons: reasons))
      }
      start = end
    }
    return changes
  }

  private func isWordlike(_ cell: Cell) -> Bool {
    let kind = Letter.classify(cell.scalar)
    return kind != .other || Self.isJoint(cell.scalar)
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "'" || scalar.value == 0x2010 || scalar.value == 0x2011 || scalar.value == 0x2019
  }
}

// MARK: Steps; each tells whether it changed anything

extension RepairWindow {
  /// Takes invisible scalars out; their bytes go to the cell before them, or else to the one after them.
  private mutating func removeInvisible() -> Bool {
    guard cells.contains(where: { Letter.classify($0.scalar) == .invisible }) else { return false }
    var kept: [Cell] = []
    var leading: Range<Int>?
    for (index, cell) in cells.enumerated() {
      if Letter.classify(cell.scalar) == .invisible, !isNeededJoiner(index) {
        if let last = kept.indices.last {
          kept[last].range = kept[last].range.lowerBound..<cell.range.upperBound
          kept[last].reasons.insert(.invisible)
        } else {
          leading = (leading ?? cell.range).lowerBound..<cell.range.upperBound
        }
        continue
      }
      kept.append(cell)
      if let before = leading {
        kept[0].range = before.lowerBound..<cell.range.upperBound
        kept[0].reasons.insert(.invisible)
        leading = nil
      }
    }
    if let leading { removed = leading }
    defer { cells = kept }
    return kept.count < cells.count
  }

  /// A zero-width joiner or non-joiner shapes Arabic and other scripts, and makes one sign of several emoji.
  private func isNeededJoiner(_ index: Int) -> Bool {
    guard cells[index].scalar.value == 0x200c || cells[index].scalar.value == 0x200d else { return false }
    let before = cells[..<index].last { Letter.classify($0.scalar) != .invisible }
    let after = cells[index...].first { Letter.classify($0.scalar) != .invisible }
    return [before, after].contains { cell in
      guard let scalar = cell?.scalar else { return false }
      let kind = Letter.classify(scalar)
      return kind == .arabic || kind == .foreign || (scalar.value > 0x2000 && scalar.properties.isEmoji)
        || scalar.value == 0xfe0f
    }
  }

  /// Brings the cells into the normalization form.
  private mutating func compose(_ normalizer: Normalizer) throws(ICUError) -> Bool {
    if cells.allSatisfy({ normalizer.form.keepsApart($0.scalar) }) { return false }
    var utf8: [UInt8] = []
    var starts: [Int] = []
    for cell in cells {
      starts.append(utf8.count)
      utf8.append(contentsOf: UTF8.encode(cell.scalar) ?? UTF8.encodedReplacementCharacter)
    }
    let normalized = try normalizer.normalizeWithEdits(utf8: utf8.span)
    if normalized.edits.isEmpty { return false }
    var result: [Cell] = []
    var at = 0
    for edit in normalized.edits {
      while starts[at] < edit.source.lowerBound {
        result.append(cells[at])
        at += 1
      }
      var reasons: Repair.Reasons = .form
      let first = at
      while at < cells.count, starts[at] < edit.source.upperBound {
        reasons.formUnion(cells[at].reasons)
        at += 1
      }
      var range = cells[first].range.lowerBound..<cells[at - 1].range.upperBound
      for scalar in String(decoding: normalized.bytes[edit.result], as: UTF8.self).unicodeScalars {
        result.append(Cell(scalar: scalar, range: range, reasons: reasons))
        range = range.upperBound..<range.upperBound
      }
    }
    result.append(contentsOf: cells[at...])
    cells = result
    return true
  }

  /// Replaces letters of the wrong alphabet.
  private mutating func repairWords() -> Bool {
    if isAddress { return false }
    var isChanged = false
    var start = 0
    while start < cells.count {
      guard WordRepair.isPart(cells[start].scalar) else {
        start += 1
        continue
      }
      var end = start
      while end < cells.count, WordRepair.isPart(cells[end].scalar) { end += 1 }
      let part = cells[start..<end].map(\.scalar)
      if let repair = WordRepair(
        part, isNumbered: isNumbered(from: end) || isInRange(start..<end), isKazakh: evidence.isKazakh)
      {
        for (index, scalar) in zip(start..<end, repair.scalars) where cells[index].scalar != scalar {
          cells[index].scalar = scalar
          cells[index].reasons.formUnion(repair.reasons)
        }
        isChanged = true
      }
      start = end
    }
    return isChanged
  }

  /// Whether the window is a web address with its protocol, whose letters are what they are.
  private var isAddress: Bool {
    let marks = cells.indices.filter { cells[$0].scalar == ":" }
    return marks.contains { colon in
      let behind = cells[(colon + 1)...].prefix(2)
      let before = cells[..<colon].suffix(5).map { Letter.lower($0.scalar) }
      return behind.count == 2 && behind.allSatisfy { $0.scalar == "/" }
        && (before.ends(with: "http") || before.ends(with: "https"))
    }
  }

  /// Whether letters are one end of a range of numerals, the other of which stands beside them.
  private func isInRange(_ part: Range<Int>) -> Bool {
    let letters = cells[part].map(\.scalar)
    if part.upperBound < cells.count, RomanNumeral.isDash(cells[part.upperBound].scalar) {
      let next = cells[(part.upperBound + 1)...].map(\.scalar).prefix(while: WordRepair.isPart)
      if RomanNumeral.isRange(letters, Array(next)) { return true }
    }
    guard part.lowerBound > 0, RomanNumeral.isDash(cells[part.lowerBound - 1].scalar) else { return false }
    let before = cells[..<(part.lowerBound - 1)].map(\.scalar).reversed().prefix(while: WordRepair.isPart)
    return RomanNumeral.isRange(before.reversed(), letters)
  }

  /// Whether a word that numerals stand before begins at `index` or after it.
  private func isNumbered(from index: Int) -> Bool {
    let rest = cells[index...].prefix(Self.tailLength).map(\.scalar)
    return RomanNumeral.isNumbered(rest + String(decoding: tail, as: UTF8.self).unicodeScalars)
  }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
  }
}
