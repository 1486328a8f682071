import Comparison
import TextModel
import Testing

@testable import align_eval

@Suite struct PassageFileTests {
  private static let header =
    "id\tverdict\tkind\tconstruction\tleft_language\tleft\tright_language\tright\tleft_fault\tright_fault\tnote\n"

  @Test func readsBothSides() throws {
    let pairs = try PassageFile.read(
      Self.header + "a1\tfault\tnumber\ttimes\tkk\tБаға екі есе өсті. || Оны үкімет айтты.\tru\tЦена выросла втрое. || "
        + "Об этом сообщило правительство.\tекі есе\tвтрое\ttwo times against three\n", file: "x.tsv")
    let pair = try #require(pairs.first)
    #expect((pair.id, pair.kind, pair.isSound, pair.construction) == ("a1", .number, false, "times"))
    #expect(pair.left.document.sentences.count == 2 && pair.left.language == .kazakh)
    #expect(pair.right.text == "Цена выросла втрое.\nОб этом сообщило правительство." && pair.right.fault == "втрое")
  }

  @Test(
    "a line that is no pair is refused with its place",
    arguments: [
      ("a1\tfault\tnumber\n", "x.tsv:2: 3 cells where 11 are wanted"),
      ("a\tfault\tfigure\t\tkk\tБір\tru\tДва\t\t\t\n", "x.tsv:2: no kind is called \"figure\""),
      ("a\twrong\tnumber\t\tkk\tБір\tru\tДва\t\t\t\n", "x.tsv:2: the verdict is fault or sound, not \"wrong\""),
      ("a\tfault\tnumber\t\tkk\tБір\tru\tДва\tЕкі\t\t\n", "x.tsv:2: \"Екі\" is not in the passage"),
    ])
  func refused(_ line: String, _ problem: String) {
    #expect { try PassageFile.read(Self.header + line, file: "x.tsv") } throws: {
      ($0 as? Trouble)?.description == problem
    }
  }

  @Test func theHeaderMustNameTheColumns() {
    #expect(throws: Trouble.self) { try PassageFile.read("id\tverdict\n", file: "x.tsv") }
  }
}
