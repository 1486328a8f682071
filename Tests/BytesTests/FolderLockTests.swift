import Bytes
import Foundation
import Testing

@Suite struct FolderLockTests {
  @Test func oneAtATime() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lock-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "count").path
    try FileWriting.write(Array("0".utf8), to: path)
    await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<25 {
            try FolderLock.hold(beside: path) { () throws(FileError) in
              let count = Int(String(decoding: try FileReading.bytes(at: path), as: UTF8.self)) ?? -1_000
              try FileWriting.write(Array(String(count + 1).utf8), to: path)
            }
          }
        }
      }
    }
    #expect(try String(decoding: FileReading.bytes(at: path), as: UTF8.self) == "200")
    #expect(try FileReading.names(inFolder: folder.path) == ["count"])
  }

  @Test func aFolderThatIsNotThereIsTold() {
    let error = #expect(throws: FileError.self) { try FolderLock.hold(beside: "/nonexistent/file") {} }
    #expect(error?.description == "/nonexistent/file: cannot be changed: No such file or directory; check the folder")
  }
}
