/// What an archive may ask of its reader.
public struct ArchiveLimits: Hashable, Sendable {
  /// The most members.
  public var members: Int
  /// The most bytes of one member once unpacked. What a member really holds counts, whatever size it claims.
  public var unpacked: Int

  /// Creates limits.
  public init(members: Int = 10_000, unpacked: Int = 256 << 20) {
    self.members = members
    self.unpacked = unpacked
  }
}
