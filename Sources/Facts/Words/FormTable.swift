import Lexicon

/// A fixed table from word forms to what they mean. A lookup allocates nothing.
struct FormTable<Value: Sendable>: Sendable {
  private let index: WordIndex
  /// By the number of the form.
  private let values: [Value]

  /// Builds the table; linear in the bytes of the forms.
  init(_ forms: [String: Value]) {
    var index = WordIndex()
    var values: [Value] = []
    for (form, value) in forms {
      _ = index.number(of: form)
      values.append(value)
    }
    self.init(index, values)
  }

  /// A table of the forms of an index.
  ///
  /// - Precondition: There is a value for each.
  init(_ index: WordIndex, _ values: [Value]) {
    self.index = index
    self.values = values
  }

  /// What a folded form means, nil if the table does not have it. Linear in the form's length.
  func value(of form: some StringProtocol) -> Value? { index.number(ifKnown: form).map { values[$0] } }
}
