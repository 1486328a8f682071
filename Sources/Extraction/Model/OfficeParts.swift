import Archive
import XML

/// The parts of an office document.
struct OfficeParts: ~Copyable {
  private let archive: ZipArchive
  private let name: String

  /// Opens the archive that the document is.
  init(_ bytes: [UInt8], name: String) throws(ExtractionError) {
    self.name = name
    do throws(ArchiveError) { archive = try ZipArchive(bytes, file: name) } catch { throw ExtractionError(error) }
  }

  /// Whether there is such a part.
  func has(_ part: String) -> Bool { archive.members.contains(part) }

  /// What a part holds, nil without it.
  func bytes(_ part: String) throws(ExtractionError) -> [UInt8]? {
    do throws(ArchiveError) { return try archive.bytes(of: part) } catch { throw ExtractionError(error) }
  }

  /// Tells a part to a handler, where there is one.
  func read(_ part: String, into handler: inout some XMLHandler) throws(ExtractionError) {
    guard let bytes = try bytes(part) else { return }
    do throws(XMLError) {
      try XMLReader.read(bytes, file: "\(name): \(part)", into: &handler)
    } catch {
      throw ExtractionError(error)
    }
  }
}
