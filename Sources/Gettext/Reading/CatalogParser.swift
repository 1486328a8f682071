/// Puts the entries of a catalog (a PO file of GNU gettext) together from its lines.
///
/// Implements the format as the manual of gettext has it: comments and flags, `msgctxt`, `msgid`, `msgid_plural`, `msgstr` and
/// `msgstr[n]`, texts in several quoted parts with the escapes of C, obsolete entries behind `#~`. Entries may follow each
/// other without a blank line. Linear in what it is given; holds one entry.
public struct CatalogParser {
  /// What the quoted parts belong to.
  private enum Field: Hashable {
    case none, context, source, plural, domain
    case translation(Int)
  }

  private var entry = CatalogEntry()
  private var field = Field.none
  /// Whether the field has a quoted part yet.
  private var hasPart = false
  private var hasSource = false
  private var isFuzzy = false
  private var lastLine = 0

  /// Creates a parser.
  public init() {}

  /// Takes the next line.
  ///
  /// - Parameters:
  ///   - line: The line without its end, in well-formed UTF-8.
  ///   - number: Its number, from one.
  ///   - origin: Where it begins in the file, in bytes.
  /// - Returns: The entry that ended before this line, nil where one goes on.
  /// - Throws: `CatalogFault` for what is no part of an entry.
  public mutating func take(
    _ line: borrowing Span<UInt8>, number: Int, origin: Int
  ) throws(CatalogFault) -> CatalogEntry? {
    lastLine = number
    var cursor = LineCursor(line: number, origin: origin)
    cursor.skipSpace(line)
    if cursor.isAtEnd(line) { return nil }
    guard line[cursor.at] == UInt8(ascii: "#") else { return try takeFields(line, &cursor, isObsolete: false) }
    let mark = cursor.at + 1 < line.count ? line[cursor.at + 1] : 0
    switch mark {
    case UInt8(ascii: "~"):
      cursor.at += 2
      // What an obsolete text was before.
      if cursor.at < line.count, line[cursor.at] == UInt8(ascii: "|") { return nil }
      cursor.skipSpace(line)
      return cursor.isAtEnd(line) ? nil : try takeFields(line, &cursor, isObsolete: true)
    case UInt8(ascii: ","):
      let ended = try end(at: cursor.fault(line, "", ""))
      if cursor.flags(line).contains("fuzzy") { isFuzzy = true }
      return ended
    default: return try end(at: cursor.fault(line, "", ""))
    }
  }

  /// Takes the end of the file.
  ///
  /// - Returns: The last entry, nil where none was begun.
  /// - Throws: `CatalogFault` for an entry that is not whole.
  public mutating func finish() throws(CatalogFault) -> CatalogEntry? {
    try end(at: CatalogFault(line: lastLine, column: 1, problem: "", remedy: ""))
  }

  private mutating func takeFields(
    _ line: borrowing Span<UInt8>, _ cursor: inout LineCursor, isObsolete: Bool
  ) throws(CatalogFault) -> CatalogEntry? {
    var ended: CatalogEntry?
    while !cursor.isAtEnd(line) {
      if line[cursor.at] == UInt8(ascii: "\"") {
        try takePart(line, &cursor)
      } else {
        let start = cursor
        let keyword = cursor.keyword(line)
        let begins = keyword == "msgctxt" || keyword == "msgid" && (hasSource || isObsolete != entry.isObsolete)
        if begins || keyword == "domain", let whole = try end(at: start.fault(line, "", "")) { ended = whole }
        try begin(keyword, start.fault(line, "", ""), isObsolete: isObsolete)
      }
      cursor.skipSpace(line)
    }
    return ended
  }

