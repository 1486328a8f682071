/// What kinds of proper name a term may be; none for common words.
///
/// Several where names share a form (`Орал` is a town and a river) or a word (`Арман` is a man, `арман` a dream): whether
/// a word of a text is a name at all is for its capital to tell.
public struct NameKinds: OptionSet, Sendable, Hashable {
  /// A bit for each kind.
  public let rawValue: UInt8

  /// Creates the kinds of some bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A given name, a surname or a person's full name.
  public static let person = NameKinds(rawValue: 1)
  /// A country, region, town, water, mountain, street or building.
  public static let place = NameKinds(rawValue: 2)
  /// A body of a state, an international organisation, a company, a university, a party, a club.
  public static let organisation = NameKinds(rawValue: 4)
  /// Another name: of an event, a day, a prize, a treaty, a work.
  public static let other = NameKinds(rawValue: 8)

  /// The kind that a part of speech of the lexicon's files tells.
  init(partOfSpeech: String) {
    switch partOfSpeech {
    case "person": self = .person
    case "place": self = .place
    case "org": self = .organisation
    case "name": self = .other
    default: self = []
    }
  }
}

extension Lexicon {
  /// What kinds of proper name a term may be: empty for common and for unknown words.
  ///
  /// Adjectives that render a name (`алматинский`) are no names.
  public func nameKinds(of key: TermKey, _ side: Side) -> NameKinds {
    withTable(side) { table in
      table.number(of: key).map { TermTable.Flags(rawValue: table.flags[$0]).nameKinds } ?? []
    }
  }
}
