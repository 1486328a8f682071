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

/// Sentences as runs, the words at fault in brackets.
enum MarkedText {
  /// The sentences joined by one space, made safe to print; faults that overlap are marked as one.
  static func runs(of sentences: [Int], in document: Document, faults: [Fault]) -> [Run] {
    let marks = merged(faults)
    var runs: [Run] = []
    for number in sentences {
      let sentence = document.sentences[number]
      if !runs.isEmpty { runs.append(Run(" ")) }
      let text = Array(sentence.text.utf8)
      func visible(_ range: Range<Int>) -> String {
        VisibleText.of(String(decoding: text[range], as: UTF8.self))
      }
      var at = 0
      for mark in marks where mark.range.overlaps(sentence.range) {
        let start = max(mark.range.lowerBound - sentence.range.lowerBound, at)
        let end = min(mark.range.upperBound - sentence.range.lowerBound, text.count)
        guard start < end else { continue }
        runs.append(Run(visible(at..<start)))
        let numbers = mark.numbers.map(superscript).joined(separator: "·")
        runs.append(Run("[\(visible(start..<end))]\(numbers)", .fault(mark.severity)))
        at = end
      }
      runs.append(Run(visible(at..<text.count)))
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
