import Orthography
import TextModel

/// What the words about a quantity say of its exactness.
extension QuantityReader {
  /// What the words before and after a quantity say of its exactness.
  func approximation(before start: Int, after end: Int, last: Int) -> Approximation? {
    let front = approximation(before: start)
    if front != .exact { return front }
    if let bound = view.tongue == .kazakh ? kazakhBound(before: start) : russianBound(before: start) { return bound }
    let behind = view.tongue == .kazakh ? kazakhApproximation(after: end, last: last) : russianApproximation(after: end)
    return behind == .exact ? nil : behind
  }

  /// «тоғыз қабаттан аспауы», «екі жүз үйден астам»: the bound stands behind the counted noun, in the ablative.
  func countedApproximation(after end: Int) -> Approximation? {
    guard view.tongue == .kazakh else { return nil }
    for at in end..<end + 3 where view.isWord(at) && view.sense(at) == nil && view.isAblative(at) {
      guard (end..<at).allSatisfy({ view.isWord($0) && view.sense($0) == nil && !view.isAblative($0) }),
        !isMuch(at + 1), view.folded(at + 1) != "аз"
      else { return nil }
      let approximation = kazakhApproximation(after: at + 1, last: at)
      return approximation == .moreThan || approximation == .lessThan ? approximation : nil
    }
    return nil
  }

  /// Tells the bytes of a quantity with the words about it that bound or estimate it, where it is more than itself.
  func bound(_ quantity: inout Quantity, from start: Int, to end: Int) {
    guard quantity.approximation != .exact else { return }
    var (first, last) = (start, end)
    while start - first < 4, isBoundWord(first - 1) { first -= 1 }
    let noun = (end..<end + 3).first { view.isWord($0) && view.isAblative($0) }
    if let noun, !isBoundWord(end), isBoundWord(noun + 1) { last = noun + 1 }
    while last - end < 5, isBoundWord(last) || isNegatedBeing(last) && isBoundWord(last - 1) { last += 1 }
    if isMuch(last - 1), let verb = denied(behind: last - 1) { last = verb + 1 }
    let range = view.range(first, last)
    quantity.boundRange =
      min(range.lowerBound, quantity.range.lowerBound)..<max(range.upperBound, quantity.range.upperBound)
    // «жүзге» is a face, «жүзге жуық» a hundred.
    if quantity.low > ExactDecimal(10) { quantity.isWeak = false }
  }

  private func isBoundWord(_ index: Int) -> Bool {
    switch view.hint(index) {
    case .about, .moreThan, .lessThan, .negation, .than: true
    default:
      view.isWord(index)
        && [
          "ең", "дегенде", "кемі", "көбі", "хотя", "бы", "самое", "большее", "меньшее", "мере", "меньшей", "крайней",
          "максимум", "чем", "сәл", "немногим", "чуть",
        ].contains(view.folded(index)) || comparative(index, behind: index - 1) != nil
        || view.isAblative(index - 1) && Self.changeDenied(view.folded(index)) != nil
    }
  }

  /// болмауы, түспеуі: denies a bound before it.
  private func isNegatedBeing(_ index: Int) -> Bool {
    ["болма", "түспе"].contains { view.folded(index).begins(with: $0) }
  }

  private func approximation(before start: Int) -> Approximation {
    var at = start - 1
    for _ in 0..<2 where isLink(view.hint(at)) { at -= 1 }
    // «больше на 5%» is a growth, «больше чем на 5%» a bound.
    let mayBound = view.tongue == .russian && (at == start - 1 || view.hint(at + 1) == .than)
    switch view.hint(at) {
    case .about: return view.folded(at).isWritten("почти") ? .nearly : .about
    case .moreThan where mayBound || view.folded(at).isWritten("кемінде"):
      return isDenied(at) ? .lessThan : .moreThan
    case .lessThan where mayBound:
      return isDenied(at) ? .moreThan : .lessThan
    default: return .exact
    }
  }

  /// «ең көбі 5», «кем дегенде 5», «ең аз дегенде 5».
  private func kazakhBound(before start: Int) -> Approximation? {
    let isSaid = view.folded(start - 1).isWritten("дегенде")
    let at = isSaid ? start - 2 : start - 1
    let isUtmost = view.folded(at - 1).isWritten("ең")
    switch view.folded(at) {
    case "кемі": return .moreThan
    case "көбі" where isUtmost, "көп" where isUtmost && isSaid: return .lessThan
    case "азы" where isUtmost, "аз" where isUtmost && isSaid, "кем" where isSaid:
      return .moreThan
    default: return nil
    }
  }

  /// «хотя бы 5», «по меньшей мере 5», «самое большее 5».
  private func russianBound(before start: Int) -> Approximation? {
    // «хотя бы на 18 вопросов»
    let at = view.hint(start - 1) == .preposition || view.hint(start - 1) == .at ? start - 1 : start
    return switch (view.folded(at - 2), view.folded(at - 1)) {
    case ("хотя", "бы"), ("меньшей", "мере"), ("крайней", "мере"), ("самое", "меньшее"): .moreThan
    case ("самое", "большее"), (_, "максимум"): .lessThan
    default: nil
    }
  }

