/// Numbers that some terms of a table bear, such as the poles of oppositions; a term may bear several.
struct TermMarks: Sendable, Equatable {
  /// Numbers of the terms that bear a mark, ascending, each as often as it bears one.
  private(set) var terms: [UInt32] = []
  /// The mark of each of `terms`.
  private(set) var marks: [UInt32] = []

  init() {}

  /// The marks of terms in ascending order, of both as many.
  init(terms: [UInt32], marks: [UInt32]) { (self.terms, self.marks) = (terms, marks) }

  /// Adds the marks of a term, which comes behind all added before.
  mutating func append(_ marks: [UInt32], of term: Int) {
    for mark in marks.sorted() {
      terms.append(UInt32(term))
      self.marks.append(mark)
    }
  }

  /// The marks of a term; logarithmic in the number of those that bear any.
  subscript(term: Int) -> ArraySlice<UInt32> {
    func first(_ isBefore: (UInt32) -> Bool) -> Int {
      var low = 0
      var high = terms.count
      while low < high {
        let middle = (low + high) / 2
        if isBefore(terms[middle]) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return marks[first { $0 < UInt32(term) }..<first { $0 <= UInt32(term) }]
  }
}
