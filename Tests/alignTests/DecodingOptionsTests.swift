import ArgumentParser
import TextModel
import Testing

@testable import align

struct DecodingOptionsTests {
  @Test func namesOfEncodingsReachTheDecoder() throws {
    let filter = try FilterOptions.parse(["--encoding", "cp1251", "--lossy", "report.txt"])
    #expect(filter.decoding.decoder.encoding == .windows1251)
    #expect(filter.decoding.decoder.isLossy)
    #expect(try filter.input().decoder.encoding == .windows1251)
  }

  @Test func withoutOptionsTheEncodingIsRecognisedAndNothingReplaced() throws {
    let pair = try PairOptions.parse([])
    #expect(pair.decoding.decoder.encoding == nil && !pair.decoding.decoder.isLossy)
  }

  @Test func unknownEncodingsAreRefused() {
    #expect(throws: (any Error).self) { try FilterOptions.parse(["--encoding", "cp850"]) }
  }

  @Test func bothTextsOfAPairAreReadAsNamed() throws {
    let input = try PairOptions.parse(["--encoding", "PT154"]).input("a.txt", "b.txt")
    #expect(input.left.decoder.encoding == .pt154 && input.right.decoder.encoding == .pt154)
  }
}
