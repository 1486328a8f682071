import Orthography
import TextModel

/// The state's measures of fines, fees and benefits, by full name and abbreviation.
enum StateIndex {
  /// The index that begins at a token, and the token after it. Constant time.
  static func match(_ view: SentenceView, _ index: Int) -> (UnitCode, Int)? {
    guard view.isWord(index), let tongue = view.tongue else { return nil }
    for name in tongue == .kazakh ? kazakh : russian
    where name.words.indices.allSatisfy({ view.folded(index + $0).begins(with: name.words[$0]) }) {
      let end = index + name.words.count
      return (name.unit, end)
    }
    return nil
  }

  /// Beginnings of the words of each name.
  private static let kazakh: [(words: [String], unit: UnitCode)] = [
    (["аек"], .calculationIndex), (["айлық", "есептік", "көрсеткіш"], .calculationIndex),
    (["етж"], .minimumWage), (["ең", "төмен", "жалақы"], .minimumWage),
    (["ең", "төмен", "күнкөріс", "деңгей"], .subsistenceMinimum), (["күнкөріс", "минимум"], .subsistenceMinimum),
  ]

  private static let russian: [(words: [String], unit: UnitCode)] = [
    (["мрп"], .calculationIndex), (["месячн", "расчетн", "показател"], .calculationIndex),
    (["мзп"], .minimumWage), (["мрот"], .minimumWage), (["минимальн", "зарплат"], .minimumWage),
    (["минимальн", "заработн", "плат"], .minimumWage), (["минимальн", "размер", "заработн", "плат"], .minimumWage),
    (["прожиточн", "минимум"], .subsistenceMinimum),
  ]
}
