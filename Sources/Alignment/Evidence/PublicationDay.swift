import Facts
import TextModel

/// The day on which a document says that it was published.
struct PublicationDay: Sendable, Hashable {
  /// Days of a calendar in which every month has 31.
  private let number: Int

  /// Reads the day that a page names; nil where it names none with month and year.
  init?(of document: Document) {
    guard let written = document.metadata.date else { return nil }
    let facts = FactReader(document.language).values(of: Tokenizer().tokens(of: written))
    guard let date = facts.dates.map(\.first).first(where: { $0.year != nil && $0.month != nil }),
      let year = date.year, let month = date.month
    else { return nil }
    number = (year * 12 + month) * 31 + (date.day ?? 15)
  }

  /// How far two days lie apart.
  static func gap(_ one: PublicationDay?, _ other: PublicationDay?) -> PublicationGap {
    guard let one, let other else { return .unknown }
    let days = abs(one.number - other.number)
    return days <= 1 ? .none : days <= 31 ? .weeks : .months
  }
}

/// How far the days lie apart on which two reports were published.
enum PublicationGap: Sendable, Hashable {
  /// One of them does not say.
  case unknown
  /// They are one, or follow each other.
  case none
  /// A month at the most.
  case weeks
  /// More than a month.
  case months
}
