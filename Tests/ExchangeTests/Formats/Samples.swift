import Alignment
import Bytes
import Exchange
import Samples
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

/// What a format makes of records, and what it had no place for.
func written(
  _ records: [AlignmentRecord], as format: AlignmentFormat, of documents: DocumentPair = DocumentPair(),
  options: WritingOptions = WritingOptions()
) throws -> (bytes: [UInt8], losses: WritingLosses) {
  let memory = MemoryOutput()
  var output = try AlignmentOutput(path: "-", format: format, options: options, standard: memory)
  try output.begin(documents)
  for record in records { try output.add(record) }
  try output.finish()
  return (memory.bytes, output.losses)
}

/// Everything that a file holds, and what was passed over in it.
func collected(
  _ bytes: [UInt8], _ format: AlignmentFormat, languages: LanguageChoice = LanguageChoice()
) throws -> (RecordCollector, [String]) {
  let folder = try TemporaryFolder()
  try FileWriting.write(bytes, to: folder.path + "/file")
  var collector = RecordCollector()
  let notes = try AlignmentInput(format: format, languages: languages).read(folder.path + "/file", into: &collector)
  return (collector, notes.notes)
}

extension AlignmentRecord {
  var withoutDetails: AlignmentRecord {
    var record = self
    record.sentences = nil
    return record
  }
}

/// A text in UTF-16, little end first.
func utf16(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] } }
