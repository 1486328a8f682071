import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// From bytes to evidence, stage by stage.
struct TextStages {
  private let texts: BenchTexts
  private let stopwatch: Stopwatch
  private let scan: Timing

  init(_ texts: BenchTexts, _ stopwatch: Stopwatch) {
    self.texts = texts
    self.stopwatch = stopwatch
    // A byte that changes from run to run, or the compiler would count once for all runs.
    var sought: UInt8 = 0x0a
    scan = stopwatch.time {
      sought &+= 1
      return texts.all.reduce(0) { $0 + $1.bytes.count { $0 == sought } }
    }
  }

  /// The megabytes a second of a plain scan, by which others are judged.
  var scanRate: Double { scan.rate(bytes) }

  /// Measures all stages.
  func printAll() {
    let all = texts.all
    let bytes = bytes
    func row(_ name: String, _ bytes: Int, _ timing: Timing) {
      Sheet.row(
        name,
        [
          Sheet.number(timing.rate(bytes)), Sheet.ratio(timing.spread),
          Sheet.ratio(scanRate / timing.rate(bytes)),
        ])
    }
    row("scan (count a byte)", bytes, scan)
    row("decode", bytes, stopwatch.time { all.reduce(0) { $0 + decoded($1) } })
    row("read a page", bytes, stopwatch.time { all.reduce(0) { $0 + read($1.source).sentences.count } })
    let lines = DocumentReader(layout: .sentencePerLine)
    row(
      "read a sentence a line", bytes,
      stopwatch.time { all.reduce(0) { $0 + lines.read($1.source).sentences.count } })
    row(
      "cut into sentences", bytes,
      stopwatch.time { all.reduce(0) { $0 + SentenceSegmenter().sentences(of: $1.source.string).count } })
    row("cut into words", bytes, stopwatch.time { all.reduce(0) { $0 + tokens($1).count } })
    row("decode to words, bare text", bytes, stopwatch.time { all.reduce(0) { $0 + wordsOfText($1) } })
    row("decode to words, page", bytes, stopwatch.time { all.reduce(0) { $0 + wordsOfPage($1) } })
    for language in [Language.kazakh, .russian] { printEvidence(language, row) }
    for id in ["kk-Latn-2021", "kk-Arab", "ru-bgn"] { printTransliteration(id, row) }
  }

  private var bytes: Int { texts.all.reduce(0) { $0 + $1.bytes.count } }

  private func decoded(_ report: BenchTexts.Report) -> Int {
    (try? DocumentDecoder().decode(report.bytes, name: report.path).utf8.count) ?? 0
  }

  /// The bare work on letters: from bytes to the words of sentences, whatever the page.
  private func wordsOfText(_ report: BenchTexts.Report) -> Int {
    guard let source = try? DocumentDecoder().decode(report.bytes, name: report.path),
      let sound = try? TextRepair().repair(source.utf8)
    else { return 0 }
    let text = String(decoding: sound.utf8, as: UTF8.self)
    return Tokenizer().tokens(of: text).count + SentenceSegmenter().sentences(of: text).count
  }

  /// The way of a page from bytes to the words of its sentences, as aligning and comparing take it.
  private func wordsOfPage(_ report: BenchTexts.Report) -> Int {
    guard let source = try? DocumentDecoder().decode(report.bytes, name: report.path) else { return 0 }
    return read(source).sentences.reduce(0) { $0 + $1.tokens.count }
  }

  private func read(_ source: SourceText) -> Document { DocumentReader(layout: .article).read(source) }

  private func tokens(_ report: BenchTexts.Report) -> [Token] { Tokenizer().tokens(of: report.source.string) }

  private func printEvidence(_ language: Language, _ row: (String, Int, Timing) -> Void) {
    let reports = texts.reports(language)
    let bytes = reports.reduce(0) { $0 + $1.bytes.count }
    let tokens = reports.map(tokens)
    row("terms, \(language)", bytes, stopwatch.time { tokens.reduce(0) { $0 + terms($1, language) } })
    let reader = FactReader(language)
    row(
      "figures and dates, \(language)", bytes,
      stopwatch.time { tokens.reduce(0) { $0 + reader.read($1).quantities.count } })
    let empty = read(SourceText(text: ""))
    var options = Aligner.Options()
    options.mode = .parallel
    let aligner = Aligner(options: options)
    row(
      "all evidence, \(language)", bytes,
      stopwatch.time { reports.reduce(0) { $0 + aligner.align($1.document, empty).beads.count } })
  }

  /// Each text is analysed afresh: the analyser keeps the words that it has seen.
  private func terms(_ tokens: [Token], _ language: Language) -> Int {
    var analyzer = TermAnalyzer(language: language, lexicon: .builtIn)
    return analyzer.units(of: tokens).count
  }

  private func printTransliteration(_ id: String, _ row: (String, Int, Timing) -> Void) {
    guard let scheme = Scheme(id: id) else { return }
    let reports = texts.reports(scheme.language == "ru" ? .russian : .kazakh)
    let strings = reports.map(\.source.string)
    row(
      "transliterate to \(id)", reports.reduce(0) { $0 + $1.bytes.count },
      stopwatch.time { strings.reduce(0) { $0 + ((try? scheme.apply($1).utf8.count) ?? 0) } })
  }
}
