import Comparison
import TextModel

/// A piece of prose with a name in front.
struct Passage {
  let name: String
  let text: [Run]
}

/// The prose of an entry, side by side or one below the other.
struct Passages {
  private let left: [Passage]
  private let right: [Passage]
  /// The cells of the longest name in front.
  private let nameWidth: Int

  /// Where the prose of the left or only column begins; what belongs to it begins there too.
  var indent: Int { EntryLayout.indent + nameWidth + 2 }

  /// The sentences of an entry with their faults marked, and `context` neighbours on each side; `›` tells them apart.
  init(of entry: Entry, in pair: ComparedPair, names: SideNames, context: Int) {
    let numbered = entry.findings.count > 1
    func faults(_ ranges: (Finding) -> [Range<Int>]) -> [Fault] {
      entry.findings.enumerated().flatMap { index, finding in
        ranges(finding).map { Fault(range: $0, severity: finding.severity, number: numbered ? index + 1 : nil) }
      }
    }
    left = Self.side(
      entry.left, of: pair.left, name: names.left, faults: faults(\.leftFaults), context: context)
    right = Self.side(
      entry.right, of: pair.right, name: names.right, faults: faults(\.rightFaults), context: context)
    nameWidth = ((left + right).map { CellWidth.of($0.name) } + [names.width]).max() ?? 0
  }

  private static func side(
    _ sentences: [Int], of document: Document, name: String, faults: [Fault], context: Int
  ) -> [Passage] {
    guard let first = sentences.first, let last = sentences.last else { return [] }
    let text = MarkedText.runs(of: sentences, in: document, faults: faults)
    if context == 0 { return [Passage(name: name, text: text)] }
    let numbers = document.sentences.indices
    func neighbour(_ number: Int) -> Passage {
      let text = VisibleText.of(document.sentences[number].text)
      return Passage(name: "  \(name) \(number + 1)", text: [Run(text, .dim)])
    }
    let before = numbers.prefix(first).suffix(context).map(neighbour)
    let after = numbers.dropFirst(last + 1).prefix(context).map(neighbour)
    return before + [Passage(name: "› \(name) \(Entry.people(sentences))", text: text)] + after
  }

  /// The lines, indented, none wider than `width`.
  func lines(width: Int, sideBySide: Bool) -> [StyledLine] {
    if !sideBySide || left.isEmpty || right.isEmpty {
      return (left + right).flatMap {
        Self.set($0, nameWidth: nameWidth, indent: EntryLayout.indent, width: width)
      }
    }
    let separator = " │ "
    let column = (width - EntryLayout.indent - CellWidth.of(separator)) / 2
    let columns = [left, right].map { side in
      side.flatMap { Self.set($0, nameWidth: nameWidth, indent: 0, width: column) }
    }
    return (0..<max(columns[0].count, columns[1].count)).map { row in
      var line = StyledLine(Run(String(repeating: " ", count: EntryLayout.indent)))
      if row < columns[0].count { line.append(columns[0][row]) }
      line.pad(to: EntryLayout.indent + column)
      line.append(Run(separator, .dim))
      if row < columns[1].count { line.append(columns[1][row]) }
      return line
    }
  }

  private static func set(_ passage: Passage, nameWidth: Int, indent: Int, width: Int) -> [StyledLine] {
    var head = StyledLine(Run(String(repeating: " ", count: indent)), Run(passage.name, .dim))
    head.pad(to: indent + nameWidth + 2)
    return head.hanging(passage.text, width: width)
  }
}
