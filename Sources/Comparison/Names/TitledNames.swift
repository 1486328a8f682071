import Facts
import Orthography

/// The names that a document gives a title, and the titles.
struct TitledNames {
  private let entries: [(name: Name, title: OfficeTitle)]
  /// Entries by the first letters of the surname.
  private var byBeginning: [String: [Int]] = [:]
  private var byOffice: [OfficeTitle.Office: [Int]] = [:]

  /// Reads the titles before the names of all statements; linear in their words.
  init(_ statements: [Side.Statement]) {
    entries = statements.flatMap { statement in
      statement.names.compactMap { name in NameTitle.before(name, in: statement).map { (name, $0.title) } }
    }
    for (place, entry) in entries.enumerated() {
      byBeginning[Self.beginning(of: entry.name), default: []].append(place)
      if let office = entry.title.office { byOffice[office, default: []].append(place) }
    }
  }

  private static func beginning(of name: Name) -> String { String(name.head.unicodeScalars.prefix(3)) }

  /// The title of a person by surname, where all that are given agree.
  func title(of name: Name) -> OfficeTitle? {
    let titles = (byBeginning[Self.beginning(of: name)] ?? []).map { entries[$0] }
      .filter { $0.name.head.begins(with: name.head) || name.head.begins(with: $0.name.head) }.map(\.title)
    return titles.contains { title in titles.contains(where: title.contradicts) } ? nil : titles.first
  }

  /// The only one of the given kind to whom the document gives an office, as a deputy or not.
  func holder(of title: OfficeTitle, where isPerson: (Name) -> Bool) -> Name? {
    guard let office = title.office else { return nil }
    let holders = (byOffice[office] ?? []).map { entries[$0] }
      .filter { $0.title.isDeputy == title.isDeputy && isPerson($0.name) }
    return Set(holders.map(\.name.head)).count == 1 ? holders.first?.name : nil
  }
}
