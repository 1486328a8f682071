/// What kind of difference a finding tells of; the raw values are those of the command line and of JSON.
public enum FindingKind: String, Sendable, Hashable, CaseIterable {
  /// A figure differs.
  case number
  /// A unit, currency or percent sign differs.
  case unit
  /// A date, a clock time or a weekday differs.
  case date
  /// A person, organisation or place differs or is missing from a linked statement.
  case name
  /// A quotation is attributed to another person or title.
  case speaker
  /// The polarity differs.
  case negation
  /// Direct speech differs in content or wording, or is direct on one side only.
  case quote
  /// One term is rendered in two ways.
  case term
  /// Text was left in the other language.
  case untranslated
  /// Question against statement, unbalanced quotation marks or brackets.
  case punctuation
  /// A sentence that the right text lacks.
  case onlyLeft = "only-left"
  /// A sentence that the left text lacks.
  case onlyRight = "only-right"
  /// Corresponds, but out of order.
  case moved
}

/// How much a finding matters.
public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Worth knowing.
  case info
  /// Worth a look.
  case warning
  /// One of the texts is wrong.
  case error

  /// The word of the command line and of JSON.
  public var word: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// Creates a severity from its word.
  public init?(word: String) {
    guard let match = Severity.allCases.first(where: { $0.word == word }) else { return nil }
    self = match
  }

  /// Orders by weight.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// One difference between two texts, told once.
public struct Finding: Sendable, Hashable {
  /// Sixteen hexadecimal digits made from kind and words: the same in every run until the words change.
  public let id: String
  /// What kind of difference.
  public let kind: FindingKind
  /// How much it matters.
  public let severity: Severity
  /// The probability, 0…1, that a careful reader agrees; nil where none is estimated.
  public let confidence: Double?
  /// Zero-based numbers of the left sentences concerned.
  public let left: [Int]
  /// Zero-based numbers of the right sentences concerned.
  public let right: [Int]
  /// The words at fault as byte range in the left document's decoded text, nil where that side has none.
  public let leftRange: Range<Int>?
  /// The words at fault as byte range in the right document's decoded text, nil where that side has none.
  public let rightRange: Range<Int>?
  /// The words at fault on the left, empty where that side has none.
  public let leftText: String
  /// The words at fault on the right, empty where that side has none.
  public let rightText: String
  /// Why it is told.
  public let reason: Reason
  /// What more there is to show, nil for nothing.
  public let detail: FindingDetail?

  /// Creates a finding.
  public init(
    id: String, kind: FindingKind, severity: Severity, confidence: Double?, left: [Int], right: [Int],
    leftRange: Range<Int>?, rightRange: Range<Int>?, leftText: String, rightText: String, reason: Reason,
    detail: FindingDetail? = nil
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.confidence = confidence
    self.left = left
    self.right = right
    self.leftRange = leftRange
    self.rightRange = rightRange
    self.leftText = leftText
    self.rightText = rightText
    self.reason = reason
    self.detail = detail
  }
}
