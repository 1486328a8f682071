import Alignment
import Bytes
import Exchange
import Lexicon
import TextModel

func read(_ path: String, _ layout: DocumentReader.Layout, _ language: Language?) throws -> Document {
  let source = try Decoder.decode(try FileReading.bytes(at: path), name: path)
  return DocumentReader(layout: layout, language: language).read(source)
}

func beads(_ path: String) throws -> [Bead] {
  try AlignmentFormat.read(try FileReading.bytes(at: path), file: path, format: .ladder).map(\.bead)
}
func f3(_ x: Double) -> String {
  let s = String(Int((x * 1000).rounded())); return "." + String(repeating: "0", count: max(0, 3 - s.count)) + s
}

let args = CommandLine.arguments
let root = args.count > 1 ? args[1] : "../shared"
let verbose = args.contains("-v")
let names = try String(decoding: FileReading.bytes(at: root + "/ntrex-dev/dev.lst"), as: UTF8.self).split(
  separator: "\n")
for condition in ["parallel", "noisy", "comparable"] {
  for mode in [AlignmentMode.parallel, .comparable, nil] {
    var hit = [0, 0, 0, 0], all = [0, 0, 0, 0]
    var modes = 0
    var bins = [(Double, Int, Int)](repeating: (0, 0, 0), count: 10)
    for name in names {
      let base = "\(root)/ntrex-dev/\(condition)/\(name)"
      let left = try read(base + ".kk", .sentencePerLine, .kazakh)
      let right = try read(base + ".ru", .sentencePerLine, .russian)
      var options = Aligner.Options()
      options.mode = mode
      options.maximumMerge = 4
      let ladder = Aligner(options: options).align(left, right)
      if ladder.mode == .parallel { modes += 1 }
      let gold = try beads(base + ".gold")
      let score = AlignmentScore(system: ladder.beads, gold: gold)
      for (k, t) in [score.strict.precision, score.strict.recall, score.links.precision, score.links.recall]
        .enumerated()
      {
        hit[k] += t.hits; all[k] += t.total
      }
      let goldSet = Set(gold.map { "\($0.left)\($0.right)" })
      let pairs = Set(gold.flatMap { b in b.left.flatMap { i in b.right.map { "\(i):\($0)" } } })
      for bead in ladder.links {
        let bin = min(9, Int(bead.confidence * 10))
        let ok =
          ladder.mode == .parallel
          ? goldSet.contains("\(bead.left)\(bead.right)")
          : bead.left.contains { i in bead.right.contains { pairs.contains("\(i):\($0)") } }
        bins[bin].0 += bead.confidence; bins[bin].1 += 1; bins[bin].2 += ok ? 1 : 0
        if verbose, !ok { print(name, condition, bead.left, bead.right, bead.confidence) }
      }
    }
    func rate(_ k: Int) -> Double { Double(hit[k]) / Double(max(all[k], 1)) }
    func f(_ p: Double, _ r: Double) -> Double { p + r > 0 ? 2 * p * r / (p + r) : 0 }
    let n = bins.reduce(0) { $0 + $1.1 }
    let ece = bins.reduce(0.0) { $0 + ($1.1 > 0 ? abs($1.0 - Double($1.2)) : 0) } / Double(max(n, 1))
    print(
      condition, mode.map { $0.rawValue } ?? "auto(\(modes))", "strict P", f3(rate(0)), "R", f3(rate(1)), "F",
      f3(f(rate(0), rate(1))), " links P", f3(rate(2)), "R", f3(rate(3)), "F", f3(f(rate(2), rate(3))), " ece", f3(ece))
  }
}
