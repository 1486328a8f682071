import Alignment
import Exchange
import Testing

@Suite struct LadderTests {
  @Test func writesOneBeadALine() {
    #expect(
      text(LadderWriter.bytes(of: sample)) == """
        [0]:[0]:0.97
        [1]:[1, 2]:1
        [2]:[]:0.9
        []:[3]:0.0012

        """)
  }

  @Test func readsWhatItWrote() throws {
    let read = try LadderReader.read(LadderWriter.bytes(of: sample), file: "a.ladder")
    #expect(read.map(\.bead) == sample.map(\.bead))
    #expect(read.allSatisfy { $0.leftText == nil && $0.rightText == nil })
  }

  @Test func readsLaddersMadeByHand() throws {
    let read = try LadderReader.read(Array("[0]:[0,1]\n\n []:[2] \r\n[]:[]\n[ 1 ] : [3]:0.5".utf8), file: "a.gold")
    #expect(
      read.map(\.bead) == [
        Bead(left: [0], right: [0, 1], confidence: 1), Bead(left: [], right: [2], confidence: 1),
        Bead(left: [1], right: [3], confidence: 0.5),
      ])
  }

  private static let form = "; a bead is written [0]:[0, 1]:0.97, the confidence optional"

  @Test(arguments: [
    ("0:[0]", "column 1: expected [ and sentence numbers" + form),
    ("[0]", "column 4: expected a colon between the sides" + form),
    ("[0]:", "column 5: expected [ and sentence numbers" + form),
    ("[0 1]:[0]", "column 4: expected a comma or ]" + form),
    ("[0]:[0] 1", "column 9: expected the end of the line" + form),
    ("[0,]:[0]", "column 4: \"\" is not a sentence number; count sentences from 0, in whole numbers"),
    ("[0]:[-1]", "column 6: \"-1\" is not a sentence number; count sentences from 0, in whole numbers"),
    ("[0]:[1, 0]", "column 9: sentence 0 comes after 1; list the sentences of a bead in order, each once"),
    (
      "[1000000000]:[0]",
      "column 2: sentence 1000000000 is beyond the last that is read, 999999999; count the sentences of each text from 0"
    ),
    ("[0]:[0]:1.7", "column 9: the confidence is not a number from 0 to 1; write a probability, such as 0.97"),
  ])
  func refusesOtherLines(_ line: String, _ message: String) {
    let content = "[0]:[0]\n\(line)\n"
    #expect(
      refusal { _ = try LadderReader.read(Array(content.utf8), file: "a.ladder") } == "a.ladder: line 2, " + message)
  }
}
