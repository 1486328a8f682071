/// Reads a user's lexicon as a table: tab-separated `kk`, `ru` (renderings joined by `;`), and where wanted `pos`,
/// weight (0…1, `!` to forbid the pairs, `=` to force them) and a count that only tells where a pair comes from.
///
/// A row with `*` for kk or ru and `rate` for pos tells how often the other word was rendered as the lexicon has it: the
/// share of the links it was met in, then their number. With `*` for both it tells the same of all words together.
///
/// Lines that begin with `#` and a first line `kk`, `ru` are passed over.
struct TableLexiconReader {
  let name: String

  private static let partsOfSpeech = LexiconEntryReader.partsOfSpeech.union([LexiconEntry.stem])

  /// A cell and where it begins.
  private struct Cell {
    let text: Substring
    /// In Unicode scalars, from one.
    let column: Int
  }

  /// Why a row is none.
  private struct Fault: Error {
    let column: Int
    let problem: String
  }

  /// All good rows and all faults, by line.
  func read(_ text: String) -> LexiconReading {
    var reading = LexiconReading()
    for (number, line) in LexiconLines.of(text) where !LexiconLines.isComment(line) {
      let cells = Self.cells(of: line)
      if number == 1, cells.count >= 2, cells[0].text == "kk", cells[1].text == "ru" { continue }
      do throws(Fault) {
        reading.entries.append(try Self.entry(cells, line: number))
      } catch {
        reading.problems.append(
          LexiconError(name: name, line: number, column: error.column, problem: error.problem))
      }
    }
    return reading
  }

  private static func cells(of line: Substring) -> [Cell] {
    var column = 1
    return line.split(separator: "\t", omittingEmptySubsequences: false).map { text in
      defer { column += text.unicodeScalars.count + 1 }
      return Cell(text: LexiconLines.trimmed(text), column: column)
    }
  }

  private static func entry(_ cells: [Cell], line: Int) throws(Fault) -> UserEntry {
    guard cells.count >= 2 else {
      throw Fault(column: 1, problem: "one cell; write kk and ru, separated by a tab")
    }
    guard cells.count <= 5 else {
      throw Fault(column: cells[5].column, problem: "\(cells.count) cells; write at most kk, ru, pos, weight and count")
    }
    for cell in cells[...1] where cell.text.isEmpty {
      throw Fault(column: cell.column, problem: "an empty cell; give both a headword and a rendering")
    }
    let russian = cells[1].text.split(separator: ";").map(LexiconLines.trimmed).filter { !$0.isEmpty }.map(String.init)
    guard !russian.isEmpty else {
      throw Fault(column: cells[1].column, problem: "no rendering; write one before the ;")
    }
    for (cell, phrases) in [(cells[0], [String(cells[0].text)]), (cells[1], russian)] {
      for phrase in phrases where LexiconWords.split(phrase).count > Lexicon.maximumWords {
        throw Fault(
          column: cell.column, problem: "“\(phrase)” has more than \(Lexicon.maximumWords) words; shorten it")
      }
    }
    if cells.count == 5, !cells[4].text.isEmpty, Int(cells[4].text) == nil {
      throw Fault(column: cells[4].column, problem: "“\(cells[4].text)” is no count; write a whole number or nothing")
    }
    if cells[0].text == UserEntry.anything || cells[1].text == UserEntry.anything {
      return try rate(cells, russian, line: line)
    }
    return UserEntry(
      entry: LexiconEntry(
        kazakh: String(cells[0].text), russian: russian, partOfSpeech: try partOfSpeech(cells, russian)),
      ruling: cells.count > 3 ? try ruling(cells[3]) : .add(weight: 1), line: line)
  }

  private static func rate(_ cells: [Cell], _ russian: [String], line: Int) throws(Fault) -> UserEntry {
    guard cells.count == 5, cells[2].text == LexiconEntry.rate,
      let share = Float(cells[3].text), (0...1).contains(share), let count = Int(cells[4].text), count > 0
    else {
      throw Fault(
        column: 1,
        problem: "* stands for all renderings of a word; write rate, a share from 0 to 1 and a count behind it")
    }
    return UserEntry(
      entry: LexiconEntry(kazakh: String(cells[0].text), russian: russian, partOfSpeech: LexiconEntry.rate),
      ruling: .observe(share: share, count: count), line: line)
  }

  private static func partOfSpeech(_ cells: [Cell], _ russian: [String]) throws(Fault) -> String {
    guard cells.count > 2, !cells[2].text.isEmpty else {
      return LexiconEntry.guessedPartOfSpeech(String(cells[0].text), russian)
    }
    let named = String(cells[2].text)
    guard partsOfSpeech.contains(named) else {
      throw Fault(
        column: cells[2].column,
        problem: "part of speech “\(named)” is unknown; use one of \(partsOfSpeech.sorted().joined(separator: " ")), "
          + "or leave it empty")
    }
    return named
  }

  private static func ruling(_ cell: Cell) throws(Fault) -> UserEntry.Ruling {
    switch cell.text {
    case "": return .add(weight: 1)
    case "!": return .forbid
    case "=": return .force
    default:
      guard let weight = Float(cell.text), (0...1).contains(weight) else {
        throw Fault(
          column: cell.column,
          problem: "weight “\(cell.text)” is none; write a number from 0 to 1, ! to forbid the pair or = to force it")
      }
      return .add(weight: weight)
    }
  }
}
