import Orthography
public import TextModel
import XML

/// A termbase: concepts, each with its terms in several languages; read from TBX (ISO 30042, of 2008 or 2019).
public struct TermBase: Sendable, Hashable {
  /// A term of a concept.
  public struct Term: Sendable, Hashable {
    /// What the termbase says about its use.
    public enum Status: Sendable, Hashable {
      /// It is the one to use.
      case preferred
      /// Nothing is said, or it may be used.
      case admitted
      /// It is not to be used.
      case deprecated
    }

    /// Its words.
    public var text: String
    /// Its language.
    public var language: Language
    /// Whether it may be used.
    public var status: Status

    /// Creates a term.
    public init(_ text: String, _ language: Language, status: Status = .admitted) {
      self.text = text
      self.language = language
      self.status = status
    }
  }

  /// A concept.
  public struct Concept: Sendable, Hashable {
    /// Its identifier in the file, nil without one.
    public var id: String?
    /// The line where it begins, from one.
    public var line: Int
    /// Its terms, in the file's order.
    public var terms: [Term]

    /// Creates a concept.
    public init(id: String?, line: Int, terms: [Term]) {
      self.id = id
      self.line = line
      self.terms = terms
    }

    /// Its terms in a language, in any script of it, those to use first.
    public func terms(in language: Language) -> [Term] {
      let own = terms.filter { $0.language.base == language.base }
      return [Term.Status.preferred, .admitted, .deprecated].flatMap { status in own.filter { $0.status == status } }
    }
  }

  /// The concepts in the file's order.
  public let concepts: [Concept]

  /// Creates a termbase.
  public init(concepts: [Concept]) { self.concepts = concepts }

  /// Reads a termbase.
  ///
  /// - Parameters:
  ///   - text: The content of the file, decoded.
  ///   - name: The name under which errors tell of it.
  /// - Returns: Its concepts.
  /// - Throws: `LexiconError` for what is no TBX.
  public static func read(_ text: String, name: String) throws(LexiconError) -> TermBase {
    var handler = TermBaseHandler()
    do throws(XMLError) { try XMLReader.read(text, file: name, into: &handler) } catch { throw LexiconError(error) }
    return TermBase(concepts: handler.concepts)
  }

  /// The pairs of Kazakh and Russian terms that are not deprecated, each Kazakh term with all Russian ones. Terms of more
  /// words than a lexicon holds are left out.
  func lexicon() -> LexiconReading {
    func words(_ concept: Concept, _ language: Language) -> [String] {
      concept.terms(in: language).filter { $0.status != .deprecated }.map(\.text)
        .filter { (1...Lexicon.maximumWords).contains(LexiconWords.split($0).count) }
    }
    var reading = LexiconReading()
    for concept in concepts {
      let russian = words(concept, .russian)
      if russian.isEmpty { continue }
      for kazakh in words(concept, .kazakh) {
        let entry = LexiconEntry(
          kazakh: kazakh, russian: russian, partOfSpeech: LexiconEntry.guessedPartOfSpeech(kazakh, russian))
        reading.entries.append(UserEntry(entry: entry, ruling: .add(weight: 1), line: concept.line))
      }
    }
    return reading
  }
}

extension LexiconError {
  /// What an XML parser, or one of our handlers, has to say.
  init(_ error: XMLError) {
    self.init(
      name: error.file, line: error.place?.line ?? 1, column: error.place?.column,
      problem: error.remedy.isEmpty ? error.problem : "\(error.problem); \(error.remedy)")
  }
}

/// Follows a termbase, concept by concept; the names of both editions of the standard.
private struct TermBaseHandler: XMLHandler {
  private(set) var concepts: [TermBase.Concept] = []
  private var concept: TermBase.Concept?
  private var language: Language?
  private var sawRoot = false
  private var isInTerm = false
  private var isInStatus = false
  private var text: [UInt8] = []

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    if !sawRoot {
      sawRoot = true
      guard ["martif", "tbx"].contains(element.name.local) else {
        throw XMLFault("<\(element.name.local)> is no TBX termbase", remedy: "give it the root martif or tbx")
      }
    }
    switch element.name.local {
    case "termEntry", "conceptEntry":
      concept = TermBase.Concept(id: element.attribute("id"), line: element.place.line, terms: [])
    case "langSet", "langSec":
      guard let tag = element.attribute("lang", in: XMLName.xmlNamespace) else {
        throw XMLFault("terms without a language", remedy: "give <\(element.name.local)> xml:lang")
      }
      language = Language(tag)
    case "term":
      guard concept != nil else { throw XMLFault("a term outside a concept", remedy: "put it into a termEntry") }
      isInTerm = true
      text.removeAll(keepingCapacity: true)
    case "termNote":
      isInStatus = ["administrativeStatus", "normativeAuthorization"].contains(element.attribute("type") ?? "")
      text.removeAll(keepingCapacity: true)
    default: break
    }
  }

  mutating func text(_ utf8: Span<UInt8>) {
    if isInTerm || isInStatus { for index in utf8.indices { text.append(utf8[index]) } }
  }

  mutating func end(_ name: XMLName) {
    switch name.local {
    case "term":
      isInTerm = false
      let words = String(decoding: text, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
      if let language, !words.isEmpty { concept?.terms.append(TermBase.Term(words, language)) }
    case "termNote":
      if isInStatus, let status = status, let last = concept?.terms.indices.last {
        concept?.terms[last].status = status
      }
      isInStatus = false
    case "langSet", "langSec": language = nil
    case "termEntry", "conceptEntry":
      if let concept { concepts.append(concept) }
      concept = nil
    default: break
    }
  }

  /// What a note says of the term before it: `preferredTerm-admn-sts`, `deprecatedTerm`, and the like.
  private var status: TermBase.Term.Status? {
    let words = String(decoding: text, as: UTF8.self).lowercased()
    if words.begins(with: "preferred") || words.begins(with: "standardized") { return .preferred }
    if words.begins(with: "deprecated") || words.begins(with: "superseded") || words.begins(with: "obsolete") {
      return .deprecated
    }
    return words.begins(with: "admitted") ? .admitted : nil
  }
}
