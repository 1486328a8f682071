import Orthography
import TextModel

/// Units without a number.
extension QuantityReader {
  /// «за центнер», «тоннасы», «әр гектардан», «на квадратный метр»: one of the unit in which a price, a yield or a
  /// density is told.
  func bare(at start: Int) -> Draft? {
    guard view.numeral(start) == nil || view.unit(start) == .family, let (unit, end) = bareUnit(at: start) else {
      return nil
    }
    let form = view.folded(end - 1)
    let isTold: Bool =
      switch view.tongue {
      case .russian:
        start == 0 || ["за", "с", "на"].contains(view.folded(start - 1)) || isEach(start)
          || ["стоимост", "цен"].contains { view.folded(start - 1).begins(with: $0) }
          || view.hint(start - 1) == .at && form.ends(with: "е") || view.isMark(start - 1, "/")
      case .kazakh:
        isEach(start) || end > start + 1 && Self.isDative(form) || Self.ownedEndings.contains { form.ends(with: $0) }
          || view.isMark(start - 1, "/")
      case nil: false
      }
    guard isTold else { return nil }
    var phrase = numbers.fixed(1, unit: unit, at: start)
    phrase.tokens = start..<end
    guard var draft = draft(phrase) else { return nil }
    draft.quantity.isWeak = true
    return draft
  }

  private func bareUnit(at start: Int) -> (unit: UnitCode, end: Int)? {
    switch view.hint(start) {
    case .squared, .cubic, .running: return powered(at: start)
    default: return view.unit(start).flatMap { $0.isPrice || isOneOf($0, at: start) ? ($0, start + 1) : nil }
    }
  }

  /// «әр адамға», `каждой пострадавшей семье`: those to each of whom something falls.
  private func isOneOf(_ unit: UnitCode, at index: Int) -> Bool {
    (unit == .person || unit == .family) && isEach(index)
  }

  /// Whether «әр», `каждый` stands before a unit, or before one adjective of it.
  private func isEach(_ index: Int) -> Bool {
    switch view.tongue {
    case .kazakh: ["әр", "әрбір"].contains(view.folded(index - 1)) || ["әр", "әрбір"].contains(view.folded(index - 2))
    case .russian:
      view.folded(index - 1).begins(with: "кажд")
        || view.folded(index - 2).begins(with: "кажд") && view.sense(index - 1) == nil
    case nil: false
    }
  }

  private static func isDative(_ form: String) -> Bool { ["ға", "ге", "қа", "ке"].contains { form.ends(with: $0) } }

  /// Ends of Kazakh units that something owns: литрі, тоннасына, кубометрінде.
  private static let ownedEndings = [
    "сы", "сі", "рі", "ры", "мы", "мі", "сына", "сіне", "ріне", "рына", "мына", "міне", "рынан", "рінен", "сынан",
    "сінен", "мынан", "мінен", "рында", "рінде", "сында", "сінде", "мында", "мінде",
  ]
}
