import Facts
import Orthography

/// The kind of a body that speaks, by its noun or that of the office of its head; a department, a committee or a service may
/// be part of any.
enum SpeakerBody: Hashable {
  case ministry, organisation, fund, akimat, maslikhat, police, prosecution, court, bank, chamber, union, university,
    embassy, parliament

  /// The kind that a folded word names; nil for most words.
  static func of(_ word: String, isKazakh: Bool) -> SpeakerBody? {
    if let office = OfficeTitle([word]).office, let body = offices[office] { return body }
    if let short = shortened(word) { return short }
    if isKazakh, kazakhFunds.contains(word) { return .fund }
    if isKazakh ? kazakhCourts.contains(word) : russianCourts.contains(word) { return .court }
    return (isKazakh ? kazakh : russian).first { word.begins(with: $0.beginning) }?.body
  }

  /// Whether a folded word is put together of the beginnings of a body's words, or of their letters.
  static func isShort(_ word: String) -> Bool { shortened(word) != nil }

  private static func shortened(_ word: String) -> SpeakerBody? {
    if !MinistryDomain.shortened(word).isEmpty { return .ministry }
    if word.begins(withAny: ["нацбанк", "нацбанка"]) { return .bank }
    return letters[word]
  }

  private static let letters: [String: SpeakerBody] = [
    "мвд": .ministry, "мид": .ministry, "мчс": .ministry, "іім": .ministry, "сім": .ministry, "тжм": .ministry,
    "воз": .organisation, "оон": .organisation, "ддсұ": .organisation, "бұұ": .organisation, "мвф": .fund, "хвқ": .fund,
  ]
  private static let offices: [OfficeTitle.Office: SpeakerBody] = [
    .minister: .ministry, .akim: .akimat, .prosecutor: .prosecution, .judge: .court, .rector: .university,
    .ambassador: .embassy,
  ]
  private static let kazakhFunds: Set<String> = ["қор", "қоры", "қорының", "қордың", "қорында", "қорынан"]
  private static let kazakhCourts: Set<String> = ["сот", "соты", "сотының", "соттың", "сотында", "сотта"]
  private static let russianCourts: Set<String> = ["суд", "суда", "суде", "суды", "судом"]
  private static let kazakh: [(beginning: String, body: SpeakerBody)] = [
    ("министрлі", .ministry), ("ұйым", .organisation), ("әкімді", .akimat), ("мәслихат", .maslikhat),
    ("полиция", .police), ("прокуратура", .prosecution), ("банк", .bank), ("палата", .chamber), ("кәсіподақ", .union),
    ("кәсіподағ", .union), ("университет", .university), ("елшілі", .embassy),
    ("парламент", .parliament), ("мәжіліс", .parliament), ("сенат", .parliament),
  ]
  private static let russian: [(beginning: String, body: SpeakerBody)] = [
    ("министерств", .ministry), ("организаци", .organisation), ("фонд", .fund), ("акимат", .akimat),
    ("маслихат", .maslikhat), ("полици", .police), ("прокуратур", .prosecution), ("банк", .bank), ("палат", .chamber),
    ("профсоюз", .union), ("университет", .university), ("посольств", .embassy),
    ("парламент", .parliament), ("мажилис", .parliament), ("сенат", .parliament),
  ]
}
