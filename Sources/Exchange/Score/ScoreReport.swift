/// Shows an `AlignmentScore` to people and to programs.
public enum ScoreReport {
  /// A table of three lines and its heading, rates to three decimals with the counts behind them.
  public static func text(_ score: AlignmentScore) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    func cell(_ tally: Tally) -> String {
      padded("\(ProbabilityText.fixed(tally.rate, decimals: 3))  \(tally.hits)/\(tally.total)", 20)
    }
    var text = "        precision           recall              F1\n"
    for (name, figures) in rows(score) {
      text += padded(name, 8) + cell(figures.precision) + cell(figures.recall)
      text += ProbabilityText.fixed(figures.f1, decimals: 3) + "\n"
    }
    return text
  }

  /// One JSON object: `strict`, `lax` and `links`, each with `precision`, `recall`, `f1` (four decimals) and the
  /// counts `[hits, total]` of the first two.
  public static func json(_ score: AlignmentScore) -> [UInt8] {
    var json = JSONWriter()
    json.object(.block) { object in
      for (name, figures) in rows(score) {
        object.key(name)
        object.object { row in
          row.member("precision", probability: figures.precision.rate)
          row.member("recall", probability: figures.recall.rate)
          row.member("f1", probability: figures.f1)
          row.member("precision_counts", [figures.precision.hits, figures.precision.total])
          row.member("recall_counts", [figures.recall.hits, figures.recall.total])
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func rows(_ score: AlignmentScore) -> [(String, PrecisionRecall)] {
    [("strict", score.strict), ("lax", score.lax), ("links", score.links)]
  }
}
