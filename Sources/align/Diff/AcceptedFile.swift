import Bytes
import Exchange
import Report

/// The file that remembers intended differences.
struct AcceptedFile {
  /// Where the file lies.
  enum Choice {
    /// `align-accepted.tsv` beside the left text, if it is there.
    case besideLeft
    /// The file that the user named; it must be there to be read.
    case named(String)
  }

  let path: String
  private let mustExist: Bool

  private init(path: String, mustExist: Bool) {
    self.path = path
    self.mustExist = mustExist
  }

  /// The file for a pair; nil where none is named and the left text is standard input, which lies nowhere.
  init?(_ choice: Choice, left: String) {
    switch choice {
    case .named(let path): (self.path, mustExist) = (path, true)
    case .besideLeft:
      guard left != "-" else { return nil }
      (path, mustExist) = (Self.folder(of: left) + AcceptedFindings.fileName, false)
    }
  }

  /// What was accepted.
  ///
  /// - Throws: `Trouble` for a file that cannot be read or is damaged, with the line at fault.
  func read() throws(Trouble) -> AcceptedFindings {
    guard mustExist || FileReading.exists(path) else { return AcceptedFindings() }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try FileReading.bytes(at: path) } catch { throw Trouble(error) }
    do throws(FormatError) { return try AcceptedFindings(reading: bytes, file: path) } catch { throw Trouble(error) }
  }

  /// What was accepted of the pair of a left text.
  ///
  /// - Throws: `Trouble` as ``read()``.
  func read(of left: String) throws(Trouble) -> AcceptedFindings {
    try read().about(left) { FileReading.isThere(Self.folder(of: left) + $0) }
  }

  private static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

  /// Records a finding, while no other run of the command changes the file.
  ///
  /// - Returns: Whether anything changed.
  /// - Throws: `Trouble` when the file is damaged or cannot be written; it is then left as it is.
  func accept(_ record: AcceptedFinding) throws(Trouble) -> Bool {
    let added: Result<Bool, Trouble>
    do throws(FileError) {
      added = try FolderLock.hold(beside: path) { result(of: record) }
    } catch {
      throw Trouble(error)
    }
    return try added.get()
  }

  private func result(of record: AcceptedFinding) -> Result<Bool, Trouble> {
    do throws(Trouble) {
      var findings = try AcceptedFile(path: path, mustExist: false).read()
      guard findings.accept(record) else { return .success(false) }
      do throws(FileError) { try FileWriting.write(findings.bytes, to: path) } catch { throw Trouble(error) }
      return .success(true)
    } catch {
      return .failure(error)
    }
  }
}
