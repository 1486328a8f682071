/// A zip archive that lies in memory, read through libzip; nothing of it is ever written to disk.
///
/// An archive is refused whole when a member's name leads out of it (`../`, an absolute path) or a member is encrypted;
/// a member is refused when it is damaged or unpacks to more than the limit, so that no bomb goes off.
public struct ZipArchive: ~Copyable {
  /// The name under which errors tell of it.
  public let file: String
  /// The names of the members, in the order of the archive; folders among them end in a slash.
  public let members: [String]
  private let handle: ZipHandle
  private let limits: ArchiveLimits

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The name under which errors tell of it.
  ///   - limits: What it may ask.
  /// - Throws: `ArchiveError` for bytes that are no archive, one that is cut off, and one that is refused.
  /// - Complexity: Linear in the number of members.
  public init(_ bytes: [UInt8], file: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    let handle: ZipHandle
    do throws(ZipFault) {
      // libzip takes a file of no bytes for an archive of no members.
      guard !bytes.isEmpty else { throw ZipFault(message: "empty") }
      handle = try ZipHandle(bytes)
    } catch {
      throw ArchiveError(
        file: file, problem: "not a zip archive that can be read: \(error.message)", remedy: "save the document anew")
    }
    let count = handle.count
    guard count <= limits.members else {
      throw ArchiveError(file: file, problem: "more than \(limits.members) members", remedy: "such a file is not read")
    }
    var members: [String] = []
    for index in 0..<count {
      guard let name = handle.name(index) else {
        throw ArchiveError(file: file, problem: "a member without a name", remedy: "save the document anew")
      }
      guard !Self.leadsOut(name) else {
        throw ArchiveError(
          file: file, member: name, problem: "the name of this member leads out of the archive",
          remedy: "such a file is not read")
      }
      if handle.isEncrypted(index) {
        throw ArchiveError(
          file: file, member: name, problem: "encrypted", remedy: "save the document without a password")
      }
      members.append(name)
    }
    self.file = file
    self.members = members
    self.handle = handle
    self.limits = limits
  }

  /// What a member holds, nil where there is none of that name.
  ///
  /// - Throws: `ArchiveError` for a damaged member, and for one that unpacks to more than the limit.
  /// - Complexity: Linear in the size of the member.
  public func bytes(of member: String) throws(ArchiveError) -> [UInt8]? {
    guard let index = members.firstIndex(of: member) else { return nil }
    do throws(ZipFault) {
      return try handle.read(index, limit: limits.unpacked)
    } catch {
      throw error.isTooLarge
        ? ArchiveError(
          file: file, member: member, problem: "unpacks to more than \(limits.unpacked >> 20) MB",
          remedy: "such a file is not read")
        : ArchiveError(file: file, member: member, problem: "damaged", remedy: "save the document anew")
    }
  }

  /// Whether a name, taken as a path, leaves the folder it is unpacked in.
  private static func leadsOut(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return parts.contains("..") || parts.first == "" || parts.first?.hasSuffix(":") == true
  }
}
