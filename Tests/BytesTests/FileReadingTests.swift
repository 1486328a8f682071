import Bytes
import Samples
import Testing

@Suite struct FileReadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func problem(at path: String) -> FileError? {
    #expect(throws: FileError.self) { try FileReading.bytes(at: path) }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func readsFilesOfAnySizeWhole(_ size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileWriting.write(bytes, to: folder.path + "/file")
    #expect(try FileReading.bytes(at: folder.path + "/file") == bytes)
  }

  @Test func aMissingFileIsNamed() {
    let path = folder.path + "/none"
    #expect(problem(at: path)?.description == "\(path): no such file; check the path")
  }

  @Test func aDirectoryIsNoFile() {
    #expect(problem(at: folder.path)?.problem == "is a directory; name a file")
    #expect(FileReading.isDirectory(folder.path))
    #expect(!FileReading.isDirectory(folder.path + "/none"))
  }

  @Test(.enabled("root may read everything") { shell("id -u") != "0" })
  func anUnreadableFileIsRefused() throws {
    let path = folder.path + "/secret"
    try FileWriting.write([1], to: path)
    #expect(shell("chmod 0 '\(path)'") != nil)
    #expect(problem(at: path)?.problem == "may not be read; check its permissions")
  }

  @Test(arguments: ["with space", "new\nline", "-dash", "қазақша", "quote'\""])
  func oddNamesWork(_ name: String) throws {
    let path = folder.path + "/" + name
    try FileWriting.write([7], to: path)
    #expect(try FileReading.bytes(at: path) == [7])
  }

  @Test func twoWaysToOneFileAreSeen() throws {
    let path = folder.path + "/file"
    try FileWriting.write([1], to: path)
    try FileWriting.write([1], to: folder.path + "/other")
    #expect(shell("ln -s file '\(folder.path)/link'") != nil)
    #expect(FileReading.areSame(path, folder.path + "/./link"))
    #expect(!FileReading.areSame(path, folder.path + "/other"))
    #expect(!FileReading.areSame(folder.path + "/none", folder.path + "/none"))
  }
}
