/// What the digits and marks of one token may be read as.
struct WrittenNumber: Equatable {
  /// The number, nil if the marks make none (15:45, 03.03.2026) or leave it open (1.234).
  var value: ExactDecimal?
  /// Of 1.234 both readings: a thousand and more to one writer, a fraction to another.
  var open: (thousands: ExactDecimal, fraction: ExactDecimal)?
  /// Digits after the decimal mark.
  var places = 0
  /// Hour and minute of 15:45 or 15.45; with a dot it is a time only in company.
  var clock: (hour: Int, minute: Int)?
  /// Whether the clock has a colon.
  var hasColon = false
  /// The two sides of a score: 3:1.
  var score: (Int, Int)?
  /// Day, month and year of 03.03.2026.
  var date: (day: Int, month: Int, year: Int)?
  /// Digits without any mark: 2026 may be a year, 2 026 is none.
  var plainDigits = 0

  static func == (left: WrittenNumber, right: WrittenNumber) -> Bool {
    left.value == right.value && left.open?.thousands == right.open?.thousands && left.places == right.places
      && left.hasColon == right.hasColon
      && left.plainDigits == right.plainDigits && left.clock?.hour == right.clock?.hour
      && left.clock?.minute == right.clock?.minute && left.date?.day == right.date?.day
      && left.date?.month == right.date?.month && left.date?.year == right.date?.year
  }

  /// A number of plain digits that could be a year of history or plans.
  var year: Int? {
    guard plainDigits == 4, let whole = value?.whole, (1200...2199).contains(whole) else { return nil }
    return whole
  }

  /// Reads the digits of a number token. Linear.
  init(_ digits: some StringProtocol) {
    var groups: [Substring] = []
    var marks: [UInt8] = []
    var start = digits.utf8.startIndex
    let utf8 = digits.utf8
    for index in utf8.indices where !(0x30...0x39).contains(utf8[index]) {
      groups.append(Substring(digits[start..<index]))
      marks.append(utf8[index])
      start = utf8.index(after: index)
    }
    groups.append(Substring(digits[start...]))
    read(groups, marks)
  }

  private mutating func read(_ groups: [Substring], _ marks: [UInt8]) {
    let colon = UInt8(ascii: ":")
    let dot = UInt8(ascii: ".")
    let comma = UInt8(ascii: ",")
    let space = UInt8(ascii: " ")
    guard !groups.contains(where: \.isEmpty) else { return }
    if marks.isEmpty {
      plainDigits = groups[0].utf8.count
      value = Self.value(groups, places: 0)
      return
    }
    if marks.contains(colon) {
      hasColon = true
      if marks.allSatisfy({ $0 == colon }), groups.count <= 3 { clock = Self.clock(groups) }
      if clock == nil, groups.count == 2, groups.allSatisfy({ $0.utf8.count <= 2 }), let first = Int(groups[0]),
        let second = Int(groups[1])
      {
        score = (first, second)
      }
      return
    }
    let tail = groups.dropFirst()
    let spaces = marks.prefix { $0 == space }.count
    let rest = marks[spaces...]
    if rest.isEmpty {
      value = Self.value(groups, places: 0)
    } else if rest.count == 1, rest.first != space {
      readOneMark(groups, isComma: rest.first == comma, spaces: spaces)
    } else if spaces == 0, marks.allSatisfy({ $0 == dot }) || marks.allSatisfy({ $0 == comma }) {
      if tail.allSatisfy({ $0.utf8.count == 3 }), groups[0].utf8.count <= 3, groups[0] != "0" {
        value = Self.value(groups, places: 0)
      } else if marks.count == 2, marks[0] == dot {
        date = Self.date(groups)
      }
    } else if spaces == 0, marks.last == comma, marks.dropLast().allSatisfy({ $0 == dot }),
      tail.dropLast().allSatisfy({ $0.utf8.count == 3 }), groups[0].utf8.count <= 3
    {
      places = groups[groups.count - 1].utf8.count
      value = Self.value(groups, places: places)
    }
  }

  private mutating func readOneMark(_ groups: [Substring], isComma: Bool, spaces: Int) {
    let fraction = groups[groups.count - 1].utf8.count
    if !isComma, spaces == 0, fraction == 3, groups[0] != "0", groups[0].utf8.count <= 3 {
      if let thousands = Self.value(groups, places: 0), let fraction = Self.value(groups, places: 3) {
        open = (thousands, fraction)
      }
      return
    }
    places = fraction
    value = Self.value(groups, places: places)
    if !isComma, groups.count == 2 { clock = Self.clock(groups) }
  }

  private static func value(_ groups: [Substring], places: Int) -> ExactDecimal? {
    var mantissa: Int64 = 0
    for byte in groups.joined().utf8 {
      let (tenfold, over) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tenfold.addingReportingOverflow(Int64(byte) - 0x30)
      if over || overflow { return nil }
      mantissa = sum
    }
    return ExactDecimal(mantissa: mantissa, exponent: -places)
  }

  private static func clock(_ groups: [Substring]) -> (hour: Int, minute: Int)? {
    guard groups[0].utf8.count <= 2, groups[1].utf8.count == 2, let hour = Int(groups[0]), let minute = Int(groups[1]),
      hour < 24 || (hour == 24 && minute == 0), minute < 60
    else { return nil }
    return (hour, minute)
  }

  private static func date(_ groups: [Substring]) -> (day: Int, month: Int, year: Int)? {
    guard groups[0].utf8.count <= 2, groups[1].utf8.count <= 2, [2, 4].contains(groups[2].utf8.count),
      let day = Int(groups[0]), let month = Int(groups[1]), let year = Int(groups[2]), (1...31).contains(day),
      (1...12).contains(month)
    else { return nil }
    return (day, month, year < 100 ? 2000 + year : year)
  }
}
