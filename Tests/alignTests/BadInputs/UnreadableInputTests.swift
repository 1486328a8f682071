import Foundation
import Testing

/// What cannot be read is refused: one line that names the file, the place, the cause and the remedy; nothing else.
struct UnreadableInputTests {
  static let commands = ["segment", "identify", "quotes", "normalize"]
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("good.ru.txt", Sample.russian)
    try desk.put("byte.kk.txt", Data("Сәлем ".utf8) + Data([0xff]) + Data("әлем".utf8))
    try desk.put("cut.kk.txt", Data("Сәлем".utf8.dropLast()))
    try desk.put("nul.kk.txt", "Сәлем\0әлем")
    try desk.put("old.tsv", "kept")
  }

  /// Checks a refusal of both kinds of command, in either place.
  private func expectRefusal(of file: String, _ message: String, _ place: SourceLocation = #_sourceLocation) throws {
    var runs = try Self.commands.map { try desk.align($0, file) }
    runs.append(try desk.align("pair", file, "good.ru.txt", "-o", "old.tsv"))
    runs.append(try desk.align("pair", "good.ru.txt", file, "-o", "new.tsv"))
    runs.append(try desk.align("diff", "good.ru.txt", file))
    for run in runs {
      #expect(run.errors == "align: \(file): \(message)\n", sourceLocation: place)
      #expect(run.text == "", sourceLocation: place)
      #expect(run.status == 2, sourceLocation: place)
    }
    #expect(desk.text(of: "old.tsv") == "kept", sourceLocation: place)
    #expect(!desk.names.contains { $0.hasPrefix("new.tsv") || $0.contains(".tmp-") }, sourceLocation: place)
  }

  @Test func missingFile() throws {
    try expectRefusal(of: "nowhere.kk.txt", "no such file; check the path")
  }

  @Test func directory() throws {
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "folder"), withIntermediateDirectories: true)
    try expectRefusal(of: "folder", "is a directory; name a file")
  }

  @Test func forbiddenFile() throws {
    try desk.put("secret.kk.txt", "Сәлем")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: desk.folder.appending(path: "secret.kk.txt").path)
    let message = "may not be read; check its permissions"
    guard getuid() == 0 else { return try expectRefusal(of: "secret.kk.txt", message) }
    // The superuser may read everything, and so gives up his rights.
    let run = try desk.script("setpriv --bounding-set=-all --inh-caps=-all --reuid=65534 align segment secret.kk.txt")
    #expect(run.errors == "align: secret.kk.txt: \(message)\n" && run.text == "" && run.status == 2)
  }

  @Test func invalidByte() throws {
    try expectRefusal(
      of: "byte.kk.txt",
      "byte 11: not valid UTF-8 (byte 0xff); save the file as UTF-8, name its encoding with --encoding, or replace such "
        + "places with --lossy")
  }

  @Test func characterCutAtTheEnd() throws {
    try expectRefusal(
      of: "cut.kk.txt",
      "byte 8: the text ends inside a UTF-8 character; fetch the file again, or replace the place with --lossy")
  }

  @Test func nulByte() throws {
    try expectRefusal(
      of: "nul.kk.txt",
      "byte 10: a NUL character: this is not plain text but a binary file; save it as text, or replace such places with "
        + "--lossy")
  }

  @Test func formatOfTwoLanguages() throws {
    try desk.put("memory.tmx", "<tmx/>")
    try expectRefusal(
      of: "memory.tmx", ".tmx files hold two languages; give such a file alone, or to `align convert`")
  }
}
