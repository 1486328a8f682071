import Orthography
import TextModel

/// A body told by a common noun and what kind of it it is: «Халық банкі», `Центральный государственный музей`, `областной
/// суд`.
struct BodyName {
  /// What sets bodies of one kind apart.
  enum Mark: Hashable {
    case national, state, people, central, republican, regional, municipal, district, world, international, european,
      asian, eurasian, islamic, supreme, constitutional, medical, pedagogical, technical, agrarian, military, commercial
    case lowerChamber, upperChamber, localCouncil
  }

  /// Its kind: the index of its noun among ``kinds``.
  let kind: Int
  let marks: Set<Mark>
  /// Bytes from the first mark to the noun.
  let range: Range<Int>

  /// The bodies of some statements: a noun behind up to three words, one of which marks it.
  static func all(in statements: [Side.Statement]) -> [BodyName] {
    statements.flatMap { statement in
      let tokens = statement.tokens
      return tokens.indices.compactMap { at -> BodyName? in
        if let chamber = chamber(tokens[at]) {
          return BodyName(kind: kinds.count, marks: [chamber], range: tokens[at].range)
        }
        if let body = shortened(tokens[at]) { return body }
        guard tokens[at].kind == .word, let kind = kinds.firstIndex(where: { $0.matches(tokens[at].folded) }) else {
          return nil
        }
        let near = (max(0, at - 3)..<at).reversed().prefix { tokens[$0].kind == .word }
        // What marks another body ends the name: «Қазақстан Халық банкі», `суд Национального банка`.
        let own = near.prefix { index in !kinds.contains { $0.matches(tokens[index].folded) } }
        let marked = own.compactMap { index in mark(tokens[index].folded).map { (index, $0) } }
        guard let first = marked.last?.0 else { return nil }
        return BodyName(
          kind: kind, marks: Set(marked.map(\.1)), range: tokens[first].range.lowerBound..<tokens[at].range.upperBound)
      }
    }
  }

  /// Whether two bodies of a kind may be one.
  func mayBe(_ other: BodyName) -> Bool {
    if kind != other.kind || !marks.isDisjoint(with: other.marks) { return true }
    let both = marks.union(other.marks)
    // «республикалық» is of the republic, and so is what is national.
    if both == [.national, .republican] { return true }
    // The central bank of a country is its national bank.
    return kind < Self.kinds.count && Self.kinds[kind].isBank && both.isSubset(of: [.central, .national, .state])
  }

  /// A chamber that has a name of its own; «мәжіліс» in small letters is any meeting.
  private static func chamber(_ token: Token) -> Mark? {
    guard token.isCapitalised else { return nil }
    return chambers.first { token.folded.begins(with: $0.beginning) }?.mark
  }

  /// A mark and a kind in one word: `Нацбанк`, `облсуд`.
  private static func shortened(_ token: Token) -> BodyName? {
    guard token.kind == .word, let mark = shortMarks.first(where: { token.folded.begins(with: $0.beginning) }) else {
      return nil
    }
    let rest = String(token.folded.dropFirst(mark.beginning.count))
    return kinds.firstIndex { $0.matches(rest) }.map { BodyName(kind: $0, marks: [mark.mark], range: token.range) }
  }

  private static let shortMarks: [(beginning: String, mark: Mark)] = [
    ("нац", .national), ("гос", .state), ("обл", .regional), ("гор", .municipal), ("рай", .district),
    ("верх", .supreme), ("евро", .european),
  ]

  private static let chambers: [(beginning: String, mark: Mark)] = [
    ("мәжіліс", .lowerChamber), ("мажилис", .lowerChamber), ("сенат", .upperChamber), ("мәслихат", .localCouncil),
    ("маслихат", .localCouncil),
  ]

  /// Whether a folded word tells only which of its kind a body is.
  static func isMark(_ folded: String) -> Bool { mark(folded) != nil }

