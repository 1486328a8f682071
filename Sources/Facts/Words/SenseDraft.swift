import Lexicon

/// A table of word senses in the making: senses of one form from several lists are joined.
struct SenseDraft {
  private var index = WordIndex()
  /// By the number of the form.
  private var senses: [WordSense] = []

  /// The table of all that was added.
  var table: FormTable<WordSense> { FormTable(index, senses) }

  mutating func add(_ form: String, _ edit: (inout WordSense) -> Void) {
    let number = index.number(of: form)
    if number == senses.count { senses.append(WordSense()) }
    edit(&senses[number])
  }

  mutating func add(_ forms: some Sequence<String>, _ edit: (inout WordSense) -> Void) {
    for form in forms { add(form, edit) }
  }
}

/// The two languages whose words are known.
enum Tongue: Sendable {
  case kazakh, russian
}

/// The senses of the words of a language.
enum WordTable {
  static let kazakh: FormTable<WordSense> = {
    var draft = SenseDraft()
    KazakhNumerals.add(to: &draft)
    KazakhUnits.add(to: &draft)
    KazakhCalendar.add(to: &draft)
    KazakhHints.add(to: &draft)
    return draft.table
  }()

  static let russian: FormTable<WordSense> = {
    var draft = SenseDraft()
    RussianNumerals.add(to: &draft)
    RussianUnits.add(to: &draft)
    RussianCalendar.add(to: &draft)
    RussianHints.add(to: &draft)
    return draft.table
  }()

  static func of(_ tongue: Tongue) -> FormTable<WordSense> { tongue == .kazakh ? kazakh : russian }
}
