import Facts
import TextModel

/// Whoever holds an office, named by one text beside the title that both have: «Президент», `президент Токаев`.
struct AddedHolder {
  let pair: LinkedPair
  let names: NameMatcher

  /// Whether a surname stands behind a title that the other side has too, without a holder. A given name with it is more
  /// than the other text says.
  func isOne(_ name: Name, onLeft: Bool) -> Bool {
    guard name.words.count == 1, name.initials.isEmpty,
      // `посол Японии` is no holder.
      names.isPerson(name, onLeft: onLeft) || !names.isProper(name, onLeft: onLeft),
      let own = NameTitle.before(name, in: pair.statements(onLeft: onLeft)), own.title.office != nil
    else { return false }
    let others = pair.statements(onLeft: !onLeft)
    return NameTitle.alone(in: others).contains { other in
      let ranges = onLeft ? (own.range, other.range) : (other.range, own.range)
      return other.title.office == own.title.office && !other.title.contradicts(own.title)
        && !TitleDomain.differ(pair, ranges.0, ranges.1)
        && !others.contains { statement in
          statement.names.contains {
            $0.range.lowerBound >= other.range.upperBound && $0.range.lowerBound <= other.range.upperBound + 2
          }
        }
    }
  }
}
