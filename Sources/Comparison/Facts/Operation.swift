import TextModel

/// Whether something works or rests: «10 мамырға дейін жабық», `откроют не раньше 10 мая`.
enum Operation: Equatable {
  case open
  case closed

  /// Whether one side tells only that something is open, and the other only that it is closed. Linear in the tokens.
  static func areTurned(_ left: [Side.Statement], _ right: [Side.Statement]) -> Bool {
    guard let mine = told(left), let its = told(right) else { return false }
    return mine != its
  }

  /// What some statements tell; nil where they tell neither, or both.
  private static func told(_ statements: [Side.Statement]) -> Operation? {
    let (isOpen, isClosed) = (statements.haveWord(beginning: opening), statements.haveWord(beginning: closing))
    return isOpen == isClosed ? nil : isOpen ? .open : .closed
  }

  /// How words of what rests begin: closed, shut, stopped, suspended, days off.
  static let closing = [
    "жабық", "жабыл", "жабад", "демалады", "тоқта", "закрыт", "закрыв", "закрыл", "закро", "перекры", "приостан",
    "останов", "выходной",
  ]
  /// How words of what goes on begin: open, opened, resumed, set to work.
  private static let opening = [
    "ашық", "ашыл", "ашад", "ашты", "жалғас", "жаңғыр", "откры", "откро", "зарабо", "возобнов", "запуст", "запуска",
  ]
}
