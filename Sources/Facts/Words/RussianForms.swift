/// The inflected forms of a Russian noun or adjective: a stem and the endings of its kind, ё written е.
enum RussianForms: String {
  /// процент, метр.
  case masculine = "|а|у|ом|е|ы|ов|ам|ами|ах"
  /// рубль, январь.
  case soft = "ь|я|ю|ем|е|и|ей|ям|ями|ях"
  /// месяц.
  case hushed = "|а|у|ем|е|ы|ев|ам|ами|ах"
  /// тонна, минута.
  case feminine = "а|ы|е|у|ой|ою||ам|ами|ах"
  /// девятиэтажка.
  case flat = "а|и|е|у|ой|ами|ам|ах"
  /// неделя.
  case softFeminine = "я|и|е|ю|ей|ь|ям|ями|ях"
  /// полугодие, столетие.
  case neuter = "е|я|ю|ем|и|й|ям|ями|ях"
  /// пятый, второй.
  case adjective = "ый|ой|ого|ому|ым|ом|ая|ую|ое|ою|ые|ых|ыми"
  /// текущий, прошлогодний.
  case softAdjective = "ий|его|ему|им|ем|яя|юю|ее|ей|ие|их|ими|ая|ую"

  /// The endings.
  var endings: [Substring] { rawValue.split(separator: "|", omittingEmptySubsequences: false) }

  /// The forms of a stem.
  func forms(of stem: String) -> [String] { endings.map { stem + $0 } }
}
