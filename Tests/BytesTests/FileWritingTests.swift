import Bytes
import Samples
import Testing

@Suite struct FileWritingTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/file" }

  init() throws { folder = try TemporaryFolder() }

  @Test func replacesAFileAndLeavesNothingBeside() throws {
    try FileWriting.write(Array("old and longer".utf8), to: path)
    try FileWriting.write(Array("new".utf8), to: path)
    #expect(try FileReading.bytes(at: path) == Array("new".utf8))
    #expect(shell("ls -A '\(folder.path)'") == "file")
  }

  @Test func aLinkStaysAndItsFileIsReplaced() throws {
    try FileWriting.write([1], to: path)
    #expect(shell("ln -s file '\(folder.path)/link'") != nil)
    try FileWriting.write([2], to: folder.path + "/link")
    #expect(try FileReading.bytes(at: path) == [2])
    #expect(shell("readlink '\(folder.path)/link'") == "file")
  }

  @Test func aMissingFolderIsRefused() {
    let path = folder.path + "/none/file"
    let error = #expect(throws: FileError.self) { try FileWriting.write([1], to: path) }
    #expect(error?.path == path)
    #expect(error?.problem.hasSuffix("check the folder") == true)
  }

  @Test func whatCannotBeReplacedStaysAndNoTemporaryIsLeft() throws {
    let target = folder.path + "/directory"
    #expect(shell("mkdir '\(target)'") != nil)
    let error = #expect(throws: FileError.self) { try FileWriting.write([2], to: target) }
    #expect(error?.path == target)
    #expect(error?.problem.hasSuffix("nothing was changed") == true)
    #expect(shell("ls -A '\(folder.path)'") == "directory")
  }

  @Test func permissionsAreThoseOfAnyNewFile() throws {
    try FileWriting.write([1], to: path)
    #expect(shell("touch '\(folder.path)/touched'") != nil)
    #expect(shell("stat -c %a '\(path)'") == shell("stat -c %a '\(folder.path)/touched'"))
  }

  @Test func aPipeStaysAPipe() throws {
    #expect(shell("mkfifo '\(path)' && (timeout 5 cat '\(path)' > '\(path).out' &)") != nil)
    try FileWriting.write(Array("сәлем".utf8), to: path)
    #expect(shell("test -p '\(path)' && sleep 0.2 && cat '\(path).out'") == "сәлем")
  }
}
