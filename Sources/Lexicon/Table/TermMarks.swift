/// Numbers that some terms of a table bear, such as the poles of oppositions; a term may bear several.
struct TermMarks: Sendable, Equatable {
  /// Numbers of the terms that bear a mark, ascending, each as often as it bears one.
  let terms: TableColumn<UInt32>
  /// The mark of each of `terms`.
  let marks: TableColumn<UInt32>

  /// The marks of a term; logarithmic in the number of those that bear any.
  subscript(term: Int) -> Slice<TableColumn<UInt32>> {
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
