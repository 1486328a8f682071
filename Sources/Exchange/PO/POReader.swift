import Alignment
public import Bytes
import Gettext
import TextModel

/// Reads catalogs of GNU gettext (PO files): each text with its translation, and of plurals every form with the text that it
/// translates.
///
/// The texts are the left side. A translation counts as confirmed unless it is fuzzy. What is not translated, and obsolete
/// entries, are passed over and counted. Charsets are those that the header names, UTF-8 without one.
public enum POReader {
  /// Reads a file entry by entry, in bounded memory if it is in UTF-8.
  ///
  /// - Returns: What was passed over.
  /// - Throws: `FormatError` for what is no catalog, for an unknown charset, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, into sink: inout some RecordSink
  ) throws(FormatError) -> ReadingNotes {
    var stream = stream
    var start = try piece(&stream)
    while start.count < 8192, case let more = try piece(&stream), !more.isEmpty { start += more }
    var target = CatalogTarget()
    if let encoding = try legacyEncoding(of: start, file: file) {
      while case let more = try piece(&stream), !more.isEmpty { start += more }
      try read(BytesInMemory(try decoded(start, as: encoding, file: file)), file: file, &target, &sink)
    } else {
      try read(ResumedStream(start, stream), file: file, &target, &sink)
    }
    try target.finish(&sink)
    return target.notes
  }

  private static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, _ target: inout CatalogTarget,
    _ sink: inout some RecordSink
  ) throws(FormatError) {
    var blocks = TextBlocks(stream, file: file)
    var parser = CatalogParser()
    var number = 0
    var fault: CatalogFault?
    while fault == nil, let input = try blocks.next() {
      var at = 0
      while at < input.bytes.count, fault == nil {
        let (line, next) = input.line(at: at)
        number += 1
        var ended: CatalogEntry?
        do throws(CatalogFault) {
          ended = try parser.take(input.bytes.span.extracting(line), number: number, origin: line.lowerBound)
        } catch {
          fault = error
        }
        if let ended { try target.add(ended, &sink) }
        at = next
      }
    }
    if fault == nil {
      var ended: CatalogEntry?
      do throws(CatalogFault) { ended = try parser.finish() } catch { fault = error }
      if let ended { try target.add(ended, &sink) }
    }
    if let fault {
      throw FormatError(
        file: file, place: .line(fault.line, column: fault.column), problem: fault.problem, remedy: fault.remedy)
    }
    if target.isEmpty {
      throw FormatError(
        file: file, place: .file, problem: "no entries in it", remedy: "name what it is with --from")
    }
  }

  private static func piece(_ stream: inout some ByteStream & ~Copyable) throws(FormatError) -> [UInt8] {
    do throws(FileError) { return try stream.next() } catch { throw FormatError(error) }
  }

  /// The encoding that the header names, nil for UTF-8 and its part ASCII.
  private static func legacyEncoding(of start: [UInt8], file: String) throws(FormatError) -> TextEncoding? {
    guard let charset = CatalogHeader.charset(start), !["ascii", "us-ascii"].contains(charset) else { return nil }
    guard let encoding = TextEncoding(name: charset) else {
      throw FormatError(
        file: file, place: .file, problem: "is in the charset \(charset), which is not known",
        remedy: "convert it with msgconv -t UTF-8")
    }
    return encoding == .utf8 || encoding == .utf8WithMark ? nil : encoding
  }

  private static func decoded(
    _ bytes: [UInt8], as encoding: TextEncoding, file: String
  ) throws(FormatError) -> [UInt8] {
    do throws(DecodingError) {
      return try DocumentDecoder(encoding: encoding).decode(bytes, name: file).utf8
    } catch {
      throw FormatError(
        file: file, place: error.offset.map { .byte($0) } ?? .file, problem: error.problem, remedy: "")
    }
  }
}

/// Makes records of the entries of a catalog.
private struct CatalogTarget {
  private(set) var notes = ReadingNotes()
  /// Whether no entry came.
  private(set) var isEmpty = true
  private var documents = DocumentPair()
  private var hasBegun = false
  private var number = 0
  private var seen = SeenIDs()

  mutating func add(_ entry: CatalogEntry, _ sink: inout some RecordSink) throws(FormatError) {
    isEmpty = false
    if entry.isHeader {
      let header = CatalogHeader(entry)
      documents.left.language = header.sourceLanguage.flatMap { Language($0) }
      documents.right.language = header.language.flatMap { Language($0) }
      return
    }
    if entry.isObsolete { return notes.count(.obsoleteEntry, line: entry.line) }
    let context = entry.context?.string
    if seen.contains(adding: (context.map { $0 + "\u{4}" } ?? "") + entry.source.string) {
      notes.count(.repeatedEntry, line: entry.line)
    }
    guard entry.isTranslated else { return notes.count(.untranslatedEntry, line: entry.line) }
    if entry.isFuzzy { notes.count(.fuzzyEntry, line: entry.line) }
    try begin(&sink)
    for (source, translation) in entry.pairs {
      var record = AlignmentRecord(
        bead: Bead(left: [number], right: [number], confidence: 1), leftText: source.string,
        rightText: translation.string)
      record.context = context
      record.isConfirmed = !entry.isFuzzy
      try sink.add(record)
      number += 1
    }
  }

  mutating func finish(_ sink: inout some RecordSink) throws(FormatError) {
    try begin(&sink)
    try sink.finish()
  }

  private mutating func begin(_ sink: inout some RecordSink) throws(FormatError) {
    if hasBegun { return }
    hasBegun = true
    try sink.begin(documents)
  }
}

extension CountPhrase {
  fileprivate static let untranslatedEntry = CountPhrase("entry", "entries", "without a translation, passed over")
  fileprivate static let obsoleteEntry = CountPhrase("obsolete entry, passed over", "obsolete entries, passed over")
  fileprivate static let fuzzyEntry = CountPhrase(
    "fuzzy translation, taken as not confirmed", "fuzzy translations, taken as not confirmed")
  fileprivate static let repeatedEntry = CountPhrase(
    "text comes again in the same context", "texts come again in the same context")
}
