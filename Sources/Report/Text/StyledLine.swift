import Comparison

/// A stretch of text that is shown in one way.
struct Run: Hashable {
  /// What a stretch is, from which the painter chooses how it looks.
  enum Role: Hashable {
    case plain
    /// Of less weight: context, numbers beside it.
    case dim
    /// A sign or word that tells of a severity.
    case severity(Severity)
    /// Words at fault, in brackets, with the gravest severity among their findings.
    case fault(Severity)
  }

  var text: String
  let role: Role

  init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}

/// A line of a report before it is painted; its width does not count colour.
struct StyledLine: Hashable {
  private(set) var runs: [Run] = []
  /// In cells.
  private(set) var width = 0

  init(_ runs: Run...) { for run in runs { append(run) } }

  mutating func append(_ run: Run) {
    width += CellWidth.of(run.text)
    if let last = runs.indices.last, runs[last].role == run.role {
      runs[last].text += run.text
    } else if !run.text.isEmpty {
      runs.append(run)
    }
  }

  mutating func append(_ line: StyledLine) { for run in line.runs { append(run) } }

  /// Appends spaces up to a width in cells.
  mutating func pad(to width: Int) {
    if self.width < width { append(Run(String(repeating: " ", count: width - self.width))) }
  }
}
