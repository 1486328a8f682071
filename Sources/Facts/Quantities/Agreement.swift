/// How two facts of the two texts stand to each other.
public enum Agreement: Sendable, Hashable {
  /// The same value.
  case equal
  /// Not the same as written, but one may be a rounder or vaguer way to say the other: 21,3 млн and 21 млн, более 10
  /// тысяч and 10 350, «в марте» and «3 марта».
  case rounding
  /// Two values.
  case different
}

/// How exactly a number is meant.
public enum Approximation: Sendable, Hashable {
  /// Said as it is.
  case exact
  /// шамамен; около, примерно.
  case about
  /// жуық, таяу; почти: about, and not beyond.
  case nearly
  /// астам, артық, кемінде; более, свыше, не менее.
  case moreThan
  /// кем, аспайды; менее, не более.
  case lessThan
  /// In numbers untold: ондаған is 10, сотни is 100, десятки тысяч is 10 000.
  case orderOfMagnitude
}
