import Lexicon
import Orthography
import TextModel

/// How far the one who speaks vouches for what is said: a guarantee against a hope, a finding against a supposition.
struct Stance: Hashable {
  enum Scale: Hashable { case promise, knowledge }

  let scale: Scale
  /// Whether it is the firm end.
  let isFirm: Bool

  /// The stance of a word by how it begins, nil for none.
  static func of(_ word: Word, isKazakh: Bool) -> Stance? {
    for row in rows {
      let beginnings = isKazakh ? row.kazakh : row.russian
      if beginnings.contains(where: { word.folded.begins(with: $0) || word.second.begins(with: $0) }) {
        return Stance(scale: row.scale, isFirm: row.isFirm)
      }
    }
    return nil
  }

  private static let rows: [(scale: Scale, isFirm: Bool, kazakh: [String], russian: [String])] = [
    (
      .promise, true, ["кепілдік", "кепіл", "уәде"],
      ["гарант", "обеща", "обещ", "заверил", "заверя", "ручае", "поручил"]
    ),
    (.promise, false, ["үміт"], ["надее", "надежд", "понаде", "уповае"]),
    (
      .knowledge, true, ["анықта", "анық", "дәлелде", "айғақта", "сөзсіз"],
      ["установил", "установлен", "доказ", "выясн", "подтверд", "подтвержд", "несомненн", "точно", "достоверн"]
    ),
    (
      .knowledge, false, ["күдіктен", "болжай", "болжап", "болжам", "жорама", "шамала", "мүмкін", "ықтимал"],
      [
        "подозрева", "предполага", "предположи", "предположен", "предположит", "возможно", "вероятно", "видимо",
        "похоже", "может", "могут", "мог",
      ]
    ),
  ]
}
