import ICUBridge
import Testing

@Suite struct BreakerTests {
  @Test func sentencesComeAsByteOffsets() throws {
    var breaker = try SentenceBreaker(locale: "kk")
    let first = "Бірінші сөйлем. "
    let second = "Екінші сөйлем?"
    #expect(try breaker.boundaries(in: (first + second).utf8.span) == [first.utf8.count, (first + second).utf8.count])
    // The same breaker, another text; no text at all; bytes that are no text.
    #expect(try breaker.boundaries(in: "Да. Нет.".utf8.span) == [6, 13])
    #expect(try breaker.boundaries(in: [UInt8]().span).isEmpty)
    #expect(try breaker.boundaries(in: ([0xD0, 0x2E, 0x20, 0x41] as [UInt8]).span) == [3, 4])
  }

  @Test func wordsHaveKinds() throws {
    var breaker = try WordBreaker(locale: "ru")
    let text = "Рост 3,5 %, カナ 漢"
    let segments = try breaker.segments(in: text.utf8.span)
    let bytes = Array(text.utf8)
    let named = segments.map { (String(decoding: bytes[$0.range], as: UTF8.self), $0.kind) }
    #expect(named.map(\.0) == ["Рост", " ", "3,5", " ", "%", ",", " ", "カナ", " ", "漢"])
    #expect(named.map(\.1) == [.letter, .none, .number, .none, .none, .none, .none, .ideo, .none, .ideo])
  }

  @Test func breakersMoveBetweenTasks() async throws {
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...4 {
        group.addTask {
          var breaker = try SentenceBreaker(locale: "kk")
          return try breaker.boundaries(in: String(repeating: "Иә. ", count: number).utf8.span).count
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.sorted() == [1, 2, 3, 4])
  }
}
