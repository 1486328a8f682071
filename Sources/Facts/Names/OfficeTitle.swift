import Orthography

/// The office that a text gives a person, as far as offices and ranks must not be mixed up.
public struct OfficeTitle: Sendable, Hashable {
  /// An office of its own; nobody is taken for the holder of another.
  public enum Office: Sendable, Hashable, CaseIterable {
    case president, primeMinister, minister, akim, ambassador, judge, prosecutor, rector, director,
      memberOfParliament
  }

  /// How somebody holds an office.
  public enum Tenure: Sendable, Hashable {
    case full, acting, former
  }

  /// Whether the title is a deputy's.
  public let isDeputy: Bool
  /// Whether a minister, chairman or other head is named at all.
  public let isHead: Bool
  /// Whether the first of a profession is named: «бас дәрігер», `главный врач`.
  public let isChief: Bool
  /// Whether a member of a body is named, and no head of one.
  public let isMember: Bool
  /// The one office named, nil for none or several.
  public let office: Office?
  /// Whether the office is held in full, for the time being or no more.
  public private(set) var tenure: Tenure
  /// What kind of director, engineer or other head: general, executive, commercial.
  public let branches: Set<TitleWords.Branch>
  /// The military or police rank, nil for none.
  public let grade: TitleWords.Grade?
  /// The one profession named, nil for none or several.
  public let profession: TitleWords.Profession?

  /// Whether any rank, office or profession is told.
  public var isTold: Bool { isDeputy || isHead || isMember || office != nil || grade != nil || profession != nil }

  /// Reads folded words; linear in their number.
  public init(_ words: [String]) {
    isDeputy = words.contains(where: Self.isDeputy)
    isHead = words.contains(where: Self.isHead)
    isChief = TitleWords.branches(words).contains(.chief) && words.contains { TitleWords.profession($0) != nil }
    isMember = !isHead && words.contains(where: Self.isMember)
    let offices = Set(words.compactMap(Self.office))
    office = offices.count == 1 ? offices.first : nil
    tenure = TitleWords.isActing(words) ? .acting : words.contains(where: TitleWords.isFormer) ? .former : .full
    branches = TitleWords.branches(words)
    grade = words.lazy.compactMap(TitleWords.grade).first
    let professions = Set(words.compactMap(TitleWords.profession))
    profession = professions.count == 1 ? professions.first : nil
  }

  /// Whether a word tells an office, a head or a deputy.
  public static func isOffice(_ word: String) -> Bool { isDeputy(word) || isHead(word) || office(word) != nil }

  /// Whether a word tells a member of a body: «мүшесі», `член`.
  public static func isMember(_ word: String) -> Bool { members.contains(word) || word.begins(with: "мүшес") }

  /// Whether a word tells an office, a rank or a profession.
  public static func isRank(_ word: String) -> Bool {
    isOffice(word) || isMember(word) || TitleWords.grade(word) != nil || TitleWords.profession(word) != nil
  }

  /// Whether a word before a rank belongs to it: `бывший`, `исполнительный`, «бас», `и` and `о` of `и.о.`
  public static func qualifies(_ word: String) -> Bool {
    TitleWords.isFormer(word) || !TitleWords.branches([word]).isEmpty || ["и", "о", "врио"].contains(word)
      || TitleWords.isForTheTime(word)
      || ["исполняющ", "обязанност", "міндет", "атқар"].contains { word.begins(with: $0) }
  }

  /// Whether a word says that an office is held no more: `бывший`, «бұрынғы».
  public static func isFormer(_ word: String) -> Bool { TitleWords.isFormer(word) }

