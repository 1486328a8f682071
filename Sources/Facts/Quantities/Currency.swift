/// A currency by its ISO 4217 code.
public enum Currency: String, Sendable, Hashable, CaseIterable {
  /// Tenge.
  case KZT
  /// United States dollar.
  case USD
  /// Euro.
  case EUR
  /// Russian rouble.
  case RUB
  /// Yuan.
  case CNY
  /// Pound sterling.
  case GBP
  /// Kyrgyz som.
  case KGS
  /// Turkish lira.
  case TRY

  /// The currency of a sign that stands before or after an amount.
  static func sign(_ mark: String) -> Currency? {
    switch mark {
    case "₸": .KZT
    case "$": .USD
    case "€": .EUR
    case "₽": .RUB
    case "£": .GBP
    case "¥": .CNY
    case "₺": .TRY
    default: nil
    }
  }
}