  /// Begins the field of a keyword.
  private mutating func begin(_ keyword: String, _ place: CatalogFault, isObsolete: Bool) throws(CatalogFault) {
    try requirePart(place)
    hasPart = false
    switch keyword {
    case "msgctxt":
      entry.context = CatalogText()
      field = .context
    case "msgid":
      hasSource = true
      field = .source
    case "msgid_plural":
      guard hasSource, entry.plural == nil, entry.translations.isEmpty else {
        throw place.saying("msgid_plural without a msgid before it", "write msgid, msgid_plural, then msgstr[0]")
      }
      entry.plural = CatalogText()
      field = .plural
    case "msgstr":
      guard hasSource else { throw place.saying("msgstr without a msgid before it", "write msgid, then msgstr") }
      guard entry.plural == nil else {
        throw place.saying("msgstr of a plural without its number", "number the forms as msgstr[0], msgstr[1]")
      }
      guard entry.translations.isEmpty else { throw place.saying("a second msgstr", "write msgid before it") }
      try beginTranslation()
    case "domain": field = .domain
    default: try beginForm(keyword, place)
    }
    if field == .context || field == .source && entry.context == nil {
      entry.line = place.line
      entry.isObsolete = isObsolete
    }
  }

  /// Begins `msgstr[n]`.
  private mutating func beginForm(_ keyword: String, _ place: CatalogFault) throws(CatalogFault) {
    guard keyword.hasPrefix("msgstr["), keyword.hasSuffix("]"),
      let form = Int(keyword.dropFirst("msgstr[".count).dropLast())
    else {
      throw place.saying("“\(keyword)” is no keyword", "write msgctxt, msgid, msgid_plural, msgstr or msgstr[0]")
    }
    guard entry.plural != nil else {
      throw place.saying("\(keyword) without a msgid_plural before it", "write msgid, msgid_plural, then msgstr[0]")
    }
    guard form == entry.translations.count else {
      throw place.saying(
        "\(keyword) where msgstr[\(entry.translations.count)] should come", "number the forms in order")
    }
    try beginTranslation()
  }

  private mutating func beginTranslation() throws(CatalogFault) {
    field = .translation(entry.translations.count)
    entry.translations.append(CatalogText())
  }

  private mutating func takePart(_ line: borrowing Span<UInt8>, _ cursor: inout LineCursor) throws(CatalogFault) {
    hasPart = true
    switch field {
    case .none: throw cursor.fault(line, "a text that belongs to nothing", "write msgid or msgstr before it")
    case .context:
      var text = entry.context ?? CatalogText()
      try cursor.part(line, into: &text)
      entry.context = text
    case .source: try cursor.part(line, into: &entry.source)
    case .plural:
      var text = entry.plural ?? CatalogText()
      try cursor.part(line, into: &text)
      entry.plural = text
    case .translation(let form): try cursor.part(line, into: &entry.translations[form])
    case .domain:
      var ignored = CatalogText()
      try cursor.part(line, into: &ignored)
    }
  }

  private func requirePart(_ place: CatalogFault) throws(CatalogFault) {
    guard field == .none || hasPart else {
      throw place.saying("a keyword without a text", "write one behind it, \"\" where there is none")
    }
  }

  /// Ends the entry, if one was begun.
  private mutating func end(at place: CatalogFault) throws(CatalogFault) -> CatalogEntry? {
    try requirePart(place)
    // Comments may stand between the fields of an entry that is not whole.
    guard hasSource, !entry.translations.isEmpty else {
      guard !hasSource, entry.context == nil else {
        throw CatalogFault(
          line: entry.line, column: 1, problem: "an entry without msgstr", remedy: "write msgstr \"\" behind its msgid")
      }
      if field == .domain { field = .none }
      return nil
    }
    var whole = entry
    whole.isFuzzy = isFuzzy
    entry = CatalogEntry()
    (field, hasPart, hasSource, isFuzzy) = (.none, false, false, false)
    return whole
  }
}

extension CatalogFault {
  /// A fault of the same place.
  fileprivate func saying(_ problem: String, _ remedy: String) -> CatalogFault {
    CatalogFault(line: line, column: column, problem: problem, remedy: remedy)
  }
}
