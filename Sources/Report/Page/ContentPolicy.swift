import Bytes

/// The content security policy of a page (W3C CSP 3): its own style and script, if it has one, by their hashes, and
/// nothing else from anywhere.
enum ContentPolicy {
  static func text(script: String? = nil, style: String) -> String {
    let scripts = script.map { " script-src '\(source($0))';" } ?? ""
    return "default-src 'none';\(scripts) style-src '\(source(style))'; base-uri 'none'; form-action 'none'"
  }

  /// `sha256-…` with the hash in base64.
  static func source(_ content: String) -> String { "sha256-" + base64(SHA256.hash(content.utf8)) }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
    var text = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[value >> (18 - 6 * place) & 63] : "=")
      }
    }
    return String(text)
  }
}
