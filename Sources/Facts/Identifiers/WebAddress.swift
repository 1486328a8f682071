import Orthography

/// Addresses of the web and of mail.
enum WebAddress {
  /// What an address as written stands for; nil where it is no address, as `AC/DC` and `F.Kennedy` are none.
  ///
  /// Protocol, `www`, the mark of a language (`kk`, `ru`) and all of a long path, which names an article in its own
  /// language, tell nothing. Linear.
  static func identifier(_ text: String, range: Range<Int>) -> Identifier? {
    var rest = Substring(text)
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), rest[colon...].begins(with: "://") {
      rest = Substring(rest[colon...].utf8.dropFirst(3))
    }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: true)
    guard let host = parts.first, hasDomain(host) else { return nil }
    if host.utf8.contains(UInt8(ascii: "@")) {
      return Identifier(.mail, value: host.lowercased(), range: range)
    }
    var labels = host.lowercased().split(separator: ".")
    if labels.count > 2, isLanguage(labels[0]) || labels[0] == "www" { labels.removeFirst() }
    var path = parts.dropFirst().map { $0.lowercased() }.filter { !isLanguage($0) }
    if path.contains(where: isTitle) { path = [] }
    return Identifier(.site, value: ([labels.joined(separator: ".")] + path).joined(separator: "/"), range: range)
  }

  /// Whether the host ends in a domain in small letters behind a name of two letters or more.
  private static func hasDomain(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let domain = labels.last, (2...6).contains(domain.utf8.count) else { return false }
    return domain.utf8.allSatisfy { (0x61...0x7a).contains($0) } && labels[labels.count - 2].utf8.count >= 2
  }

  /// Whether a part of a path is a title or a query, which versions in two languages have each their own.
  private static func isTitle(_ part: String) -> Bool {
    part.utf8.count > 24 || part.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "-") }
  }

  private static func isLanguage(_ part: some StringProtocol) -> Bool { languages.contains { part.isWritten($0) } }

  private static let languages = ["kk", "kz", "kaz", "qaz", "ru", "rus", "en", "eng"]
}
