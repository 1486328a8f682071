/// One of the two texts of a comparison.
public enum PairSide: String, Sendable, Hashable {
  case left, right
}
