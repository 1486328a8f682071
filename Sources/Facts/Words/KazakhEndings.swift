/// Kazakh endings that decide between readings.
public enum KazakhEndings {
  /// Of the genitive: whose.
  public static let genitive = ["ның", "нің", "дың", "дің", "тың", "тің"]
  /// Of the ablative: whence, than what.
  public static let ablative = ["дан", "ден", "тан", "тен", "нан", "нен"]
  /// Of the plural.
  public static let plural = ["лар", "лер", "дар", "дер", "тар", "тер"]
  /// Of the past participle: done.
  public static let past = ["ған", "ген", "қан", "кен"]
  /// Of the converb: having done.
  public static let converb = ["ып", "іп"]
  /// Of the converb that denies: not doing.
  public static let denyingConverb = ["май", "мей", "бай", "бей", "пай", "пей"]
  /// Of the adjective that denies: without.
  public static let without = ["сыз", "сіз"]
  static let dative = ["ға", "ге", "қа", "ке", "на", "не"]
}
