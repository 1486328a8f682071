import Bytes

/// Texts as they should not be: each must take a time that is linear in its length.
struct OddTexts {
  let command: String
  let folder: String
  let lines = 10_000

  func printAll() throws(Trouble) {
    try Machine.makeFolder(folder)
    let text = (0..<lines).map(Self.sentence)
    var random = SplitMix(state: 1)
    let equal = [String](repeating: Self.sentence(0), count: lines)
    let words = (0..<lines).map { Self.word($0 * 7919 % 500) }
    let chapter = (0..<5000).map { Self.sentence($0 + 1_000_000) }
    try row("all sentences equal", equal, equal)
    try row("lines of one word", words, words)
    try row("one side empty", text, [])
    try row("one side shuffled", text, text.shuffled(using: &random))
    try row("a foreign chapter of 5000 lines", text, text[..<4000] + chapter + text[4000...])
    let plain = (0..<lines).map { Self.plain($0, Self.leftSyllables) }
    let other = (0..<lines).map { Self.plain($0, Self.rightSyllables) }
    let foreign = (0..<5000).map { Self.plain($0 + 1_000_000, Self.rightSyllables) }
    try row("the same without any anchor", plain, other[..<4000] + foreign + other[4000...])
    try row("the same, on the other side", text[..<4000] + chapter + text[4000...], text)
    let pool = (0..<5000).map(Self.sentence)
    try row("5000 × 5000, comparable", pool, pool.shuffled(using: &random), mode: "comparable")
  }

  private func row(
    _ name: String, _ left: some Sequence<String>, _ right: some Sequence<String>, mode: String = "parallel"
  ) throws(Trouble) {
    let base = folder + "/odd"
    let texts = [(Array(left), ".kk"), (Array(right), ".ru")]
    do throws(FileError) {
      for (lines, ending) in texts {
        try FileWriting.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: base + ending)
      }
    } catch {
      throw Trouble(error)
    }
    let run = try ProcessRun([command, "pair", base + ".kk", base + ".ru", "--mode", mode, "-o", base + ".ladder"])
    guard run.status == 0 else { throw Trouble("align pair, \(name): ended with \(run.status)") }
    Sheet.row(
      name,
      texts.map { String($0.0.count) } + [
        Sheet.number(run.seconds, decimals: 2), Sheet.number(run.megabytes, decimals: 0),
      ])
  }

  /// A word made of syllables, another for each number.
  private static func word(_ number: Int) -> String {
    let syllables = ["ба", "ке", "ди", "ло", "ну", "ра", "шы", "гал", "тем", "жан", "сай", "пур"]
    var rest = number &* 2_654_435_761 % 248_832
    return (0..<4).map { _ in
      defer { rest /= syllables.count }
      return syllables[rest % syllables.count]
    }.joined()
  }

  private static let leftSyllables = ["ба", "ке", "ди", "ло", "ну", "ра"]
  private static let rightSyllables = ["жүщ", "ых", "әғ", "өш", "ің", "үц"]

  /// A sentence of common words alone, in a language made of these syllables; its length is known by its number.
  private static func plain(_ number: Int, _ syllables: [String]) -> String {
    let mixed = UInt64(number) &* 0x9e37_79b9_7f4a_7c15
    return (0..<3 + Int(mixed >> 60)).map { place in
      let word = Int((mixed >> UInt64(place * 3 % 50)) % 150)
      return syllables[word % 6] + syllables[word / 6 % 6] + syllables[word / 36 % 6]
    }.joined(separator: " ")
  }

  /// Eight words, most of them common ones.
  private static func sentence(_ number: Int) -> String {
    (0..<8).map { place in word(place < 2 ? number * 2 + place : (number &* 31 &+ place * 17) % 800) }
      .joined(separator: " ")
  }
}

/// Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
