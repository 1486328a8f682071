import Bytes
import Testing

@Suite struct StableHashTests {
  /// The values are promises: finding identifiers are stored in users' acceptance files. Computed by
  /// another implementation of FNV-1a and SplitMix64's mix.
  @Test(arguments: [("", "4f2db50f124040cd"), ("a", "193f1020af076db5"), ("сәлем", "92dd3de8853a4c68")])
  func valuesNeverChange(_ text: String, _ hex: String) {
    #expect(StableHash.of(text).hex == hex)
  }

  @Test func nothingHasAValueToo() {
    #expect(StableHash().hex == "f52a15e9a9b5e89b")
  }

  @Test func whereATextEndsMatters() {
    var first = StableHash()
    first.add("ab")
    first.add("c")
    var second = StableHash()
    second.add("a")
    second.add("bc")
    #expect(first.value != second.value)
  }

  @Test func bytesAndTextAreTheSameButForTheEndOfAText() {
    var bytes = StableHash()
    bytes.add(Array("сәлем".utf8) + [0xff])
    #expect(bytes.value == StableHash.of("сәлем").value)
  }

  @Test func hexHasSixteenDigitsAlways() {
    #expect((0..<2000).allSatisfy { StableHash.of(String($0)).hex.count == 16 })
  }
}
