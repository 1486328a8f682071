import Bytes
import Samples
import Testing

@Suite struct FileStreamTests {
  @Test func piecesAreTheFile() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    try FileWriting.write(bytes, to: folder.path + "/a")
    var stream = try FileStream(path: folder.path + "/a", pieceSize: 300)
    var pieces: [[UInt8]] = []
    while case let piece = try stream.next(), !piece.isEmpty { pieces.append(piece) }
    #expect(pieces.map(\.count) == [300, 300, 300, 100])
    #expect(pieces.flatMap { $0 } == bytes)
    #expect(try stream.next().isEmpty)
  }

  @Test func opensNoDirectoryAndNothingMissing() throws {
    #expect(throws: FileError(path: "/", problem: "is a directory; name a file")) { _ = try FileStream(path: "/") }
    #expect(throws: FileError(path: "/nowhere", problem: "no such file; check the path")) {
      _ = try FileStream(path: "/nowhere")
    }
  }
}
