import Alignment
import Comparison
import Report
import TextModel

/// A document of these sentences, a line each.
func document(_ language: Language, name: String = "-", _ sentences: [String]) -> Document {
  var placed: [Sentence] = []
  var at = 0
  for text in sentences {
    let end = at + text.utf8.count
    placed.append(Sentence(text: text, range: at..<end, paragraph: placed.count))
    at = end + 1
  }
  let text = sentences.joined(separator: "\n")
  return Document(
    source: (try? Decoder.decode(Array(text.utf8), name: name)) ?? SourceText(name: name, text: text),
    language: language, paragraphs: [],
    sentences: placed, quotations: [], metadata: Metadata())
}

/// Writes findings for two documents by the words at fault instead of by their bytes.
struct FindingMaker {
  let left: Document
  let right: Document

  /// A finding in these sentences; the words are looked for in the first of them.
  func callAsFunction(
    _ id: String, _ kind: FindingKind, _ severity: Severity, _ confidence: Double?, _ leftNumbers: [Int],
    _ rightNumbers: [Int], _ leftText: String = "", _ rightText: String = "", _ reason: Reason
  ) -> Finding {
    Finding(
      id: id, kind: kind, severity: severity, confidence: confidence, left: leftNumbers, right: rightNumbers,
      leftRange: range(of: leftText, in: left, leftNumbers), rightRange: range(of: rightText, in: right, rightNumbers),
      leftText: leftText, rightText: rightText, reason: reason)
  }

  private func range(of words: String, in document: Document, _ numbers: [Int]) -> Range<Int>? {
    guard !words.isEmpty, let number = numbers.first else { return nil }
    let sentence = document.sentences[number]
    guard let found = sentence.text.firstRange(of: words) else { return nil }
    let start =
      sentence.range.lowerBound + sentence.text.utf8.distance(from: sentence.text.startIndex, to: found.lowerBound)
    return start..<start + words.utf8.count
  }
}

/// A briefing and its translation with a difference of most kinds.
enum Briefing {
  static let left = document(
    .kazakh, name: "a.kk.txt",
    [
      "Ауыл мектептері жаңарады",
      "АСТАНА – Бұл туралы бүгін Үкімет отырысында айтылды.",
      "Биыл 15 жаңа мектеп салынады.",
      "«Біз жыл соңына дейін аяқтаймыз», – деді Премьер-министр Олжас Бектенов.",
      "Жобаға 3,5 млн теңге бөлінді.",
      "Құрылыс барлық өңірде жүріп жатыр.",
      "Еске салайық, былтыр елімізде 12 мектеп ашылған еді, оның жетеуі ауылдық жерлерде орналасқан.",
    ])
  static let right = document(
    .russian, name: "b.ru.txt",
    [
      "Сельские школы обновят",
      "АСТАНА – Об этом сегодня сообщили на заседании Правительства. Его провел Премьер-министр.",
      "Строительство идет во всех регионах.",
      "В этом году построят 16 новых школ.",
      "Министр финансов Олжас Бектенов сообщил, что работа завершится.",
      "На проект выделили 3,5 млрд тенге.",
      "Напомним, программа действует с 2023 года.",
    ])
  static let ladder = Ladder(
    beads: [
      Bead(left: [0], right: [0], confidence: 0.99), Bead(left: [1], right: [1], confidence: 0.41),
      Bead(left: [2], right: [3], confidence: 0.97), Bead(left: [3], right: [4], confidence: 0.93),
      Bead(left: [4], right: [5], confidence: 0.98), Bead(left: [5], right: [2], confidence: 0.9, isMoved: true),
      Bead(left: [6], right: [], confidence: 0.8), Bead(left: [], right: [6], confidence: 0.7),
    ], mode: .parallel)
  static let make = FindingMaker(left: left, right: right)
  static let findings = [
    make("00000000000000a1", .number, .error, 0.94, [2], [3], "15", "16", .otherFigure),
    make(
      "00000000000000a2", .quote, .warning, 0.88, [3], [4], "жыл соңына дейін", "",
      .directSpeech),
    make(
      "00000000000000a3", .speaker, .error, 0.82, [3], [4], "Премьер-министр", "Министр финансов",
      .otherSpeakerTitle),
    make("00000000000000a4", .number, .error, 0.91, [4], [5], "3,5 млн", "3,5 млрд", .otherFigure),
    make("00000000000000a5", .moved, .info, 0.9, [5], [2], "", "", .otherPlace),
    make("00000000000000a6", .onlyLeft, .warning, nil, [6], [], "", "", .missingSentence),
    make("00000000000000a7", .onlyRight, .warning, 0.7, [], [6], "", "", .missingSentence),
  ]
  static let pair = ComparedPair(
    left: left, right: right, ladder: ladder, findings: findings, notCompared: [ladder.beads[1]])

  /// The report with these options.
  static func report(_ options: TerminalOptions, _ filter: FindingFilter = FindingFilter()) -> String {
    TerminalDiff(options: options).text(of: pair, findings: filter.apply(to: findings))
  }
}
