import Bytes

/// Files far larger than any memory of a translator: a translation memory of half a gigabyte, a line of a hundred
/// megabytes.
struct BulkFiles {
  let command: String
  let folder: String

  func printAll() throws(Trouble) {
    try Machine.makeFolder(folder)
    let memory = "\(folder)/bulk.tmx"
    let size = try write(memory) { (output) throws(FileError) in try Self.writeMemory(500_000_000, output) }
    try row("TMX to Moses", size, ["convert", "-q", memory, "\(folder)/bulk", "--to", "moses"])
    try row("TMX to TSV", size, ["convert", "-q", memory, "\(folder)/bulk.tsv"])
    let line = "\(folder)/line.tsv"
    let length = try write(line) { (output) throws(FileError) in try Self.writeLine(100_000_000, output) }
    for name in ["csv", "jsonl", "tmx"] {
      try row("one line, TSV to \(name)", length, ["convert", "-q", line, "\(folder)/line.\(name)"])
    }
    try row("one line, to sentences", length, ["segment", "-q", line, "-o", "\(folder)/line.sent"])
  }

  private func row(_ name: String, _ size: Int, _ arguments: [String]) throws(Trouble) {
    let run = try ProcessRun([command] + arguments)
    guard run.status == 0 else { throw Trouble("align \(arguments[0]), \(name): ended with \(run.status)") }
    Sheet.row(
      name,
      [
        Sheet.number(Double(size) / 1e6, decimals: 0), Sheet.number(run.seconds, decimals: 2),
        Sheet.number(Double(size) / run.seconds / 1e6), Sheet.number(run.megabytes, decimals: 0),
      ])
  }

  private func write(_ path: String, _ content: (FileOutput) throws(FileError) -> Int) throws(Trouble) -> Int {
    do throws(FileError) {
      let output = try FileOutput(path: path)
      let size = try content(output)
      try output.commit()
      return size
    } catch {
      throw Trouble(error)
    }
  }

  /// A memory of about so many bytes, as other programs write them: plain, a unit on four lines.
  private static func writeMemory(_ size: Int, _ output: FileOutput) throws(FileError) -> Int {
    var written = 0
    func put(_ text: String) throws(FileError) {
      written += text.utf8.count
      try output.write(Array(text.utf8))
    }
    try put("<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"kk\"/><body>\n")
    var unit = 0
    while written < size {
      try put(
        (0..<500).map { _ in
          unit += 1
          return """
            <tu tuid="\(unit)">
            <tuv xml:lang="kk"><seg>Облыс әкімі \(unit) шақырым жолдың жөнделетінін айтты &amp; мерзімін атады.</seg></tuv>
            <tuv xml:lang="ru"><seg>Аким области сообщил о ремонте \(unit) километров дорог &amp; назвал сроки.</seg></tuv>
            </tu>

            """
        }.joined())
    }
    try put("</body></tmx>\n")
    return written
  }

  /// A table with one text of so many bytes.
  private static func writeLine(_ size: Int, _ output: FileOutput) throws(FileError) -> Int {
    let head = "left_ids\tright_ids\tconfidence\tleft\tright\n0\t0\t1\t"
    let piece = Array(String(repeating: "Ұзын жолда сөз көп, бірақ соңы көрінбейді. ", count: 1000).utf8)
    try output.write(Array(head.utf8))
    var written = head.utf8.count
    while written < size {
      try output.write(piece)
      written += piece.count
    }
    try output.write(Array("\tб\n".utf8))
    return written + 4
  }
}
