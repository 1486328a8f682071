import Alignment
public import Bytes
import TextModel
import XML

/// Reads stand-off alignments: cesAlign of OPUS, InterText's link groups, and TEI's `link`s with `target`. The sentences of
/// `fromDoc` are the left ones.
///
/// The sentence files that a group names are read where they are there; without them the records hold numbers alone.
/// A sentence's number is its place in its file, or one less than its identifier where all identifiers are numbers.
public enum CorpusReader {
  /// What opens the file of sentences that a group names; nil where there is none.
  public typealias Opener = (_ name: String) throws(FileError) -> FileStream?

  /// Reads a file link by link; memory holds the sentences of one pair of documents.
  ///
  /// - Returns: What was passed over.
  /// - Throws: `FormatError` for what is no such file, a link to a sentence that its file lacks, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, opening open: @escaping Opener,
    into sink: inout some RecordSink
  ) throws(FormatError) -> ReadingNotes {
    try HandlerRun.read(stream, file: file, into: &sink) { CorpusHandler(open: open, target: $0) }.notes
  }
}

/// Follows groups of links.
private struct CorpusHandler: RecordHandler {
  private let open: CorpusReader.Opener
  let target: RecordTarget
  private(set) var notes = ReadingNotes()
  private var isInGroup = false
  private var documents = DocumentPair()
  private var left = SentenceIndex(nil)
  private var right = SentenceIndex(nil)
  private var hasFiles = false
  private var seen = SeenIDs()
  /// That of the root element, nil before it.
  private var dialect: CorpusDialect?
  private var links = 0

  init(open: @escaping CorpusReader.Opener, target: RecordTarget) {
    self.open = open
    self.target = target
  }

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    if dialect == nil {
      // A group that stands alone is InterText's.
      dialect = element.name.local == "linkGrp" ? .interText : .opus
      guard ["cesAlign", "linkGrp", "TEI", "teiCorpus", "standOff", "text"].contains(element.name.local) else {
        throw XMLFault("<\(element.name.local)> is no alignment of sentences", remedy: "name the format with --from")
      }
    }
    switch element.name.local {
    case "linkGrp": try startGroup(element)
    case "link":
      guard isInGroup else { throw XMLFault("a link outside a linkGrp", remedy: "put it into one") }
      try link(element)
    default: break
    }
  }

  mutating func text(_ utf8: Span<UInt8>) {}

  mutating func end(_ name: XMLName) {
    if name.local == "linkGrp" { isInGroup = false }
  }

  private mutating func startGroup(_ element: borrowing XMLElement) throws(XMLFault) {
    if isInGroup { throw XMLFault("a linkGrp inside a linkGrp", remedy: "close the first before it") }
    isInGroup = true
    links = 0
    let names = (element.attribute("fromDoc"), element.attribute("toDoc"))
    let files = (try sentences(names.0, element.place), try sentences(names.1, element.place))
    hasFiles = files.0 != nil && files.1 != nil
    left = SentenceIndex(files.0)
    right = SentenceIndex(files.1)
    documents = DocumentPair(
      left: side(files.0, names.0), right: side(files.1, names.1), provenance: files.0?.provenance)
    do throws(FormatError) { try target.begin(documents) } catch { throw XMLFault(error.problem, remedy: error.remedy) }
  }

  private mutating func sentences(_ name: String?, _ place: XMLPlace) throws(XMLFault) -> SentenceFile? {
    guard let name, !name.isEmpty else { return nil }
    do throws(FormatError) {
      guard let stream = try opened(name) else {
        notes.count(
          CountPhrase("file", "files", "of sentences not found, so that the words are missing"), line: place.line)
        return nil
      }
      return try SentenceFile.read(stream, file: name)
    } catch {
      throw XMLFault("its file of sentences: \(error)", remedy: "")
    }
  }

  private func opened(_ name: String) throws(FormatError) -> FileStream? {
    do throws(FileError) { return try open(name) } catch { throw FormatError(error) }
  }

  /// A document by its own file's word, else by the name that the group has for it.
  private func side(_ file: SentenceFile?, _ name: String?) -> DocumentPair.Side {
    guard let file else { return DocumentPair.Side(name: name, language: CorpusName.language(name ?? "")) }
    return DocumentPair.Side(name: file.side.name, language: file.side.language ?? CorpusName.language(name ?? ""))
  }

  private mutating func link(_ element: borrowing XMLElement) throws(XMLFault) {
    links += 1
    let (leftIDs, rightIDs) = try targets(element)
    if leftIDs.isEmpty, rightIDs.isEmpty {
      return notes.count(CountPhrase("link", "links", "without sentences, passed over"), line: element.place.line)
    }
    var confidence = 1.0
    if let certainty = element.attribute("certainty") {
      // hunalign's scores, which OPUS has here, may lie outside 0…1.
      guard let value = ProbabilityText.number(Array(certainty.utf8)[...]) else {
        throw XMLFault("the certainty “\(certainty)” is not a number", remedy: "write one, such as 0.97")
      }
      confidence = min(max(value, 0), 1)
    }
    let numbers = (try left.numbers(of: leftIDs), try right.numbers(of: rightIDs))
    var record = AlignmentRecord(
      bead: Bead(left: numbers.0, right: numbers.1, confidence: confidence),
      leftText: hasFiles ? left.text(of: leftIDs) : nil, rightText: hasFiles ? right.text(of: rightIDs) : nil)
    record.isConfirmed = element.attribute("status") == "man"
    if let id = element.attribute("id") {
      if seen.contains(adding: "\(documents.left.name ?? "") \(id)") {
        notes.count(
          CountPhrase("identifier of a link comes again", "identifiers of links come again"),
          line: element.place.line)
      }
      record.id = id == "SL\(links)" ? nil : id
    }
    record.sentences = details(leftIDs, rightIDs)
    try target.add(record, of: documents)
  }

  /// The identifiers and texts that the numbers and the joined texts do not tell.
  private func details(_ leftIDs: [String], _ rightIDs: [String]) -> SentenceDetails? {
    var details = SentenceDetails()
    if !left.isPlain || !right.isPlain { (details.leftIDs, details.rightIDs) = (leftIDs, rightIDs) }
    if hasFiles, leftIDs.count > 1 || rightIDs.count > 1 {
      details.leftTexts = leftIDs.map { left.text(of: [$0]) }
      details.rightTexts = rightIDs.map { right.text(of: [$0]) }
      // An empty sentence after the first says only that the boundaries are not known.
      if leftIDs.count > 1, details.leftTexts.dropFirst().allSatisfy(\.isEmpty) { details.leftTexts = [] }
      if rightIDs.count > 1, details.rightTexts.dropFirst().allSatisfy(\.isEmpty) { details.rightTexts = [] }
    }
    return details == SentenceDetails() ? nil : details
  }

  private func targets(_ element: borrowing XMLElement) throws(XMLFault) -> (left: [String], right: [String]) {
    if let targets = element.attribute("xtargets") {
      let sides = targets.split(separator: ";", omittingEmptySubsequences: false)
      guard sides.count == 2 else {
        throw XMLFault("xtargets “\(targets)” without one semicolon", remedy: "write it as xtargets=\"1 2;1\"")
      }
      let words = (Self.words(sides[0]), Self.words(sides[1]))
      return dialect?.beginsWithTarget == true ? (words.1, words.0) : words
    }
    guard let target = element.attribute("target") ?? element.attribute("targets") else {
      throw XMLFault("a link without xtargets", remedy: "write it as xtargets=\"1 2;1\"")
    }
    // TEI: document#sentence for each, the first document on the left.
    var sides: (left: [String], right: [String]) = ([], [])
    var first: Substring?
    for pointer in Self.words(target[...]) {
      guard let hash = pointer.firstIndex(of: "#") else {
        throw XMLFault("the target “\(pointer)” names no sentence", remedy: "write it as document.xml#s1")
      }
      let document = pointer[..<hash]
      first = first ?? document
      let id = String(pointer[pointer.index(after: hash)...])
      if document == first { sides.left.append(id) } else { sides.right.append(id) }
    }
    return sides
  }

  private static func words(_ text: Substring) -> [String] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.map(String.init)
  }
}

