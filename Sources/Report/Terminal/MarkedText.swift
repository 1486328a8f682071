import Comparison
import TextModel

/// Words at fault within a document.
struct Fault: Hashable {
  /// Bytes of the decoded text.
  let range: Range<Int>
  let severity: Severity
  /// The finding's number within its entry, where the entry has several.
  let number: Int?
}

/// Sentences with the words at fault told apart.
enum MarkedText {
  /// A stretch of a sentence, made safe to show.
  struct Piece: Hashable {
    let text: String
    /// The gravest severity of the findings about these words; nil for words not at fault.
    let severity: Severity?
    /// The numbers of those findings within their entry.
    let numbers: [Int]
  }

  /// A sentence in pieces, none empty; faults that overlap are one piece.
  static func pieces(of number: Int, in document: Document, faults: [Fault]) -> [Piece] {
    let sentence = document.sentences[number]
    let text = Array(sentence.text.utf8)
    var pieces: [Piece] = []
    func add(_ range: Range<Int>, _ mark: Mark?) {
      let visible = VisibleText.of(String(decoding: text[range], as: UTF8.self))
      if !visible.isEmpty {
        pieces.append(Piece(text: visible, severity: mark?.severity, numbers: mark?.numbers ?? []))
      }
    }
    var at = 0
    for mark in merged(faults) where mark.range.overlaps(sentence.range) {
      let start = max(mark.range.lowerBound - sentence.range.lowerBound, at)
      let end = min(mark.range.upperBound - sentence.range.lowerBound, text.count)
      guard start < end else { continue }
      add(at..<start, nil)
      add(start..<end, mark)
      at = end
    }
    add(at..<text.count, nil)
    return pieces
  }

  /// The sentences as runs, joined by one space, the words at fault in brackets.
  static func runs(of sentences: [Int], in document: Document, faults: [Fault]) -> [Run] {
    var runs: [Run] = []
    for number in sentences {
      if !runs.isEmpty { runs.append(Run(" ")) }
      for piece in pieces(of: number, in: document, faults: faults) {
        let numbers = piece.numbers.map(superscript).joined(separator: "·")
        runs.append(piece.severity.map { Run("[\(piece.text)]\(numbers)", .fault($0)) } ?? Run(piece.text))
      }
    }
    return runs
  }

  /// A number in superscript digits, as marks and finding lines carry it.
  static func superscript(_ number: Int) -> String {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(number).compactMap(\.wholeNumberValue).map { digits[$0] }.joined()
  }

  private struct Mark {
    var range: Range<Int>
    var severity: Severity
    var numbers: [Int]
  }

  private static func merged(_ faults: [Fault]) -> [Mark] {
    var marks: [Mark] = []
    for fault in faults.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !fault.range.isEmpty {
      let number = fault.number.map { [$0] } ?? []
      if let last = marks.last, last.range.overlaps(fault.range) {
        marks[marks.count - 1] = Mark(
          range: last.range.lowerBound..<max(last.range.upperBound, fault.range.upperBound),
          severity: max(last.severity, fault.severity), numbers: Set(last.numbers + number).sorted())
      } else {
        marks.append(Mark(range: fault.range, severity: fault.severity, numbers: number))
      }
    }
    return marks
  }
}
