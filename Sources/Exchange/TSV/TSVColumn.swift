/// The columns of an alignment in tab-separated values, in the order in which they are written.
enum TSVColumn: String, CaseIterable {
  case leftIDs = "left_ids"
  case rightIDs = "right_ids"
  case confidence
  case left
  case right

  static let header = allCases.map(\.rawValue).joined(separator: "\t")
}
