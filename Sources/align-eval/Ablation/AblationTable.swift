import Alignment
import Exchange

/// What each kind of evidence brings: the figures with everything, and how they change without one kind.
struct AblationTable {
  /// A figure that is followed.
  private struct Column {
    let heading: String
    let figure: (Aligner.Options) -> Double
  }

  private let columns: [Column]

  init(_ data: [DataSet]) {
    var columns: [Column] = []
    for part in data where part.name == "ntrex-dev" {
      for set in part.sets {
        columns.append(
          Column(heading: set.name) { options in
            set.hasLinksOnly
              ? Outcome(of: set, setting: .comparable, options: options).links.f1
              : Outcome(of: set, setting: .parallel, options: options).strict.f1
          })
      }
    }
    let reports = data.filter { $0.name != "ntrex-dev" }.flatMap(\.sets)
    columns.append(
      Column(heading: "reports") { options in
        reports.reduce(.none) { $0 + Outcome(of: $1, setting: .auto, options: options).links }.f1
      })
    columns.append(
      Column(heading: "auto") { options in
        data.flatMap(\.sets).reduce(.none) { $0 + Outcome(of: $1, setting: .auto, options: options).links }.f1
      })
    self.columns = columns
  }

  /// One line for each ablation; the first of them is what the others are compared with.
  func text(_ ablations: [Ablation]) -> String {
    var text = padded("left out", 16) + columns.map { padded($0.heading, 18) }.joined() + "\n"
    var full: [Double] = []
    for ablation in ablations {
      let figures = columns.map { $0.figure(ablation.options) }
      if full.isEmpty { full = figures }
      let cells = zip(figures, full).map { figure, full in
        padded(ProbabilityText.fixed(figure, decimals: 3) + "  " + change(figure - full), 18)
      }
      text += padded(ablation.name, 16) + cells.joined() + "\n"
    }
    return text
  }

  private func change(_ difference: Double) -> String {
    let thousandths = Int((difference * 1000).rounded())
    return thousandths == 0
      ? "" : "\(thousandths > 0 ? "+" : "−")\(ProbabilityText.fixed(abs(difference), decimals: 3))"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
