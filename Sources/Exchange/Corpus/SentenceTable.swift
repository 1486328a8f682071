/// The sentences of a document as far as records tell of them, by number.
struct SentenceTable {
  /// A sentence.
  struct Entry {
    let id: String
    let text: String
  }

  private(set) var entries: [Int: Entry] = [:]
  /// Whether some record held numbers alone.
  private(set) var lacksWords = false

  /// The numbers, ascending.
  var numbers: [Int] { entries.keys.sorted() }

  /// Takes the sentences of a side of a record.
  mutating func add(
    _ numbers: [Int], _ whole: String?, _ texts: [String]?, _ ids: [String]?, _ losses: inout WritingLosses
  ) {
    var parts = texts ?? []
    if parts.count != numbers.count {
      if numbers.count > 1, whole != nil { losses.count(.boundary) }
      parts = numbers.isEmpty ? [] : [whole ?? ""] + repeatElement("", count: numbers.count - 1)
    }
    if whole == nil, !numbers.isEmpty { lacksWords = true }
    for (place, number) in numbers.enumerated() where entries[number] == nil {
      let id = ids.flatMap { $0.count == numbers.count ? $0[place] : nil } ?? String(number + 1)
      entries[number] = Entry(id: id, text: parts[place])
    }
  }

  /// The identifiers of sentences.
  func ids(_ numbers: [Int]) -> [String] { numbers.map { entries[$0]?.id ?? String($0 + 1) } }
}