  /// Whether one names a head and the other that head's deputy, one an office and the other its acting or former holder,
  /// or the two name different offices, ranks, professions or kinds of director.
  public func contradicts(_ other: OfficeTitle) -> Bool {
    if isHead || isChief, other.isHead || other.isChief {
      if isDeputy != other.isDeputy || tenure != other.tenure { return true }
    }
    // Of a prosecutor or rector, who are no heads by name.
    if office != nil, office == other.office, office != .memberOfParliament, isDeputy != other.isDeputy { return true }
    // A deputy head may be called a member of the board.
    if isPlainlyHead && other.isMember || isMember && other.isPlainlyHead { return true }
    if let a = office, let b = other.office, a != b { return true }
    if let a = grade, let b = other.grade, a != b { return true }
    if let a = profession, let b = other.profession, a != b { return true }
    if isHead && other.isHead || profession != nil && other.profession != nil,
      !branches.isEmpty, !other.branches.isEmpty
    {
      return branches.isDisjoint(with: other.branches)
    }
    return profession == .secretary && other.isPlainHead || other.profession == .secretary && isPlainHead
  }

  /// Whether one names the holder of an office and the other a former one, and nothing else sets them apart.
  public func isFormer(of other: OfficeTitle) -> Bool {
    func full(_ title: OfficeTitle) -> OfficeTitle {
      var title = title
      title.tenure = .full
      return title
    }
    guard tenure != other.tenure, tenure != .acting, other.tenure != .acting else { return false }
    return !full(self).contradicts(full(other))
  }

  /// Whether a head is named that is no minister or member of parliament, who may be members of a body besides.
  private var isPlainlyHead: Bool { isHead && !isDeputy && office == nil }

  /// Whether a calling is named and no office.
  public var isCalling: Bool { profession != nil && !isHead && !isDeputy && office == nil }

  /// Whether a director or other head is named and nothing else.
  public var isPlainHead: Bool {
    isHead && !isDeputy && profession == nil && (office == nil || office == .director)
  }

  private static func isDeputy(_ word: String) -> Bool { deputies.contains { word.begins(with: $0) } }

  private static func isHead(_ word: String) -> Bool {
    let base = withoutDeputy(word)
    return heads.contains { base.begins(with: $0) } && !bodies.contains { base.begins(with: $0) }
  }

  private static func office(_ word: String) -> Office? {
    let base = withoutDeputy(word)
    guard !bodies.contains(where: { base.begins(with: $0) }) else { return nil }
    if Self.ambassadors.contains(base) { return .ambassador }
    return offices.first { base.begins(with: $0.beginning) }?.office
  }

  /// `министр` of `вице-министр`, `глава` of `замглава`.
  private static func withoutDeputy(_ word: String) -> String {
    for prefix in ["вице-", "экс-", "зам"] where word.begins(with: prefix) && word.utf8.count > prefix.utf8.count + 6 {
      return String(word.dropFirst(prefix.count))
    }
    return word
  }

  private static let deputies = ["вице", "орынбасар", "заместител", "зам", "проректор"]
  private static let members: Set<String> = ["член", "члена", "члену", "членом", "мүше"]
  private static let heads = [
    "министр", "премьер", "президент", "төраға", "төрайым", "председател", "әкім", "аким", "глава", "главы", "главе",
    "главу",
    "главой", "басшы", "директор", "бастығ", "начальник", "командир", "руководител", "жетекші",
    "заведующ", "меңгеруш",
  ]
  /// Bodies and qualities whose names begin like an office.
  private static let bodies = [
    "министрлі", "министерств", "премьера", "премьеры", "премьеру", "премьерой", "әкімді", "әкімші", "акимат",
    "командирлік", "командирск", "жетекшілі", "басшылы", "президиум", "депутатт", "судьялы", "директорат",
  ]
  /// Forms of посол; «послание» begins alike.
  private static let ambassadors: Set<String> = ["посол", "посла", "послу", "послом", "послы", "послов"]
  private static let offices: [(beginning: String, office: Office)] = [
    ("премьер", .primeMinister), ("министр", .minister), ("президент", .president), ("әкім", .akim), ("аким", .akim),
    ("елші", .ambassador),
    ("судья", .judge), ("судьи", .judge), ("прокурор", .prosecutor), ("ректор", .rector), ("проректор", .rector),
    ("директор", .director),
    ("депутат", .memberOfParliament),
  ]
}
