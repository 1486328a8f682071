import Bytes
import Lexicon

// lexicon-compiler OUT ANTONYMS.tsv NOTIONS.tsv REVIEWED.tsv ENTRIES.tsv…: checks that no row is left to likeness of sound, and makes the table that is embedded in the program (`make lexicon`).
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, arguments.count >= 5 else {
  FileWriting.writeStandardError("usage: lexicon-compiler OUT ANTONYMS.tsv NOTIONS.tsv REVIEWED.tsv ENTRIES.tsv…\n")
  exitWithTrouble()
}
do {
  var builder = LexiconBuilder()
  func text(_ path: String) throws(FileError) -> String {
    String(decoding: try FileReading.bytes(at: path), as: UTF8.self)
  }
  let tables = Array(arguments.dropFirst().prefix(3))
  let (antonyms, notions, reviewed) = (tables[0], tables[1], tables[2])
  let loanwords = try LoanwordRule(reviewed: text(reviewed), name: reviewed)
  for path in arguments.dropFirst(4).sorted() {
    let rows = try text(path)
    try loanwords.check(rows, name: path)
    for entry in try LexiconEntryReader.entries(of: rows, name: path) { builder.add(entry) }
  }
  for opposition in try Opposition.oppositions(of: text(antonyms), name: antonyms) { builder.add(opposition) }
  for notion in try NotionEntry.entries(of: text(notions), name: notions) { builder.add(notion) }
  let lexicon = builder.build()
  try FileWriting.write(LexiconFile.bytes(of: lexicon), to: output)
  let counts = lexicon.counts
  print("\(counts.kazakh) Kazakh and \(counts.russian) Russian terms")
} catch {
  FileWriting.writeStandardError("lexicon-compiler: \(error)\n")
  exitWithTrouble()
}
