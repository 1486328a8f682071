import Bytes
import Lexicon

// lexicon-compiler OUT ANTONYMS.tsv ENTRIES.tsv…: makes the table that is embedded in the program (`make lexicon`).
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, arguments.count >= 3 else {
  FileWriting.writeStandardError("usage: lexicon-compiler OUT ANTONYMS.tsv ENTRIES.tsv…\n")
  exitWithTrouble()
}
do {
  var builder = LexiconBuilder()
  func text(_ path: String) throws(FileError) -> String {
    String(decoding: try FileReading.bytes(at: path), as: UTF8.self)
  }
  for path in arguments.dropFirst(2).sorted() {
    for entry in try LexiconEntryReader.entries(of: text(path), name: path) { builder.add(entry) }
  }
  for path in arguments.dropFirst().prefix(1) {
    for opposition in try Opposition.oppositions(of: text(path), name: path) { builder.add(opposition) }
  }
  let lexicon = builder.build()
  try FileWriting.write(LexiconFile.bytes(of: lexicon), to: output)
  let counts = lexicon.counts
  print("\(counts.kazakh) Kazakh and \(counts.russian) Russian terms")
} catch {
  FileWriting.writeStandardError("lexicon-compiler: \(error)\n")
  exitWithTrouble()
}
