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

  @Test func aMonthIsFarAndADayIsNot() {
    func day(_ text: String) -> PublicationDay? { PublicationDay(of: document(text)) }
    #expect(PublicationDay.gap(day("03.03.2026"), day("03.03.2026")) == .none)
    #expect(PublicationDay.gap(day("31.12.2025"), day("01.01.2026")) == .none)
    #expect(PublicationDay.gap(day("03.03.2026"), day("02.04.2026")) == .weeks)
    #expect(PublicationDay.gap(day("31.12.2025"), day("02.01.2026")) == .weeks)
    #expect(PublicationDay.gap(day("07.11.2025"), day("03.03.2026")) == .months)
    #expect(PublicationDay.gap(day("07.11.2025"), nil) == .unknown && PublicationDay.gap(nil, nil) == .unknown)
  }

  /// Reports are believed less to tell of one event where their days say otherwise.
  @Test func reportsOfOtherDaysAreBelievedLess() {
    func gap(_ left: String, _ right: String) -> PublicationGap {
      ComparableAligner(merge: 3).verdict(Instance(document(left), document(right)).rows).gap
    }
    #expect(gap("03.03.2026", "02.03.2026") == .none)
    #expect(gap("03.03.2026", "07.11.2025") == .months)
    let calibration = LinkCalibration()
    for odds in [-2.0, 0, 1, 2.5] {
      func confidence(_ gap: PublicationGap) -> Double { calibration.confidence(odds: odds, support: 0.2, gap: gap) }
      #expect(confidence(.months) < confidence(.unknown) - 0.05)
      #expect(confidence(.unknown) == confidence(.weeks) && confidence(.weeks) < confidence(.none))
    }
  }
}
