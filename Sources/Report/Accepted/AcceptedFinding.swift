public import Comparison

/// A difference that somebody recorded as intended.
public struct AcceptedFinding: Sendable, Hashable {
  /// The finding's identifier, made of its kind, its words and its sentences: it holds until one of these changes.
  public let id: String
  /// What kind of difference; told to people, as are the names and words below.
  public let kind: FindingKind
  /// The name of the left file, without its folders.
  public let left: String
  /// The name of the right file, without its folders.
  public let right: String
  /// The words at fault on the left when it was accepted.
  public let leftText: String
  /// The words at fault on the right when it was accepted.
  public let rightText: String
  /// Why it is intended; may be empty.
  public var note: String

  /// Creates a record.
  public init(
    id: String, kind: FindingKind, left: String, right: String, leftText: String, rightText: String, note: String
  ) {
    self.id = id
    self.kind = kind
    self.left = left
    self.right = right
    self.leftText = leftText
    self.rightText = rightText
    self.note = note
  }

  /// The record of a finding between two files; its texts are on one line and safe to show.
  public init(_ finding: Finding, between left: String, and right: String, note: String) {
    self.init(
      id: finding.id, kind: finding.kind, left: Self.fileName(left), right: Self.fileName(right),
      leftText: VisibleText.of(finding.leftText), rightText: VisibleText.of(finding.rightText),
      note: VisibleText.of(note))
  }

  /// A path without its folders.
  static func fileName(_ path: String) -> String { VisibleText.of(path.split(separator: "/").last ?? "") }

  /// `number «12» ≠ «15»`: what was accepted, in one line.
  public var summary: String {
    let words = [leftText, rightText].filter { !$0.isEmpty }.map { "«\(Self.brief($0))»" }
    return ([kind.rawValue] + (words.isEmpty ? [] : [words.joined(separator: " ≠ ")])).joined(separator: " ")
  }

  /// The beginning of a long text, at a space.
  private static func brief(_ text: String) -> String {
    guard text.count > 40, let cut = text.prefix(40).lastIndex(of: " ") else { return text }
    return text[..<cut] + " …"
  }
}
