/// Plain tables: a name, then figures in columns.
enum Sheet {
  private static let nameWidth = 34
  private static let cellWidth = 10

  /// The heading of a table, set off from the one before.
  static func heading(_ title: String, _ columns: [String]) {
    print()
    row(title, columns)
  }

  /// A row of a table.
  static func row(_ name: String, _ cells: [String]) {
    let padded = cells.map { String(repeating: " ", count: max(1, cellWidth - $0.count)) + $0 }
    print(name + String(repeating: " ", count: max(1, nameWidth - name.count)) + padded.joined())
  }

  /// A number with so many decimals.
  static func number(_ value: Double, decimals: Int = 1) -> String {
    guard value.isFinite else { return "–" }
    let unit = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = Int((abs(value) * Double(unit)).rounded())
    let fraction = String(scaled % unit)
    let decimalPart = decimals == 0 ? "" : "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / unit)" + decimalPart
  }

  /// How many times as much, as `×1.2`.
  static func ratio(_ value: Double) -> String { "×" + number(value, decimals: value < 10 ? 2 : 0) }
}
