import Exchange
import Orthography

/// The transliteration schemes as `align transliterate --list` prints them.
struct SchemeTable: Table {
  let rows = Scheme.all

  static let columns = ["id", "round_trip", "title", "source", "note"]

  func cells(of row: Scheme) -> [String] {
    let trip = roundTrip(row)
    return [row.id, trip.word, row.title, row.source, trip.note]
  }

  func members(of row: Scheme, into object: inout JSONWriter) {
    for (column, cell) in zip(Self.columns, cells(of: row)) { object.member(column, cell) }
  }

  private func roundTrip(_ scheme: Scheme) -> (word: String, note: String) {
    switch scheme.roundTrip {
    case .exact(let limits): ("exact", limits)
    case .lossy(let loss): ("lossy", loss)
    case .oneWay(let reason): ("one-way", reason)
    }
  }
}
