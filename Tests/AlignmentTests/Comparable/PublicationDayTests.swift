import Samples
import Testing
import TextModel

@testable import Alignment

@Suite struct PublicationDayTests {
  private func document(_ date: String?, _ language: Language = .russian) -> Document {
    var document = Texts.document(Texts.news, language)
    document.metadata.date = date
    return document
  }

  @Test(arguments: ["2026-03-03", "Дата публикации: 3.03.2026 16:05", "03.03.2026, 15:20 | Просмотров: 742"])
  func daysAreReadAsPagesWriteThem(date: String) throws {
    let day = try #require(PublicationDay(of: document(date)))
    #expect(day == PublicationDay(of: document("3 марта 2026 года")))
    #expect(day == PublicationDay(of: document("3 наурыз 2026", .kazakh)))
  }

  @Test(arguments: [nil, "", "Сегодня, 09:40", "вторник"])
  func aPageMayNameNone(date: String?) { #expect(PublicationDay(of: document(date)) == nil) }

  @Test func aMonthIsFar() {
    func day(_ text: String) -> PublicationDay? { PublicationDay(of: document(text)) }
    #expect(!PublicationDay.areApart(day("03.03.2026"), day("02.04.2026")))
    #expect(!PublicationDay.areApart(day("31.12.2025"), day("02.01.2026")))
    #expect(PublicationDay.areApart(day("07.11.2025"), day("03.03.2026")))
    #expect(!PublicationDay.areApart(day("07.11.2025"), nil) && !PublicationDay.areApart(nil, nil))
  }

  /// Reports are believed less to tell of one event where their days say otherwise.
  @Test func reportsOfOtherDaysAreBelievedLess() {
    func areApart(_ left: String, _ right: String) -> Bool {
      ComparableAligner(merge: 3).verdict(Instance(document(left), document(right)).rows).areApart
    }
    #expect(!areApart("03.03.2026", "02.03.2026"))
    #expect(areApart("03.03.2026", "07.11.2025"))
    let calibration = LinkCalibration()
    for odds in [-2.0, 0, 3, 6] {
      let confidences = [true, false].map { calibration.confidence(odds: odds, support: 0.2, areApart: $0) }
      #expect(confidences[0] < confidences[1] - 0.05)
    }
  }
}
