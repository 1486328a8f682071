/// Finds what is not language: URLs, e-mail addresses, handles and domain names.
///
/// A Cyrillic ending joined by a hyphen, as Kazakh writes cases («Tengrinews.kz-те»), is language again.
enum KeptSpans {
  private static let topDomains: Set<String> = [
    "kz", "ru", "com", "org", "net", "info", "gov", "edu", "su", "uz", "kg", "by", "ua", "рф", "қаз",
  ]

  /// The ranges to keep, in order.
  static func find(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    while start < text.count {
      guard !isSpace(text[start]) else {
        start += 1
        continue
      }
      var end = start
      var isCandidate = false
      while end < text.count, !isSpace(text[end]) {
        isCandidate = isCandidate || text[end] == "." || text[end] == "@" || text[end] == ":"
        end += 1
      }
      if isCandidate, let span = span(in: text[start..<end]) { spans.append(span) }
      start = end
    }
    return spans
  }

  /// What to keep of a piece of text without spaces.
  private static func span(in token: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    if let colon = token.indices.first(where: { token[$0...].starts(with: "://".unicodeScalars) }) {
      let start = runStart(token, before: colon) { isASCIIAlphanumeric($0) || $0 == "+" }
      return start..<addressEnd(token, host: colon + 3)
    }
    if let at = token.firstIndex(of: "@") {
      let start = runStart(token, before: at) { isHost($0) || "_%+".unicodeScalars.contains($0) }
      return start..<addressEnd(token, host: at + 1)
    }
    // A domain name: two labels or more, the last a known top domain.
    var start = token.startIndex
    while start < token.endIndex {
      guard isHost(token[start]) else {
        start += 1
        continue
      }
      let run = token[start...].prefix { isHost($0) }
      if let end = domainEnd(run) { return start..<pathEnd(token, from: end) }
      start = run.endIndex
    }
    return nil
  }

  private static func runStart(
    _ token: ArraySlice<Unicode.Scalar>, before index: Int, _ belongs: (Unicode.Scalar) -> Bool
  ) -> Int {
    token[..<index].lastIndex { !belongs($0) }.map { $0 + 1 } ?? token.startIndex
  }

  /// The end of an address whose host begins at `host`.
  private static func addressEnd(_ token: ArraySlice<Unicode.Scalar>, host: Int) -> Int {
    let run = token[host...].prefix { isHost($0) || $0 == "_" }
    return pathEnd(token, from: domainEnd(run) ?? run.endIndex)
  }

  /// The end of the path that may follow a host; closing punctuation is no part of it.
  private static func pathEnd(_ token: ArraySlice<Unicode.Scalar>, from end: Int) -> Int {
    guard end < token.endIndex, "/:?#".unicodeScalars.contains(token[end]) else { return end }
    let last = token[end...].lastIndex {
      isASCIIAlphanumeric($0) || $0.properties.isAlphabetic || "/=_-".unicodeScalars.contains($0)
    }
    return last.map { $0 + 1 } ?? end
  }

  /// Where a domain name at the start of a run of host characters ends; nil if the run is no domain name.
  private static func domainEnd(_ run: ArraySlice<Unicode.Scalar>) -> Int? {
    let labels = run.split(separator: ".")
    guard let last = labels.indices.last(where: { isTopDomain(labels[$0]) }), last > 0 else { return nil }
    guard labels[last - 1].contains(where: { $0.properties.isAlphabetic }) else { return nil }
    return labels[last].startIndex + labels[last].prefix { $0 != "-" }.count
  }

  /// Whether a label is a top domain, in small letters or all capitals; Ua may begin a name after an initial.
  private static func isTopDomain(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    var name = String.UnicodeScalarView()
    name.append(contentsOf: label.prefix { $0 != "-" })
    let text = String(name)
    return topDomains.contains(text) || (text == text.uppercased() && topDomains.contains(text.lowercased()))
  }

  /// Whether a scalar is white space; letters are told without the character database.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x9...0xD: true
    case ..<0x80, 0x400..<0x530: false
    default: scalar.properties.isWhitespace
    }
  }

  private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
    isASCIIAlphanumeric(scalar) || scalar == "-" || scalar == "." || FoldedText.isMark(scalar)
      || (scalar.value > 0x7F && scalar.properties.isAlphabetic)
  }

  private static func isASCIIAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
