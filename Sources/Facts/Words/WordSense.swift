/// What a word can mean to the readers of numbers and dates; a word may mean several things at once («тоқсан» is
/// ninety and a quarter of a year), its neighbours decide.
struct WordSense: Sendable {
  var numeral: Numeral?
  var unit: UnitCode?
  var calendar: CalendarWord?
  var hint: Hint?
  /// Dangerous on its own: «бір» is also an article, «семью» a family.
  var isWeak = false
}

/// A word that makes a number.
enum Numeral: Sendable, Hashable {
  /// 1…9.
  case unit(Int)
  /// 10…19 in one Russian word.
  case teen(Int)
  /// 10…90.
  case ten(Int)
  /// 100…900 in one Russian word.
  case hundreds(Int)
  /// жүз: multiplies what stands before it.
  case hundred
  /// A power of ten: мың, тысяча, млн.
  case magnitude(Int)
  /// бесінші, двадцатый.
  case ordinal(Int)
  /// екеу, двое: ends a number.
  case collective(Int)
  /// полтора.
  case oneAndHalf
  /// жарты: half of the measure that follows.
  case half
  /// жарым: and a half.
  case plusHalf
  /// полмиллиона: half of a power of ten.
  case halfOf(Int)
  /// полгода: half of the unit that the word also names.
  case halfUnit
  /// половина, треть, жартысы: one part of so many.
  case share(Int)
  /// ондаған, сотни: a power of ten, in numbers untold.
  case manyOf(Int)
  /// сотня, десяток: a counted power of ten.
  case roundly(Int)
  /// ондық, двадцатка: a group of so many, a number where it is of the best.
  case group(Int)
  /// вдвое.
  case times(Int)
  /// дважды.
  case occasions(Int)
  /// бірге after «үштен»: one, in a fraction only.
  case fractionOne
  /// двухлетний, пятипроцентный: a number and a unit in one word.
  case measured(Int)
  /// получасовой, полуторагодовалый: so many halves of the unit that the word also names.
  case measuredHalves(Int64)
}

/// A word of the calendar.
enum CalendarWord: Sendable, Hashable {
  /// 1…12; weak if the word has another common meaning.
  case month(Int, isWeak: Bool)
  /// Monday is 1; weak for Russian «среда» in forms that mean an environment.
  case weekday(Int, isWeak: Bool)
  case year, years, monthNoun, week, dayNoun, quarter, halfYear, century
  /// оқу, учебный: the year that follows runs over two.
  case academic
  /// басы, середина, конец: 1 beginning, 2 middle, 3 end; waits for the noun.
  case part(Int)
  /// кешке, утром; nil for the first word of «түстен кейін», «после обеда».
  case dayPart(DayPart?)
  /// сезон: counted as a year in «прошлый сезон».
  case sports
  /// 1 winter … 4 autumn.
  case season(Int)
  /// A word that is a date on its own: вчера, былтыр.
  case relative(RelativeDate)
  /// -1 last, 0 this, 1 next, and beyond: waits for the noun.
  case deictic(Int)
}

/// A word that shapes the number or date beside it.
enum Hint: Sendable, Hashable {
  case about, moreThan, lessThan
  case negation
  /// от, с.
  case from
  /// до; дейін.
  case until
  /// к; қарай.
  case towards
  /// по.
  case through
  /// в, во.
  case at
  /// на, за, из …: may stand between an approximation and its number.
  case preposition
  case than
  case and
  case several
  /// бастап, начиная.
  case starting
  /// Between a number and its unit: рабочих, АҚШ, казахстанских.
  case attribute
  case squared, cubic
  /// погонный, қума: of a length, whatever the width.
  case running
  /// пайыздық, процентных: a point follows.
  case percentOf
  case point
  case minus
  /// аяз, мороза: degrees below zero.
  case frost
  /// Part of the day, by the hours to add before noon.
  case morning, evening, night
  /// Between parts of a fraction: часть, доля, бөлігі.
  case part
}
