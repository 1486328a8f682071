import Alignment
import Exchange
import Testing

/// Numbers so great that reckoning with them would overflow, or listing what lies between them would fill the memory.
@Suite struct SentenceNumberTests {
  private static let most = "9223372036854775807"

  @Test(arguments: [
    (AlignmentFormat.tsv, "left_ids\tright_ids\n\(most)\t0\n", "line 2, column 1: sentence \(most) is beyond"),
    (.csv, "left_ids,right_ids\n0,\(most)\n", "line 2, column 3: sentence \(most) is beyond"),
    (.jsonl, "{\"left\":[1000000000],\"right\":[0]}", "line 1, column 10: sentence 1000000000 is beyond"),
    (.ladder, "[0]:[\(most)]", "line 1, column 6: sentence \(most) is beyond"),
    (.vecalign, "[0]:[92233720368547758070]", "line 1, column 6: \"92233720368547758070\" is not a sentence number"),
    (.hunalign, "0\t0\t0\n\(most)\t1\t0", "line 2, column 1: a rung more than 1000000 sentences above the last"),
    (.hunalign, "\(most)\t1\t0", "line 1, column 1: a rung more than 1000000 sentences above the last"),
    (
      .tmx, "<tmx><body><tu><prop type='x-align-left'>1000000000</prop></tu></body></tmx>",
      "line 1, column 59: \"1000000000\" lists no sentences"
    ),
  ])
  func areRefused(_ format: AlignmentFormat, _ content: String, _ problem: String) {
    let message = refusal { _ = try AlignmentInput(format: format).records(Array(content.utf8), file: "a") }
    #expect(message?.hasPrefix("a: \(problem)") == true, "\(message ?? "read")")
  }

  @Test func asIdentifiersTheyAreNames() throws {
    let links = "<linkGrp><link type='1-1' xtargets='1;\(Self.most)'/></linkGrp>"
    let read = try AlignmentInput(format: .tei).records(Array(links.utf8), file: "a")
    #expect(read.map(\.bead) == [Bead(left: [0], right: [0], confidence: 1)])
    #expect(read.map { $0.sentences?.leftIDs } == [[Self.most]])
  }

  @Test func hunalignLaddersDoNotListAMillionSentencesThatNobodyNames() throws {
    let record = AlignmentRecord(
      bead: Bead(left: [2_000_000], right: [0], confidence: 1), leftText: "a", rightText: "b")
    #expect(
      refusal { _ = try written([record], as: .hunalign) }
        == "hunalign: the numbers of the input skip more than 1000000 sentences, which ladders list one by one; number the "
        + "sentences of each text without gaps")
    #expect(try written([record], as: .hunalignText).losses[.order] == 1)
  }
}
