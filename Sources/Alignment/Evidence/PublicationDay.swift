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

  /// Whether two days are known and lie more than a month apart.
  static func areApart(_ one: PublicationDay?, _ other: PublicationDay?) -> Bool {
    guard let one, let other else { return false }
    return abs(one.number - other.number) > 31
  }
}
