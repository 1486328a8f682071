import Foundation
import Testing

/// Files far larger than reports are: bounded memory, whole results, old files kept when something goes wrong.
struct BulkTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// A memory of so many units.
  private func putMemory(_ name: String, units: Int) throws {
    try Data(
      ("<tmx version='1.4'><header srclang='kk'/><body>\n"
        + (0..<units).map {
          "<tu><tuv xml:lang='kk'><seg>Сөйлем нөмірі \($0).</seg></tuv><tuv xml:lang='ru'><seg>Предложение номер \($0).</seg></tuv></tu>\n"
        }.joined() + "</body></tmx>\n").utf8
    ).write(to: desk.folder.appending(path: name))
  }

  @Test func aMillionSentences() throws {
    let run = try desk.script(
      """
      { printf 'left_ids\\tright_ids\\tconfidence\\tleft\\tright\\n'
        seq 0 499999 | awk '{ print $1 "\\t" $1 "\\t0.9\\tСөйлем.\\tПредложение." }'; } > a.tsv
      ulimit -v 4000000; align convert -q a.tsv b.jsonl && wc -l < b.jsonl
      """)
    #expect(run.text.trimmingCharacters(in: .whitespacesAndNewlines) == "500000" && run.errors == "" && run.status == 0)
  }

  @Test func aLineOfTwentyMegabytes() throws {
    let run = try desk.script(
      """
      { printf 'left_ids\\tright_ids\\tconfidence\\tleft\\tright\\n0\\t0\\t1\\t'
        head -c 20000000 /dev/zero | tr '\\0' x; printf '\\tб\\n'; } > a.tsv
      align convert -q a.tsv b.csv && wc -c < b.csv
      """)
    #expect(run.errors == "" && run.status == 0)
    #expect((Int(run.text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 20_000_000)
  }

  @Test func aMillionCombiningMarks() throws {
    let text = "Ауылда жаңа мектеп а" + String(repeating: "\u{301}", count: 1_000_000) + " ашылды. Екінші сөйлем бар.\n"
    try desk.put("marks.kk.txt", text)
    try desk.put("a.ru.txt", "В селе открылась новая школа. Есть второе предложение.\n")
    let run = try desk.script(
      """
      ulimit -v 4000000; ulimit -t 60
      align segment marks.kk.txt && align pair -q marks.kk.txt a.ru.txt -o links.jsonl && wc -l < links.jsonl
      """)
    #expect(run.errors == "" && run.status == 0)
    #expect(run.lines.count == 3 && run.lines[0].utf8.count > 2_000_000 && run.lines[1] == "Екінші сөйлем бар.")
    #expect((Int(run.lines.last?.trimmingCharacters(in: .whitespaces) ?? "") ?? 0) >= 2)
  }

  @Test func aFullDiskLeavesNothing() throws {
    try putMemory("a.tmx", units: 100)
    let full = try desk.align("convert", "-q", "a.tmx", "/dev/full", "--to", "tsv")
    #expect(full.errors == "align: /dev/full: cannot be written: No space left on device\n" && full.status == 2)
    try desk.put("b.tsv", "kept")
    // A limit on the size of files stands for a disk that fills up while it is written to.
    let run = try desk.script("trap '' XFSZ; ulimit -f 1; align convert -q a.tmx b.tsv")
    #expect(run.errors == "align: b.tsv: cannot be written: File too large; nothing was changed\n" && run.status == 2)
    let pair = try desk.script("trap '' XFSZ; ulimit -f 1; align convert -q a.tmx m --to moses")
    #expect(pair.status == 2)
    #expect(desk.text(of: "b.tsv") == "kept" && desk.names == ["a.tmx", "b.tsv"])
  }

  @Test func killedWhileWritingTheOldFileStays() throws {
    try desk.put("b.tsv", "kept")
    // The input never ends, so that the command is surely writing when it is killed.
    let run = try desk.script(
      """
      { printf 'left_ids\\tright_ids\\tconfidence\\tleft\\tright\\n'; yes '0\t0\t1\tа\tб'; } | align convert -q - b.tsv --from tsv &
      sleep 0.5; pkill -KILL -P $$ -x align; wait; cat b.tsv
      """)
    #expect(run.text == "kept")
  }

  @Test func twoWritersLeaveOneWholeFile() throws {
    try putMemory("a.tmx", units: 3000)
    let run = try desk.script(
      """
      for i in 1 2 3 4; do align convert -q a.tmx b.tsv & done; wait
      align convert -q a.tmx c.tsv; cmp b.tsv c.tsv && ls
      """)
    #expect(run.text == "a.tmx\nb.tsv\nc.tsv\n" && run.errors == "")
  }

  @Test func linksAreFollowed() throws {
    try putMemory("a.tmx", units: 3)
    try desk.put("real.tsv", "old")
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "link.tsv").path, withDestinationPath: "real.tsv")
    #expect(try desk.align("convert", "-q", "a.tmx", "link.tsv").status == 0)
    let kept = try FileManager.default.destinationOfSymbolicLink(atPath: desk.folder.appending(path: "link.tsv").path)
    #expect(kept == "real.tsv")
    #expect(desk.text(of: "real.tsv")?.hasPrefix("left_ids\t") == true)
    let run = try desk.align("convert", "-q", "real.tsv", "link.tsv")
    #expect(run.status == 2 && run.errors.contains("is the input real.tsv"))
  }
}
