import Alignment
import Comparison
import Exchange
import Report
import TextModel
import Testing

@Suite struct DiffJSONTests {
  private func json(_ pair: ComparedPair, _ filter: FindingFilter = FindingFilter()) -> String {
    String(
      decoding: DiffJSON.bytes(of: pair, findings: filter.apply(to: pair.findings), signature: "align 1|x"),
      as: UTF8.self)
  }

  /// A small pair whose left file begins with a byte order mark.
  private func smallPair() throws -> ComparedPair {
    let plain = document(.kazakh, name: "a.txt", ["12 млрд теңге", "Соңы\u{1b}."])
    let left = Document(
      source: try Decoder.decode([0xef, 0xbb, 0xbf] + plain.source.utf8, name: "a.txt"), language: .kazakh,
      paragraphs: [],
      sentences: plain.sentences, quotations: [], metadata: Metadata(date: "2 мамыр", section: "Экономика"))
    let right = document(.russian, name: "b.txt", ["12 млн тенге"])
    let make = FindingMaker(left: left, right: right)
    return ComparedPair(
      left: left, right: right,
      ladder: Ladder(
        beads: [Bead(left: [0], right: [0], confidence: 0.97), Bead(left: [1], right: [], confidence: 1)],
        mode: .comparable),
      findings: [
        make("1f", .number, .error, 0.94, [0], [0], "12 млрд", "12 млн", .otherFigure),
        make("2f", .onlyLeft, .info, nil, [1], [], "", "", .missingSentence),
      ], notCompared: [])
  }

  @Test func isTheContractsObject() throws {
    #expect(
      json(try smallPair(), FindingFilter(accepted: ["2f": ""])) == #"""
        {
          "schema":1,
          "mode":"comparable",
          "signature":"align 1|x",
          "left":{
            "path":"a.txt",
            "lang":"kk",
            "metadata":{"date":"2 мамыр","section":"Экономика"},
            "sentences":[
              {"text":"12 млрд теңге","start":3,"end":25},
              {"text":"Соңы\u001b.","start":26,"end":36}
            ]
          },
          "right":{
            "path":"b.txt",
            "lang":"ru",
            "metadata":{},
            "sentences":[
              {"text":"12 млн тенге","start":0,"end":20}
            ]
          },
          "links":[
            {"left":[0],"right":[0],"confidence":0.97}
          ],
          "findings":[
            {"id":"1f","kind":"number","severity":"error","confidence":0.94,"accepted":false,"left":[0],"right":[0],"left_text":"12 млрд","right_text":"12 млн","left_range":[3,14],"right_range":[0,9],"message":"The figures differ: 12 млрд ≠ 12 млн.","reason":"other-figure"},
            {"id":"2f","kind":"only-left","severity":"info","confidence":null,"accepted":true,"left":[1],"right":[],"left_text":"","right_text":"","left_range":null,"right_range":null,"message":"The Russian text lacks this sentence.","reason":"missing-sentence"}
          ],
          "summary":{"linked":1,"only_left":1,"only_right":0,"not_compared":0,"by_kind":{"number":1,"only-left":1}}
        }

        """#)
  }

  @Test func theFilterChoosesFindingsAndTheirCounts() throws {
    let text = json(Briefing.pair, FindingFilter(ignored: [.number, .onlyLeft, .onlyRight]))
    #expect(
      text.hasSuffix(
        """
          "summary":{"linked":6,"only_left":1,"only_right":1,"not_compared":1,"by_kind":{"speaker":1,"quote":1,"moved":1}}
        }

        """))
    #expect(text.split(separator: "\n").count { $0.contains("\"severity\"") } == 3)
  }

  @Test func isWellFormed() throws {
    var reader = try JSONReader(Array(json(Briefing.pair).utf8), file: "-")
    try reader.skip()
    try reader.finish()
  }
}
