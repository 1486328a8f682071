import Facts
import TextModel

/// Tells figures apart that differ as written and say the same: a factor and a percentage, a part of a whole and its size,
/// a magnitude told once for two figures.
struct SameAmount {
  private let left: [Quantity]
  private let right: [Quantity]
  /// The last figures of statements that end with them: what followed is cut off.
  private let cut: [Quantity]
  private let pair: LinkedPair

  init(_ pair: LinkedPair) {
    left = pair.leftStatements.flatMap(\.facts.quantities)
    right = pair.rightStatements.flatMap(\.facts.quantities)
    cut = (pair.leftStatements + pair.rightStatements).compactMap(Self.last)
    self.pair = pair
  }

  /// Whether two figures say the same. Linear in the figures of the link.
  func holds(_ a: Quantity, _ b: Quantity) -> Bool {
    isGrowth(a, b) || isGrowth(b, a) || isPart(a, of: left + right, b) || isPart(b, of: left + right, a)
      || isElided(a, beside: left, b) || isElided(b, beside: right, a)
  }

  /// Whether a factor and a share tell of one growth or fall: «екі есе», «на 100 %»; «төрт есе кеміді», «на 75 %»,
  /// `на три четверти`.
  private func isGrowth(_ times: Quantity, _ share: Quantity) -> Bool {
    let one = ExactDecimal(share.unit == .percent ? 100 : Int64(share.divisor))
    guard times.unit == .times, share.unit == .percent || share.unit == .share, let factor = times.value,
      !share.isRange, let whole = factor.multiplied(by: one), let more = whole.subtracting(one)
    else { return false }
    if falls(onLeft: true), falls(onLeft: false), let rest = one.subtracting(share.low),
      let product = rest.multiplied(by: factor)
    {
      return product == one
    }
    return share.low == whole || share.low == more
  }

  /// Whether a share of a figure of its own text makes the other figure: «25 млн теңге, бестен бірі», `5 млн`.
  private func isPart(_ share: Quantity, of wholes: [Quantity], _ part: Quantity) -> Bool {
    guard share.unit == .share || share.unit == .percent, !share.isRange, let value = part.value, part.unit != .percent,
      part.unit != .share, let size = value.multiplied(by: ExactDecimal(Int64(share.divisor)))
    else { return false }
    let scale = share.unit == .percent ? -2 : 0
    return wholes.contains { whole in
      guard whole != share, whole != part, let all = whole.value, part.unit.isCompatible(with: whole.unit) else {
        return false
      }
      return all.multiplied(by: share.low)?.scaled(byPowerOfTen: scale) == size
    }
  }

  /// Whether a bare figure leaves out the magnitude that another figure of its text has: «122 млрд тенге при плане 109».
  private func isElided(_ bare: Quantity, beside others: [Quantity], _ full: Quantity) -> Bool {
    guard bare.unit == .none, bare.magnitude == 0, full.magnitude > 0, let value = bare.value, !bare.isWeak else {
      return false
    }
    return value.scaled(byPowerOfTen: full.magnitude) == full.value
      && (cut.contains(bare) || others.contains { $0.range != bare.range && $0.magnitude == full.magnitude })
  }

  private static func last(of statement: Side.Statement) -> Quantity? {
    guard let token = statement.tokens.last(where: { $0.folded != "…" }), token.kind == .number else { return nil }
    return statement.facts.quantities.last { $0.range.upperBound == token.range.upperBound }
  }

  /// Whether a text tells of a fall.
  private func falls(onLeft: Bool) -> Bool {
    pair.words.side(onLeft: onLeft).words.contains { pair.matcher.tellsFall($0.unit, onLeft: onLeft) }
  }
}
