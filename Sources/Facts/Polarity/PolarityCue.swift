/// A word that negates.
public struct PolarityCue: Sendable, Hashable {
  /// How it negates.
  public enum Kind: Sendable, Hashable {
    /// The Kazakh suffix -ма/-ме/-ба/-бе/-па/-пе in a verb: салынбайды, келе алмайтын.
    case verbal
    /// не before a word.
    case particle
    /// емес.
    case copula
    /// жоқ; нет, отсутствует.
    case absence
    /// нельзя, невозможно.
    case impossibility
    /// Words that only go along with a negated verb: ешқашан, ешкім; никогда, никто, ни.
    case concord
    /// -сыз/-сіз; без.
    case privative
    /// A word that is negative in itself: незаконный, недостаточно, отсутствие; a verbal noun in -мау.
    case lexical
  }

  /// How it negates.
  public let kind: Kind
  /// Whether it turns what its clause says: «не требуют» does, «не только» and «без перерывов» do not.
  public let isStrong: Bool
  /// Bytes of the word.
  public let range: Range<Int>

  /// Creates a cue.
  public init(kind: Kind, isStrong: Bool, range: Range<Int>) {
    self.kind = kind
    self.isStrong = isStrong
    self.range = range
  }
}
