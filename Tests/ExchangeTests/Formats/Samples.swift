import Alignment
import Exchange
import Testing

/// A small alignment with every shape: one to one, one to two, and a gap on each side.
let sample = [
  AlignmentRecord(bead: Bead(left: [0], right: [0], confidence: 0.97), leftText: "Бір.", rightText: "Раз."),
  AlignmentRecord(bead: Bead(left: [1], right: [1, 2], confidence: 1), leftText: "Екі.", rightText: "Два. Три."),
  AlignmentRecord(bead: Bead(left: [2], right: [], confidence: 0.9), leftText: "Төрт.", rightText: ""),
  AlignmentRecord(bead: Bead(left: [], right: [3], confidence: 0.0012), leftText: "", rightText: "Пять."),
]

/// Texts that break careless formats.
let awkward = [
  "", " ", "\t", "\n", "\r\n", "\\", "\\n", "\\\\t", "a\tb\\tc", "=SUM(A1)", "\"quoted\"", "\u{1b}[31m", "\u{202e}abc",
  "\u{2028}",
  "e\u{301}", "😀", "ә, ғ, қ", "\u{feff}x", "\u{7f}\u{9b}",
]

/// The message with which `body` refuses its input.
func refusal(_ body: () throws -> Void) -> String? {
  #expect(throws: FormatError.self, performing: body)?.description
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
