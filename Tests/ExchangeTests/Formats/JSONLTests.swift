import Alignment
import Exchange
import Testing

@Suite struct JSONLTests {
  @Test func writesTheContractsObjects() {
    #expect(
      text(JSONLWriter.bytes(of: sample)) == """
        {"left":[0],"right":[0],"confidence":0.97,"left_text":"Бір.","right_text":"Раз."}
        {"left":[1],"right":[1,2],"confidence":1,"left_text":"Екі.","right_text":"Два. Три."}
        {"left":[2],"right":[],"confidence":0.9,"left_text":"Төрт.","right_text":""}
        {"left":[],"right":[3],"confidence":0.0012,"left_text":"","right_text":"Пять."}

        """)
  }

  @Test func readsWhatItWrote() throws {
    #expect(try JSONLReader.read(JSONLWriter.bytes(of: sample), file: "a.jsonl") == sample)
  }

  @Test(arguments: awkward)
  func everyTextComesBackFromOneLine(_ words: String) throws {
    let records = [AlignmentRecord(bead: Bead(left: [0], right: [0], confidence: 1), leftText: words, rightText: words)]
    let bytes = JSONLWriter.bytes(of: records)
    #expect(bytes.firstIndex(of: UInt8(ascii: "\n")) == bytes.count - 1)
    #expect(try JSONLReader.read(bytes, file: "a.jsonl") == records)
  }

  @Test func wordsMayBeMissing() throws {
    let record = AlignmentRecord(bead: Bead(left: [0], right: [], confidence: 0.5), leftText: nil, rightText: nil)
    let bytes = JSONLWriter.bytes(of: [record])
    #expect(text(bytes) == #"{"left":[0],"right":[],"confidence":0.5}"# + "\n")
    #expect(try JSONLReader.read(bytes, file: "a.jsonl") == [record])
  }

  @Test(arguments: [
    (#"{"left":[0]}"#, "column 1: no right in the object; give both lists of sentence numbers; a gap has an empty one"),
    (
      #"{"left":[0],"rihgt":[0]}"#,
      "column 21: unknown key \"rihgt\"; the keys are left, right, confidence, left_text, right_text"
    ),
    (#"{"left":[0],"left":[0]}"#, "column 13: the key \"left\" comes twice; keep one of them"),
    (#"{"left":[0.5],"right":[]}"#, "column 10: not a sentence number; count sentences from 0, in whole numbers"),
    (#"{"left":[-1],"right":[]}"#, "column 10: not a sentence number; count sentences from 0, in whole numbers"),
    (
      #"{"left":[2, 1],"right":[]}"#,
      "column 13: sentence 1 comes after 2; list the sentences of a bead in order, each once"
    ),
    (
      #"{"left":[0],"right":[], "confidence": 2}"#,
      "column 39: the confidence is not a number from 0 to 1; write a probability, such as 0.97"
    ),
    (#"{"left":[],"right":[]}"#, "column 1: a bead without sentences; remove it, or name its sentences"),
    (#"{"left":[0],"right":[]} x"#, "column 25: expected the end, but found \"x\"; correct the JSON there"),
    (#"[0]"#, "column 1: expected an object, but found \"[0]\"; correct the JSON there"),
  ])
  func refusesOtherLines(_ line: String, _ message: String) {
    let content = "{\"left\":[0],\"right\":[0]}\n\(line)\n"
    #expect(refusal { _ = try JSONLReader.read(Array(content.utf8), file: "a.jsonl") } == "a.jsonl: line 2, " + message)
  }
}
