import Orthography

/// A currency by its ISO 4217 code.
public enum Currency: String, Sendable, Hashable, CaseIterable {
  /// Tenge.
  case KZT
  /// United States dollar; also a dollar of which no more is told.
  case USD
  /// Euro.
  case EUR
  /// Russian rouble; also a rouble of which no more is told.
  case RUB
  /// Yuan.
  case CNY
  /// Pound sterling.
  case GBP
  /// Kyrgyz som.
  case KGS
  /// Turkish lira.
  case TRY
  /// Uzbek sum.
  case UZS
  /// Yen.
  case JPY
  /// South Korean won.
  case KRW
  /// Swiss franc.
  case CHF
  /// Hryvnia.
  case UAH
  /// Belarusian rouble.
  case BYN
  /// Azerbaijani and Turkmen manat.
  case AZN, TMT
  /// Lari.
  case GEL
  /// Armenian dram.
  case AMD
  /// Somoni.
  case TJS
  /// Indian rupee.
  case INR
  /// Zloty.
  case PLN
  /// Czech, Swedish, Norwegian and Danish krone.
  case CZK, SEK, NOK, DKK
  /// Tugrik.
  case MNT
  /// Dirham of the Emirates.
  case AED
  /// Saudi riyal.
  case SAR
  /// Canadian and Australian dollar.
  case CAD, AUD

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
    case "₴": .UAH
    default: nil
    }
  }

  /// The currency that the word for its country before it makes of another: өзбек сомы, белорусский рубль. Constant time.
  func told(by country: String) -> Currency {
    Self.countries.first { $0.noun == self && country.begins(with: $0.country) }?.currency ?? self
  }

  private static let countries: [(noun: Currency, country: String, currency: Currency)] = [
    (.KGS, "өзбек", .UZS), (.KGS, "узбек", .UZS), (.RUB, "белорус", .BYN), (.RUB, "беларус", .BYN),
    (.AZN, "түрікмен", .TMT), (.AZN, "туркмен", .TMT), (.SEK, "чех", .CZK), (.SEK, "чеш", .CZK),
    (.SEK, "норвег", .NOK), (.SEK, "норвеж", .NOK), (.SEK, "дат", .DKK), (.SEK, "дания", .DKK),
    (.USD, "канад", .CAD), (.USD, "австрал", .AUD),
    (.USD, "аустрал", .AUD),
  ]
}