  /// Whether «не» stands before a bound, or before the verb that has it: «не должен длиться больше двух часов».
  private func isDenied(_ index: Int) -> Bool {
    if view.hint(index - 1) == .negation { return true }
    guard view.tongue == .russian else { return false }
    for at in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      guard view.isWord(at) else { return false }
      if view.folded(at).isWritten("не") {
        return view.folded(at + 1).begins(withAny: Self.bounded)
      }
    }
    return false
  }

  /// Beginnings of the verbs whose negation turns a bound behind them: must, may, to fall below, to rise above.
  private static let bounded = [
    "долж", "мож", "мог", "буд", "был", "прев", "опу", "упа", "пад", "сниз", "сниж", "спус", "стан", "подн", "подым",
    "вырас",
    "раст",
  ]

  private func isLink(_ hint: Hint?) -> Bool {
    switch hint {
    case .preposition, .at, .until, .from, .through, .than: true
    default: false
    }
  }

  /// «10 мыңнан астам», «500-ге жуық», «5-тен кем емес».
  private func kazakhApproximation(after place: Int, last: Int) -> Approximation {
    let end = view.folded(place).isWritten("сәл") ? place + 1 : place
    let isNegated =
      view.hint(end + 1) == .negation || isNegatedBeing(end + 1) || isMuch(end) && denied(behind: end) != nil
    if view.folded(end).begins(with: "жетпе"), view.folded(last).ends(withAny: KazakhEndings.dative) {
      return .lessThan
    }
    // «100 теңгедей»
    if view.unit(last) != nil, view.folded(last).ends(withAny: ["дай", "дей", "тай", "тей"]) {
      return .about
    }
    if let bound = comparative(end, behind: last) { return isNegated != (bound == .moreThan) ? .moreThan : .lessThan }
    if view.isAblative(last), let bound = Self.changeDenied(view.folded(end)) { return bound }
    switch view.hint(end) {
    case .about: return ["жуы", "таяу", "тарта"].contains { view.folded(end).begins(with: $0) } ? .nearly : .about
    case .moreThan where view.isAblative(last) || view.folded(end).begins(with: "астам"):
      return isNegated ? .lessThan : .moreThan
    case .lessThan where view.isAblative(last): return isNegated ? .moreThan : .lessThan
    case .negation where view.isAblative(last) && view.folded(end) != "емес": return .lessThan
    default: return .exact
    }
  }

  /// What a denied fall or rise makes of a measure in the ablative: «80 доллардан төмендемейді» is eighty at least.
  private static func changeDenied(_ form: String) -> Approximation? {
    if form.begins(withAny: ["төмендеме", "түспе", "азайма", "кеміме", "арзандама", "құлдырама"]) { return .moreThan }
    return form.begins(withAny: ["көтерілме", "өспе", "артпа", "жоғарылама", "қымбаттама"]) ? .lessThan : nil
  }

  /// What an adjective behind a measure in the ablative makes of it: «18 жастан үлкен», «12 метрден қысқа».
  private func comparative(_ index: Int, behind last: Int) -> Approximation? {
    guard view.tongue == .kazakh, view.isAblative(last), view.unit(last) != nil || view.isNumber(last) else {
      return nil
    }
    let form = view.folded(index)
    if Self.more.contains(form) { return .moreThan }
    return Self.less.contains(form) ? .lessThan : nil
  }

  private static let more: Set<String> = [
    "ұзын", "ұзақ", "ауыр", "қымбат", "үлкен", "үлкендер", "ересек", "биік", "ыстық", "жылы", "ірі", "қалың", "терең",
    "кең",
  ]
  private static let less: Set<String> = [
    "қысқа", "жеңіл", "арзан", "кіші", "кішілер", "жас", "салқын", "суық", "аласа", "жұқа", "тайыз", "тар", "аздау",
  ]

  /// көп, артық: «30 күннен көп уақыт кетпейді» is thirty days at most, «30 адамнан астамы келмеді» is not.
  private func isMuch(_ index: Int) -> Bool {
    view.folded(index).isWritten("көп") || view.folded(index).isWritten("артық")
  }

  /// The verb within three words that is denied, so that what stands before it bounds from above.
  private func denied(behind index: Int) -> Int? {
    for at in index + 1..<index + 4 {
      guard view.isWord(at), view.numeral(at) == nil else { return nil }
      let form = KazakhNegation.suffix(of: view.folded(at))
      if form == .finite || form == .participle { return at }
      // «25-тен көп оқушы болмауы керек»
      if form == .noun, view.folded(at + 1).begins(withAny: ["керек", "тиіс", "қажет"]) { return at }
    }
    return nil
  }

  /// «5 с лишним тысяч» is rare; «10 и более», «18 лет и старше» are not.
  private func russianApproximation(after end: Int) -> Approximation {
    guard view.hint(end) == .and || view.hint(end) == .from else { return .exact }
    if view.folded(end + 1).isWritten("лишним") { return .moreThan }
    return view.hint(end) == .and && view.hint(end + 1) == .moreThan ? .moreThan : .exact
  }
}
