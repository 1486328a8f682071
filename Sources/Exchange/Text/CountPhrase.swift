/// What is counted, as people are told of it in English: `1 unit without ru`, `2 units without ru`.
public struct CountPhrase: Sendable, Hashable {
  /// What follows the count of one.
  public let one: String
  /// What follows every other count, nought among them.
  public let many: String

  /// Creates a phrase of its two forms.
  public init(_ one: String, _ many: String) {
    self.one = one
    self.many = many
  }

  /// A noun in its two forms and the words behind it.
  init(_ one: String, _ many: String, _ rest: String) { self.init("\(one) \(rest)", "\(many) \(rest)") }

  /// The count and what is counted.
  public func text(_ count: Int) -> String { "\(count) \(count == 1 ? one : many)" }
}
