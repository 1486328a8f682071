import Archive
import Samples
import Testing

@Suite("Zip archives")
struct ZipArchiveTests {
  private static func problem(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) -> String? {
    do throws(ArchiveError) {
      let archive = try ZipArchive(bytes, file: "a.docx", limits: limits)
      for member in archive.members { _ = try archive.bytes(of: member) }
      return nil
    } catch {
      return error.description
    }
  }

  @Test func membersAreReadInTheirOrder() throws {
    let archive = try ZipArchive(ZipSample.of([("b/c.xml", "<c/>"), ("мазмұн.txt", "сәлем")]), file: "a.zip")
    #expect(archive.members == ["b/c.xml", "мазмұн.txt"])
    #expect(try archive.bytes(of: "мазмұн.txt") == Array("сәлем".utf8))
    #expect(try archive.bytes(of: "b/c.xml") == Array("<c/>".utf8))
    #expect(try archive.bytes(of: "c.xml") == nil)
  }

  @Test func aMemberThatUnpacksBeyondTheLimitIsRefusedWhateverItClaims() throws {
    let content = [UInt8](repeating: UInt8(ascii: "x"), count: 5000)
    var honest = ZipSample()
    honest.add("word/document.xml", content)
    #expect(Self.problem(honest.bytes) == nil)
    let limits = ArchiveLimits(unpacked: 4096)
    #expect(
      Self.problem(honest.bytes, limits)
        == "a.docx: word/document.xml: unpacks to more than 0 MB; such a file is not read")
  }

  @Test func packedMembersAreUnpackedAndBombsDoNotGoOff() throws {
    var sound = ZipSample()
    sound.add("a.txt", ZipSample.deflatedLetters(millions: 1), deflated: (checksum: 0xdc25_bfbc, size: 1_000_000))
    #expect(
      try ZipArchive(sound.bytes, file: "a.zip").bytes(of: "a.txt") == [UInt8](repeating: 0x61, count: 1_000_000))
    var bomb = ZipSample()
    bomb.add("word/document.xml", ZipSample.deflatedLetters(millions: 1), deflated: (checksum: 0xdc25_bfbc, size: 10))
    let limits = ArchiveLimits(unpacked: 100_000)
    #expect(Self.problem(bomb.bytes, limits)?.hasPrefix("a.docx: word/document.xml: ") == true)
  }

  @Test func namesThatLeadOutAreRefused() {
    for name in ["../evil", "word/../../evil", "/etc/passwd", "..\\evil", "C:/evil"] {
      #expect(
        Self.problem(ZipSample.of([(name, "x")]))
          == "a.docx: \(name): the name of this member leads out of the archive; such a file is not read")
    }
    #expect(Self.problem(ZipSample.of([("a..b/c...", "x")])) == nil)
  }

  @Test func encryptedMembersAreRefused() {
    var sample = ZipSample()
    sample.add("word/document.xml", [1, 2, 3], isEncrypted: true)
    #expect(
      Self.problem(sample.bytes) == "a.docx: word/document.xml: encrypted; save the document without a password")
  }

  @Test func damageIsNoticed() {
    var sample = ZipSample()
    sample.add("a.xml", Array("<a/>".utf8), isDamaged: true)
    #expect(Self.problem(sample.bytes) == "a.docx: a.xml: damaged; save the document anew")
    let whole = ZipSample.of([("a.xml", "<a/>")])
    #expect(Self.problem(Array(whole.dropLast(10))) != nil)
    #expect(Self.problem([]) != nil)
    #expect(Self.problem(Array("no archive".utf8))?.hasPrefix("a.docx: not a zip archive that can be read: ") == true)
  }

  @Test func tooManyMembersAreRefused() {
    let bytes = ZipSample.of((0..<20).map { ("m\($0)", "x") })
    #expect(
      Self.problem(bytes, ArchiveLimits(members: 19)) == "a.docx: more than 19 members; such a file is not read")
    #expect(Self.problem(bytes, ArchiveLimits(members: 20)) == nil)
  }
}
