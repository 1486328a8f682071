import Report
import Testing

@Suite struct ReportLanguageTests {
  @Test(
    arguments: [
      ([:], .english), (["LANG": "ru_RU.UTF-8"], .russian), (["LANG": "kk_KZ"], .kazakh), (["LANG": "C"], .english),
      (["LANG": "kk"], .kazakh), (["LANG": "ru@latin"], .russian), (["LANG": "RU"], .russian),
      (["LANG": "run_BI"], .english), (["LANG": "de_DE.UTF-8"], .english),
      (["LC_MESSAGES": "kk_KZ.UTF-8", "LANG": "ru_RU.UTF-8"], .kazakh),
      (["LC_ALL": "ru_RU.UTF-8", "LC_MESSAGES": "kk_KZ.UTF-8", "LANG": "kk_KZ.UTF-8"], .russian),
      (["LC_ALL": "C.UTF-8", "LANG": "ru_RU.UTF-8"], .english), (["LC_ALL": "", "LANG": "ru_RU.UTF-8"], .russian),
    ] as [([String: String], ReportLanguage)])
  func environmentDecides(_ environment: [String: String], _ language: ReportLanguage) {
    #expect(ReportLanguage(environment: environment) == language)
  }
}
