import Orthography
import TextModel

/// Currencies behind the word for their country.
extension QuantityReader {
  /// «өзбек сомы», `швейцарских франков`, `новых белорусских рублей`: the currency that stands behind adjectives at a
  /// token, and the token after it. Constant time.
  func currency(at index: Int) -> (UnitCode, Int)? {
    for count in 0...2 {
      let at = index + count
      if case .currency(let noun)? = view.unit(at), view.numeral(at) == nil {
        guard count > 0 else { return nil }
        return (.currency(noun.told(by: view.folded(at - 1))), at + 1)
      }
      guard isOfCountry(at) else { return nil }
    }
    return nil
  }

  private func isOfCountry(_ index: Int) -> Bool {
    guard view.isWord(index), view.unit(index) == nil, view.numeral(index) == nil else { return false }
    if view.hint(index) == .attribute { return true }
    let form = view.folded(index)
    return view.tongue == .russian
      ? Self.adjectiveEndings.contains { form.ends(with: $0) } || form.begins(with: "нов")
      : view.tokens[index].isCapitalised || Self.peoples.contains { form.begins(with: $0) }
  }

  private static let adjectiveEndings = ["ий", "их", "ого", "ому", "им", "ая", "ую", "ой", "ие", "ими"].flatMap {
    ["ск" + $0, "цк" + $0]
  }

  private static let peoples = [
    "өзбек", "қырғыз", "қазақ", "орыс", "ресей", "қытай", "жапон", "корей", "түрік", "швейцар", "украин", "белорус",
    "әзербайжан", "әзірбайжан", "түрікмен", "грузин", "армян", "тәжік", "үнді", "поляк", "польша", "чех", "швед",
    "норвег",
    "дат", "дания", "моңғол", "канада", "австралия", "аустралия", "оңтүстік", "кореялық", "біріккен", "бае", "сауд",
    "жаңа",
  ]
}
