/// Kazakh words that shape a number or date beside them.
enum KazakhHints {
  static let rows: [(forms: String, hint: Hint)] = [
    ("шамамен жуық жуығы жуығын жуығына жуығында шамасында таяу тарта шақты қарайлас", .about),
    (
      "астам астамы астамын астамына аса артық асқан асатын асады асты асып асқандар асқанда көп жоғары кемінде",
      .moreThan
    ),
    ("кем аз төмен", .lessThan), ("емес аспайды аспайтын аспауы аспауға", .negation),
    ("дейін дейінгі шейін", .until), ("қарай", .towards), ("бастап", .starting), ("және мен пен бен", .and),
    ("бірнеше", .several), ("ақш қазақстандық америкалық ресейлік жұмыс күнтізбелік", .attribute),
    ("шаршы кв", .squared), ("текше куб", .cubic), ("пайыздық", .percentOf),
    ("тармақ тармаққа тармағы тармағына тармағын тармақтан пункт пунктке пункті пунктіне пункттен", .point),
    ("минус", .minus), ("таңғы таңертеңгі", .morning), ("кешкі түскі", .evening),
    ("бөлігі бөлігін бөлігіне бөлігінен бөлік", .part),
  ]

  static func add(to draft: inout SenseDraft) {
    for row in rows { draft.add(RussianNumerals.split(row.forms)) { $0.hint = row.hint } }
  }
}

/// Russian words that shape a number or date beside them.
enum RussianHints {
  static let rows: [(forms: String, hint: Hint)] = [
    ("около примерно порядка приблизительно почти где-то ориентировочно", .about),
    ("более больше свыше старше минимум превысил превысила превысило превысили превышает превышают", .moreThan),
    ("менее меньше моложе младше", .lessThan), ("не", .negation), ("от с со", .from), ("до", .until),
    ("к ко", .towards),
    ("по", .through), ("в во", .at), ("на за из у о об через", .preposition), ("чем", .than), ("и", .and),
    ("несколько нескольких нескольким несколькими", .several), ("начиная", .starting),
    (
      "сша рабочих рабочий рабочего рабочие рабочим календарных календарные американских казахстанских российских "
        + "условных погонных банковских полных", .attribute
    ),
    ("кв квадратный квадратных квадратного квадратным квадратные", .squared),
    ("куб кубический кубических кубического кубические", .cubic), ("процентных процентный процентного", .percentOf),
    ("пункт пункта пункту пунктом пункте пункты пунктов пунктам", .point), ("минус", .minus), ("утра", .morning),
    ("вечера дня", .evening), ("часть части частью доля доли долю", .part),
  ]

  static func add(to draft: inout SenseDraft) {
    for row in rows { draft.add(RussianNumerals.split(row.forms)) { $0.hint = row.hint } }
  }
}
