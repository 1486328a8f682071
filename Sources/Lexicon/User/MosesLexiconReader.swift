import Orthography

/// Reads a lexical table of Moses (Koehn et al., 2007): `source target probability` a line, words as they stand in
/// texts. Which column is Kazakh shows in the letters that Russian lacks.
///
/// Rows with `NULL`, without letters, or less probable than `UserLexicon.leastWeight` are passed over.
struct MosesLexiconReader {
  let name: String

  private struct Row {
    let words: (Substring, Substring)
    let probability: Float
    let line: Int
  }

  /// All good rows and all faults, by line.
  ///
  /// - Throws: `LexiconError` where neither column is Kazakh.
  func read(_ text: String) throws(LexiconError) -> LexiconReading {
    var reading = LexiconReading()
    var rows: [Row] = []
    var marks = (0, 0)
    for (number, line) in LexiconLines.of(text) where !LexiconLines.isComment(line) {
      let fields = line.split(separator: " ")
      guard fields.count == 3 else {
        reading.problems.append(
          LexiconError(
            name: name, line: number, column: 1, problem: "\(fields.count) fields; write source, target, probability"))
        continue
      }
      guard let probability = Float(fields[2]), (0...1).contains(probability) else {
        let column = line[..<fields[2].startIndex].unicodeScalars.count + 1
        reading.problems.append(
          LexiconError(
            name: name, line: number, column: column,
            problem: "“\(fields[2])” is no probability; write a number from 0 to 1"))
        continue
      }
      if KazakhAlphabet.marks(fields[0]) { marks.0 += 1 }
      if KazakhAlphabet.marks(fields[1]) { marks.1 += 1 }
      guard probability >= UserLexicon.leastWeight, fields[0] != "NULL", fields[1] != "NULL",
        fields[0].unicodeScalars.contains(where: { Letter.classify($0).isLetter }),
        fields[1].unicodeScalars.contains(where: { Letter.classify($0).isLetter })
      else { continue }
      rows.append(Row(words: (fields[0], fields[1]), probability: probability, line: number))
    }
    guard marks.0 != marks.1 else {
      throw LexiconError(
        name: name, line: 1, problem: "neither column is Kazakh by its letters; write kk, ru, separated by tabs")
    }
    reading.entries = rows.map { row in
      let (kazakh, russian) = marks.0 > marks.1 ? row.words : (row.words.1, row.words.0)
      return UserEntry(
        entry: LexiconEntry(kazakh: String(kazakh), russian: [String(russian)], partOfSpeech: LexiconEntry.stem),
        ruling: .add(weight: row.probability), line: row.line)
    }
    return reading
  }
}

/// The letters of the Kazakh alphabet that the Russian one lacks.
enum KazakhAlphabet {
  /// Whether a text has such a letter.
  static func marks(_ text: some StringProtocol) -> Bool { text.unicodeScalars.contains(where: isOwn) }

  static func isOwn(_ scalar: Unicode.Scalar) -> Bool {
    switch Letter.lower(scalar) {
    case "ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і": true
    default: false
    }
  }
}
