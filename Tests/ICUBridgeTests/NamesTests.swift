import ICUBridge
import Testing

@Suite struct NamesTests {
  private let kazakh = DisplayNames(locale: "kk")
  private let russian = DisplayNames(locale: "ru")

  @Test func regionsLanguagesAndCurrenciesAreNamed() throws {
    #expect(try kazakh.region("KZ") == "Қазақстан")
    #expect(try russian.region("CN") == "Китай")
    #expect(try kazakh.language("ru") == "орыс тілі")
    #expect(try russian.language("kk") == "казахский")
    #expect(try kazakh.currency("KZT") == "Қазақстан теңгесі")
    #expect(try russian.currency("KZT", plural: .few) == "казахских тенге")
    #expect(try russian.currency("USD", plural: .many) == "долларов США")
  }

  /// A code without a name is nil, not the code.
  @Test func namelessCodesAreNil() throws {
    #expect(try kazakh.region("QQ") == nil)
    #expect(try kazakh.language("xq") == nil)
    #expect(try kazakh.currency("QQQ") == nil)
  }

  @Test func codesMakeAListOfPairs() throws {
    #expect(DisplayNames.regionCodes.contains("KZ") && DisplayNames.languageCodes.contains("kk"))
    #expect(try DisplayNames.currencyCodes().contains("KZT"))
    let pairs = try DisplayNames.regionCodes.filter { try kazakh.region($0) != nil && russian.region($0) != nil }
    #expect(pairs.count > 200)
  }

  @Test func calendarStartsInJanuaryAndOnMonday() throws {
    let kazakh = try CalendarNames(locale: "kk")
    let russian = try CalendarNames(locale: "ru")
    #expect(kazakh.months.first == "қаңтар" && kazakh.months.count == 12)
    #expect(russian.months[2] == "марта" && russian.standaloneMonths[2] == "март")
    #expect(russian.shortMonths.count == 12 && russian.shortMonths[0].hasPrefix("янв"))
    #expect(kazakh.weekdays == ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"])
    #expect(russian.weekdays.first == "понедельник" && russian.shortWeekdays.last == "вс")
    #expect(russian.standaloneWeekdays.count == 7)
  }

  @Test func citiesOfZonesAreNamed() throws {
    let cities = try russian.cities()
    #expect(cities.count > 300)
    #expect(cities.first { $0.zone == "Asia/Almaty" }?.name == "Алматы")
    #expect(try kazakh.cities().first { $0.zone == "Europe/Moscow" }?.name == "Мәскеу")
    #expect(cities.allSatisfy { !$0.zone.hasPrefix("meta") })
  }

  @Test func unitsAreNamed() throws {
    #expect(try kazakh.units().first { $0.id == "length-kilometer" }?.name == "километр")
    #expect(try russian.units(short: true).first { $0.id == "mass-kilogram" }?.name == "кг")
  }

  @Test func localesWithoutDataCarryICUsName() throws {
    let error = try #require(throws: ICUError.self) { _ = try DisplayNames(locale: "qq").cities() }
    #expect(error.name == "U_MISSING_RESOURCE_ERROR")
    #expect(error.position == nil)
    #expect(error.description == "cannot read the names of qq: U_MISSING_RESOURCE_ERROR")
  }
}
