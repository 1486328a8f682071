import Bytes
import Lexicon

// lexicon-compiler OUT ENTRIES.tsv…: makes the table that is embedded in the program (`make lexicon`).
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, arguments.count >= 2 else {
  FileWriting.writeStandardError("usage: lexicon-compiler OUT ENTRIES.tsv…\n")
  exitWithTrouble()
}
do {
  var builder = LexiconBuilder()
  for path in arguments.dropFirst().sorted() {
    let text = String(decoding: try FileReading.bytes(at: path), as: UTF8.self)
    for entry in try LexiconEntryReader.entries(of: text, name: path) { builder.add(entry) }
  }
  let lexicon = builder.build()
  try FileWriting.write(LexiconFile.bytes(of: lexicon), to: output)
  let counts = lexicon.counts
  print("\(counts.kazakh) Kazakh and \(counts.russian) Russian terms")
} catch {
  FileWriting.writeStandardError("lexicon-compiler: \(error)\n")
  exitWithTrouble()
}