  private static func mark(_ folded: String) -> Mark? { marks.first { folded.begins(with: $0.beginning) }?.mark }

  private struct Kind {
    let beginnings: [String]
    var forms: Set<String> = []
    var isBank: Bool { beginnings == ["банк"] }

    func matches(_ folded: String) -> Bool { forms.contains(folded) || folded.begins(withAny: beginnings) }
  }

  private static let kinds = [
    Kind(beginnings: ["банк"]), Kind(beginnings: ["музей", "музе", "мұражай"]), Kind(beginnings: ["театр"]),
    Kind(beginnings: ["университет"]), Kind(beginnings: ["академи"]), Kind(beginnings: ["кітапхана", "библиотек"]),
    Kind(beginnings: ["аурухана", "больниц"]), Kind(beginnings: ["палата", "палату", "палаты", "палате"]),
    Kind(
      beginnings: ["прокуратура", "прокуратуру", "прокуратуры", "прокуратуре"],
      forms: ["прокуратура", "прокуратурасы"]),
    Kind(
      beginnings: [],
      forms: [
        "сот", "соты", "сотының", "сотына", "сотында", "соттың", "сотта", "сотқа", "суд", "суда", "суду", "суде",
        "судом",
      ]),
    Kind(
      beginnings: ["фонд"], forms: ["қор", "қоры", "қорының", "қорына", "қорынан", "қордың", "қорға"]),
  ]

  private static let marks: [(beginning: String, mark: Mark)] = [
    ("ұлттық", .national), ("национальн", .national), ("мемлекеттік", .state), ("государственн", .state),
    ("халықаралық", .international), ("международн", .international), ("халықтық", .people), ("халық", .people),
    ("народн", .people), ("орталық", .central), ("центральн", .central), ("республикалық", .republican),
    ("республиканск", .republican), ("облыстық", .regional), ("областн", .regional), ("қалалық", .municipal),
    ("городск", .municipal), ("аудандық", .district), ("районн", .district), ("дүниежүзілік", .world),
    ("всемирн", .world), ("еуропалық", .european), ("европейск", .european), ("азиялық", .asian), ("азиатск", .asian),
    ("еуразиялық", .eurasian), ("евразийск", .eurasian), ("исламдық", .islamic), ("исламск", .islamic),
    ("жоғарғы", .supreme), ("верховн", .supreme), ("конституциялық", .constitutional),
    ("конституционн", .constitutional), ("медициналық", .medical), ("медицинск", .medical),
    ("педагогикалық", .pedagogical), ("педагогическ", .pedagogical), ("техникалық", .technical),
    ("техническ", .technical), ("аграрлық", .agrarian), ("аграрн", .agrarian), ("әскери", .military),
    ("военн", .military), ("коммерциялық", .commercial), ("коммерческ", .commercial),
  ]
}

/// Finds a body that the other text calls another one of its kind: «Ұлттық музей», `Центральный государственный музей`.
enum BodyNameCheck {
  /// The body of each side that stands in place of the other's; nil where every one may be one of the other side, or the
  /// other side has none of the kind.
  static func replaced(_ pair: LinkedPair) -> (left: Range<Int>, right: Range<Int>)? {
    let left = BodyName.all(in: pair.leftStatements)
    let right = BodyName.all(in: pair.rightStatements)
    func isLost(_ body: BodyName, among others: [BodyName]) -> Bool {
      let alike = others.filter { $0.kind == body.kind }
      return !alike.isEmpty && !alike.contains(where: body.mayBe)
    }
    let lost = (left.filter { isLost($0, among: right) }, right.filter { isLost($0, among: left) })
    guard let kind = (lost.0.first ?? lost.1.first)?.kind,
      let own = (lost.0 + left).first(where: { $0.kind == kind }),
      let other = (lost.1 + right).first(where: { $0.kind == kind })
    else { return nil }
    return (own.range, other.range)
  }
}
