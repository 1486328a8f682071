import Orthography

/// A holiday that stands for its days: Жеңіс күні, 8 Марта.
public enum Holiday: Sendable, Hashable, CaseIterable {
  case newYear, womensDay, nauryz, unityDay, defendersDay, victoryDay, childrensDay, capitalDay, constitutionDay
  case knowledgeDay, republicDay, independenceDay

  /// Its month, 1…12.
  public var month: Int { row.month }
  /// Its days in that month.
  public var days: ClosedRange<Int> { row.days }

  /// Whether a date cannot be the holiday. Constant time.
  func excludes(month: Int, day: Int?) -> Bool {
    month != self.month || day.map { !days.contains($0) } == true
  }

  private var row: (month: Int, days: ClosedRange<Int>) {
    switch self {
    case .newYear: (1, 1...2)
    case .womensDay: (3, 8...8)
    case .nauryz: (3, 21...23)
    case .unityDay: (5, 1...1)
    case .defendersDay: (5, 7...7)
    case .victoryDay: (5, 9...9)
    case .childrensDay: (6, 1...1)
    case .capitalDay: (7, 6...6)
    case .constitutionDay: (8, 30...30)
    case .knowledgeDay: (9, 1...1)
    case .republicDay: (10, 25...25)
    case .independenceDay: (12, 16...16)
    }
  }
}

extension DateReader {
  /// «Жеңіс күніне», «Халықаралық әйелдер күнінде», `ко Дню независимости`.
  func holiday(at start: Int) -> DateDraft? {
    guard HolidayWords.begin(view.folded(start)) else { return nil }
    let rows = view.tongue == .kazakh ? HolidayWords.kazakh : HolidayWords.russian
    for row in rows {
      let isRow = row.words.enumerated().allSatisfy { offset, forms in
        forms.contains { HolidayWords.isForm(view.folded(start + offset), of: $0) }
      }
      guard isRow else { continue }
      var draft = DateDraft(start: start, end: start + row.words.count)
      draft.first.holiday = row.holiday
      return draft
    }
    return nil
  }
}

/// The names of holidays as data: for each word the forms that may stand there, a beginning where it ends in `*`.
enum HolidayWords {
  typealias Row = (words: [[String]], holiday: Holiday)

  static let kazakh: [Row] = rows([
    ("жаңа жыл|жылға|жылды|жылдың|жылдан|жылмен", .newYear), ("әйелдер күн*|мереке*", .womensDay),
    ("халықаралық әйелдер күн*|мереке*", .womensDay), ("наурыз мейрам*|мереке*", .nauryz),
    ("бірлік күн*|мереке*", .unityDay), ("бірлігі күн*|мереке*", .unityDay),
    ("отан қорғаушы|қорғаушылар күн*|мереке*", .defendersDay), ("жеңіс күн*|мереке*|мейрам*", .victoryDay),
    ("балаларды қорғау күн*", .childrensDay), ("астана|елорда күні|күніне|күнінде|күнін", .capitalDay),
    ("конституция күн*|мереке*", .constitutionDay), ("ата заң күн*", .constitutionDay),
    ("білім күні|күніне|күнінде|күнін", .knowledgeDay), ("республика күн*|мереке*", .republicDay),
    ("тәуелсіздік күн*|мереке*", .independenceDay),
  ])

  static let russian: [Row] = rows([
    ("новый|нового|новому|новым год|года|году|годом", .newYear), ("женский|женского|женскому|женским д*", .womensDay),
    ("международный|международного|международному|международным женский|женского|женскому|женским д*", .womensDay),
    ("наурыз мейрам*", .nauryz), ("@ единства", .unityDay),
    ("первомай|первомая|первомаю|первомаем|первомае", .unityDay),
    ("@ защитника|защитников отечества", .defendersDay),
    ("@ победы", .victoryDay), ("@ защиты детей", .childrensDay), ("@ столицы|астаны", .capitalDay),
    ("@ конституции", .constitutionDay), ("@ знаний", .knowledgeDay), ("@ республики", .republicDay),
    ("@ независимости", .independenceDay),
  ])

  private static func rows(_ table: [(words: String, holiday: Holiday)]) -> [Row] {
    table.map { row in
      (
        RussianNumerals.split(row.words).map { word in
          (word == "@" ? "день|дня|дню|днем|дне" : word).split(separator: "|").map(String.init)
        }, row.holiday
      )
    }
  }

  static func isForm(_ folded: String, of form: String) -> Bool {
    form.ends(with: "*") ? folded.begins(with: form.dropLast()) : folded == form
  }

  /// Whether the name of a holiday may begin with a word.
  static func begin(_ folded: String) -> Bool { firsts.value(of: folded) != nil }

  private static let firsts: FormTable<Bool> = {
    var forms: [String: Bool] = [:]
    for row in kazakh + russian {
      for form in row.words[0] { forms[form] = true }
    }
    return FormTable(forms)
  }()
}
