/// Kazakh case endings that decide between readings.
public enum KazakhEndings {
  /// Of the genitive: whose.
  public static let genitive = ["ның", "нің", "дың", "дің", "тың", "тің"]
  /// Of the ablative: whence, than what.
  public static let ablative = ["дан", "ден", "тан", "тен", "нан", "нен"]
  /// Of the plural.
  public static let plural = ["лар", "лер", "дар", "дер", "тар", "тер"]
  static let dative = ["ға", "ге", "қа", "ке", "на", "не"]
}
