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
  private let isAnyPlayer: Bool
  private let isUnnamed: Bool

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
    let noun = isKazakh ? words.last : words.first { !NounForm.isRussianAdjective($0) }
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
    isAnyPlayer = noun.map(SpeakerSphere.isAnyPlayer) ?? false
    self.isUnnamed = isUnnamed || noun.map { $0.begins(withAny: Self.sources) } ?? false
  }

  private static let unnamed = ["атамау", "жарияламау", "анонимн", "аноним"]
  private static let world = ["дүниежүзілік", "халықаралық", "біріккен", "всемирн", "международн", "объединенн"]
  private static let sources = ["источник", "дереккөз"]

  /// Whether an office, a service or a body is told that no bystander speaks for.
  private var isInCharge: Bool {
    head != .bystanders
      && (title.isHead || body != nil || !persons.union(services).subtracting([.bystanders, .players]).isEmpty)
  }

  /// How a speaker of one text and one of the other stand to each other, by all that is known of both.
  func verdict(_ other: SpeakerStanding) -> Verdict {
    if isUnnamed != other.isUnnamed, (isUnnamed ? other : self).title.isPlainlyInOffice { return .other }
    if head == .bystanders && other.isInCharge || other.head == .bystanders && isInCharge { return .other }
    if worksFor(other) || other.worksFor(self) { return .same }
    if head == .players, other.head == .players, isAnyPlayer || other.isAnyPlayer { return .same }
    guard let body, let its = other.body else { return .open }
    // `глава Минсельхоза` is the «ауыл шаруашылығы министрі».
    if body == its { return isShort != other.isShort && title.isHead && other.title.isHead ? .same : .open }
    let isApart = services.isDisjoint(with: other.services) || isOfWorld || other.isOfWorld
    return bodies.isDisjoint(with: other.bodies) && isApart ? .other : .open
  }

  private var isOfWorld: Bool { body == .organisation || body == .fund }

  /// Whether persons of a sphere are named and the other is a body of it.
  private func worksFor(_ other: SpeakerStanding) -> Bool {
    !persons.isDisjoint(with: other.services) && other.persons.isEmpty
  }
}

extension OfficeTitle {
  /// Whether somebody is named who heads a body, not for another.
  fileprivate var isPlainlyInOffice: Bool { isHead && !isDeputy }
}
