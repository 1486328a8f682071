import Orthography

/// Abbreviations after whose full stop a sentence does not end, or ends only before certain words.
enum Abbreviation {
  /// What follows an abbreviation.
  enum Class: Sendable {
    /// Stands before what it belongs to: never ends a sentence (`мыс.`, `им.`, `ул.`).
    case prefix
    /// Trade or rank before a surname, where other words may be spelled so: ends a sentence only before a word that opens
    /// one (`инж. Петров`, `Не знаю тех. Они ушли`).
    case title
    /// Region: stands behind a Russian adjective and may end a sentence (`Жамбылской обл. Погибли`), else as `prefix`
    /// (`Түркістан обл. Әкімі`).
    case region
    /// Stands before a number: no end before a digit (`д. 5`, `ст. 12`).
    case beforeNumber
    /// Unit of time, month or magnitude: also stands before an hour, a year or more of one sum (`сағ. 10.00-де`,
    /// `1 янв. 2026 г.`, `2 млрд. 400 млн.`), so no end before a digit; else as `final`.
    case time
    /// Kazakh year or century after a number: ends a sentence only before a word that opens one (`2020 ж. Ал …`), or as
    /// an answer (`Туған жылы – 1845 ж. Туған …`).
    case kazakhYear
    /// Russian year after a number: ends a sentence before a capital; without a number it is `город`.
    case russianYear
    /// Russian century: no end before a capital (`В XIX в. Россия`), unless it opens a sentence (`XIX в. Умер …`).
    case century
    /// Unit, amount or «and so on»: ends a sentence before a capital (`5 мың тг. Сатып алуға`).
    case final
  }

  /// The class of a folded abbreviation written without its last full stop (`т.б`, `млн`, `кв.м`).
  static func classify(_ text: String) -> Class? { table[text] ?? (isDegree(text) ? .prefix : nil) }

  /// Whether a text is a degree before a name: `д.б.н`, `к.ф.-м.н`, `т.ғ.к`, `ф.-м.ғ.д`.
  private static func isDegree(_ text: String) -> Bool {
    guard text.utf8.count(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }) >= 2 else { return false }
    let parts = text.split { $0 == "." || $0 == "-" }
    guard (3...4).contains(parts.count), parts.allSatisfy({ $0.count == 1 }) else { return false }
    let isRussian = (parts[0] == "д" || parts[0] == "к") && parts[parts.count - 1] == "н"
    let isKazakh = parts[parts.count - 2] == "ғ" && (parts[parts.count - 1] == "д" || parts[parts.count - 1] == "к")
    return isRussian || isKazakh
  }

  /// The most letters in a row that an abbreviation has.
  static let longest = table.keys.reduce(0) { longest, text in
    var longest = longest
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "." ? 0 : run + 1
      longest = max(longest, run)
    }
    return longest
  }

  private static let table: [String: Class] = {
    var table = [String: Class](minimumCapacity: 256)
    func add(_ words: String, _ kind: Class) {
      for word in words.split(separator: " ") { table[String(word)] = kind }
    }
    add(
      "мыс қ қар м.а у.м.а и.о вр.и.о ред авт проф акад доц докт ғыл ауд а к көш даңғ ш.а солт оңт шығ бат ұқс лат "
        + "араб ағылш орыс мемл тел дүй",
      .prefix)
    add(
      "т.е т.к т.н т.о т.ч им ул просп пр пер пл наб пос пгт с см ср напр прим изд канд тов св ген "
        + "полк зам зав нач упр деп гос фед нац межд факс отд ок род ум дж букв каз рус англ тж вкл искл подп гр ген.-л",
      .prefix)
    add("mr mrs ms dr prof st", .prefix)
    add("инж тех техн реж худ арх сост лейт адм сотр инсп механ", .title)
    add("обл респ окр", .region)
    add("доб оф б бб т т.ж сур кест тар бап стр д корп кв ст п пп гл разд ч рис табл илл №", .beforeNumber)
    add("ж жж ғ ғғ б.з.д б.з.б б.з б.э.д ж.т қаң ақп нау сәу мам мау шіл там қыр қаз жел желт қырк қаңт", .kazakhYear)
    add("г гг", .russianYear)
    add("в вв", .century)
    // «2 млрд. 400 млн. теңге»
    add("млн млрд трлн тыс", .time)
    add("сағ мин сек янв фев февр мар апр авг сен сент окт ноя нояб дек", .time)
    add(
      "н.э до.н.э т.б т.б.б т.с.с с.с т.т т.д т.п др тг тең км м см мм кг ш руб коп долл "
        + "у.е экз шт чел куб.м кв.м га евро",
      .final)
    return table
  }()
}
