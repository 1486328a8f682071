import Facts
import Lexicon
import Orthography
import TextModel

/// What the words that name a speaker tell of his place: the body that he speaks for, whether he works for a service or only
/// saw something, whether he has asked not to be named.
struct SpeakerStanding {
  /// How two speakers stand to each other.
  enum Verdict {
    /// One cannot be the other.
    case other
    /// One speaks for the other, or takes him in.
    case same
    /// Their words must tell more.
    case open
  }

  private let title: OfficeTitle
  /// The sphere of the noun that all others belong to, where it is one of persons.
  private let head: SpeakerSphere?
  /// The spheres of all words, of persons and of bodies.
  private let persons: Set<SpeakerSphere>
  private let services: Set<SpeakerSphere>
  /// The kind of the body named, of several that of the one that the others belong to.
  private let body: SpeakerBody?
  private let bodies: Set<SpeakerBody>
  private let isShort: Bool
  private let isGeneral: Bool
  private let isUnnamed: Bool
  /// Whether an office, a service or a body is told that no bystander speaks for.
  private let isInCharge: Bool

  /// Reads the words of a speaker without the name; linear in them.
  init(_ speaker: Speaker, _ statements: [Side.Statement]) {
    var words: [String] = []
    var isKazakh = false
    var isUnnamed = false
    for statement in statements where statement.sentence.range.overlaps(speaker.range) {
      isKazakh = statement.language.isKazakh
      words += statement.tokens
        .filter { token in
          token.kind == .word && speaker.range.overlaps(token.range)
            && !speaker.names.contains { $0.range.overlaps(token.range) }
        }
        .map(\.folded)
      isUnnamed = statement.tokens.contains { $0.folded.begins(withAny: Self.unnamed) }
    }
    let found = words.compactMap { SpeakerSphere.of($0, isKazakh: isKazakh) }
    // `учёный` and `полицейский` only end like adjectives.
    let noun =
      isKazakh
      ? words.last
      : words.first {
        !NounForm.isRussianAdjective($0) || SpeakerSphere.of($0, isKazakh: false)?.isPerson == true
      }
    // Any body is an organisation; of the world are few.
    let isOfWorld = words.contains { $0.begins(withAny: Self.world) }
    let kinds = words.compactMap { word in
      SpeakerBody.of(word, isKazakh: isKazakh).flatMap {
        $0 != .organisation || isOfWorld || SpeakerBody.isShort(word) ? $0 : nil
      }
    }
    title = speaker.title
    head = noun.flatMap { SpeakerSphere.of($0, isKazakh: isKazakh) }.flatMap { $0.isPerson ? $0.sphere : nil }
    persons = Set(found.filter(\.isPerson).map(\.sphere))
    services = Set(found.filter { !$0.isPerson }.map(\.sphere))
    body = isKazakh ? kinds.last : kinds.first
    bodies = Set(kinds)
    isShort = words.contains(where: SpeakerBody.isShort)
    isGeneral = noun.map(SpeakerSphere.isGeneral) ?? false
    let own = noun.flatMap { SpeakerSphere.of($0, isKazakh: isKazakh)?.sphere }
    let isStaff = noun.map { SpeakerWords.isCommon($0, isKazakh: isKazakh) } ?? false
    isInCharge =
      own != .bystanders
      && (title.isHead || own.map { $0 != .players } ?? false
        || noun.flatMap { SpeakerBody.of($0, isKazakh: isKazakh) } != nil
        || isStaff && (body != nil || !services.isEmpty))
    self.isUnnamed = isUnnamed || noun.map { $0.begins(withAny: Self.sources) } ?? false
  }

  private static let unnamed = ["атамау", "жарияламау", "анонимн", "аноним"]
  private static let world = ["дүниежүзілік", "халықаралық", "біріккен", "всемирн", "международн", "объединенн"]
  private static let sources = ["источник", "дереккөз"]

  /// How a speaker of one text and one of the other stand to each other, by all that is known of both.
  func verdict(_ other: SpeakerStanding) -> Verdict {
    if isUnnamed != other.isUnnamed, (isUnnamed ? other : self).title.isPlainlyInOffice { return .other }
    if head == .bystanders && other.isInCharge || other.head == .bystanders && isInCharge { return .other }
    if worksFor(other) || other.worksFor(self) { return .same }
    if let head, let its = other.head, head != .bystanders, its != .bystanders {
      if head == its, isGeneral || other.isGeneral { return .same }
      if !SpeakerSphere.areNear(head, its) { return .other }
    }
    if isEmployer && other.bodies == [.union] || other.isEmployer && bodies == [.union] { return .other }
    guard let body, let its = other.body else { return .open }
    // `глава Минсельхоза` is the «ауыл шаруашылығы министрі».
    if body == its { return isShort != other.isShort && title.isHead && other.title.isHead ? .same : .open }
    let isApart = services.isDisjoint(with: other.services) || isOfWorld || other.isOfWorld
    return bodies.isDisjoint(with: other.bodies) && isApart ? .other : .open
  }

  /// Whether a director is named, whom no union speaks for.
  private var isEmployer: Bool { title.office == .director && body == nil }

  private var isOfWorld: Bool { body == .organisation || body == .fund }

  /// Whether persons of a sphere are named and the other is a body of it.
  private func worksFor(_ other: SpeakerStanding) -> Bool {
    let services = other.services.contains(.health) ? other.services.union([.nursing]) : other.services
    return !persons.isDisjoint(with: services) && other.persons.isEmpty
  }
}

extension OfficeTitle {
  /// Whether somebody is named who heads a body, not for another.
  fileprivate var isPlainlyInOffice: Bool { isHead && !isDeputy }
}
