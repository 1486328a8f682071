import TextModel

/// Decodes web pages: what the bytes show beats what the page says of itself, which is often left from a template.
enum PageCharset {
  /// The page as text, and what is to be told where it named a wrong charset.
  static func decode(
    _ bytes: [UInt8], name: String, decoder: DocumentDecoder
  ) throws(ExtractionError) -> (SourceText, note: String?) {
    let label = declared(bytes)
    do throws(DecodingError) {
      let source = try decoder.decode(bytes, name: name)
      return (source, note: label.flatMap { note($0, source.encoding) })
    } catch {
      guard decoder.encoding == nil, let label, let encoding = TextEncoding(name: label) else {
        throw ExtractionError(error)
      }
      do throws(DecodingError) {
        let source = try DocumentDecoder(encoding: encoding, isLossy: decoder.isLossy).decode(bytes, name: name)
        return (source, note: nil)
      } catch {
        throw ExtractionError(error)
      }
    }
  }

  private static func note(_ label: String, _ encoding: TextEncoding) -> String? {
    let named = TextEncoding(name: label)
    let isUTF8 = encoding == .utf8 || encoding == .utf8WithMark
    if named == encoding || (isUTF8 && named == .utf8) { return nil }
    return "the page calls itself \(label), but is \(encoding.rawValue)"
  }

  /// The charset that a `meta` element near the beginning names.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096).filter { $0 < 0x80 && $0 != 0 }, as: UTF8.self).lowercased()
    var rest = head[...]
    while let meta = rest.range(of: "<meta") {
      let tag = rest[meta.upperBound...].prefix { $0 != ">" }
      if let at = tag.range(of: "charset=") {
        let value = tag[at.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        let label = value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        if !label.isEmpty { return String(label) }
      }
      rest = tag.endIndex < rest.endIndex ? rest[tag.endIndex...] : ""
    }
    return nil
  }
}

extension Substring {
  /// The first place of a text; quadratic at worst, for heads of pages.
  fileprivate func range(of text: String) -> Range<Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
      formIndex(after: &at)
    }
    return nil
  }
}
