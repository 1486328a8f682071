/// A language in which reports speak to their reader.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case russian = "ru"
  case kazakh = "kk"

  /// The language that the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides
  /// (POSIX, 8.2); English where it names another language.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let base = locale.prefix { !"_.@-".contains($0) }.lowercased()
    self = ReportLanguage(rawValue: base) ?? .english
  }

  /// What reports say in it.
  var phrases: any Phrases {
    switch self {
    case .english: EnglishPhrases()
    case .russian: RussianPhrases()
    case .kazakh: KazakhPhrases()
    }
  }
}
