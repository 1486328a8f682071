import Comparison
import Exchange

/// Thresholds for the corpus a little below what is reached now, so that a loss is noticed and chance is not.
struct ThresholdProposal {
  /// How far below, in F1.
  private static let margin = 0.03

  let json: String

  init(_ data: [DataSet], findings: [(set: String, outcome: FindingOutcome)], passages: PassageOutcome) {
    var writer = JSONWriter()
    writer.object(.block) { root in
      for part in data {
        root.key(part.name)
        root.object(.block) { sets in
          for set in part.sets {
            let outcome = Outcome(of: set, setting: .auto)
            sets.key(set.name)
            sets.object { figures in
              if !set.hasLinksOnly { figures.member("strict", probability: Self.below(outcome.strict.f1)) }
              figures.member("links", probability: Self.below(outcome.links.f1))
            }
          }
        }
      }
      root.key("findings")
      root.object(.block) { sets in
        for (set, outcome) in findings {
          sets.key(set)
          sets.object { figures in
            figures.member("findings", probability: Self.below(outcome.linked.figures.f1))
            figures.member("oneSided", probability: Self.below(outcome.oneSided.figures.f1))
          }
        }
      }
      root.key("passages")
      root.object(.block) { kinds in
        for kind in FindingKind.allCases {
          let outcome = passages.of(kind)
          guard !outcome.rows.isEmpty else { continue }
          kinds.key(kind.rawValue)
          kinds.object { $0.member("findings", probability: Self.below(outcome.figures.f1)) }
        }
      }
    }
    writer.endLine()
    json = String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func below(_ figure: Double) -> Double {
    max(0, ((figure - margin) * 1000).rounded(.down) / 1000)
  }
}