/// The numbers of a document's sentences by their identifiers.
private struct SentenceIndex {
  private let file: SentenceFile?
  private var places: [String: Int] = [:]
  /// Whether identifiers are numbers from one on, which need not be remembered.
  private(set) var isPlain: Bool

  init(_ file: SentenceFile?) {
    self.file = file
    let ids = file?.ids ?? []
    isPlain = true
    var last = 0
    for id in ids {
      guard let number = Self.number(id), number > last else {
        isPlain = false
        break
      }
      last = number
    }
    if !isPlain { for (place, id) in ids.enumerated() { places[id] = place } }
  }

  mutating func numbers(of ids: [String]) throws(XMLFault) -> [Int] {
    var numbers: [Int] = []
    for id in ids {
      if let file, file.texts[id] == nil {
        throw XMLFault("no sentence “\(id)” in its file", remedy: "bring the files together that belong together")
      }
      let number = try number(of: id)
      guard numbers.last ?? -1 < number else {
        throw XMLFault("sentence “\(id)” out of order", remedy: "list the sentences of a link in order, each once")
      }
      numbers.append(number)
    }
    return numbers
  }

  private mutating func number(of id: String) throws(XMLFault) -> Int {
    if isPlain, let number = Self.number(id) { return number - 1 }
    if let place = places[id] { return place }
    // Without the file, sentences are numbered as links name them.
    isPlain = false
    places[id] = places.count
    return places.count - 1
  }

  func text(of ids: [String]) -> String {
    ids.compactMap { file?.texts[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func number(_ id: String) -> Int? {
    guard id.utf8.allSatisfy(ProbabilityText.isDigit), id.utf8.first != UInt8(ascii: "0"), let number = Int(id),
      number <= BeadCheck.lastSentence
    else { return nil }
    return number
  }
}

/// What the names of corpus files say.
enum CorpusName {
  /// The language of a file: a folder of its path, as OPUS has it, or a part of its name between dots.
  static func language(_ name: String) -> Language? {
    for part in name.split(whereSeparator: { $0 == "/" || $0 == "." }) {
      if let language = Language(part), language.isKazakh || language.isRussian { return language }
    }
    return nil
  }
}
