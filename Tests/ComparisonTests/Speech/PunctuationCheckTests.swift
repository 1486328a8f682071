import Testing

@testable import Comparison

@Suite("Questions and brackets")
struct PunctuationCheckTests {
  static let faults: [Pair] = [
    Pair("Стадиондар бос қалмай ма?", "Стадионы не будут пустовать.", "punctuation warning ? | "),
    Pair("Баға өседі.", "Цены вырастут?", "punctuation warning  | ?"),
    Pair("Бұл мүмкін бе?!", "Это возможно.", "punctuation warning ? | "),
    Pair(
      "Жүйе (кестесі сайтта бар) іске қосылды.", "Система (график есть на сайте запущена.", "punctuation warning  | ("),
    Pair(
      "Жүйе кестесі сайтта бар) іске қосылды.", "Система (график есть на сайте) запущена.", "punctuation warning ) | "),
    .russian("Кто заплатит за ремонт?", "Кто заплатит за ремонт.", "punctuation warning ? | "),
    .russian("Закон (в новой редакции) принят.", "Закон (в новой редакции принят.", "punctuation warning  | ("),
  ]

  @Test("told", arguments: faults)
  func told(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  static let traps: [Pair] = [
    Pair("Стадиондар бос қала ма?", "Будут ли стадионы пустовать?"),
    Pair("Бұл мүмкін бе?!", "Возможно ли это?"),
    Pair("Жүйе (кестесі сайтта) іске қосылды.", "Систему запустили, график есть на сайте."),
    Pair("Үш талап бар: а) тіл; б) білім.", "Есть три требования: а) язык; б) образование."),
    Pair("Хабар (ол (кеше) келді) расталды.", "Сообщение (оно пришло вчера) подтвердили."),
    .russian("Зачем нужен закон?", "Для чего нужен закон?"),
    .russian("Закон принят!", "Закон принят."),
  ]

  @Test("balanced", arguments: traps)
  func silent(_ pair: Pair) { #expect(pair.lines == []) }
}

@Suite("Quotation marks that are missing")
struct QuotationMarkCheckTests {
  static let faults: [Pair] = [
    Pair(
      "«Заң жақтарыңызда», – деді судья.", "«Закон на вашей стороне, — сказал судья.",
      "punctuation warning  | Закон на вашей стороне"),
    Pair(
      "Заң жақтарыңызда», – деді судья.", "«Закон на вашей стороне», — сказал судья.",
      "punctuation warning Заң жақтарыңызда | "),
    Pair(
      "Заң жақтарыңызда\", – деді судья.", "\"Закон на вашей стороне\", - сказал судья.",
      "punctuation warning Заң жақтарыңызда | "),
    Pair(
      "«Заң жақтарыңызда, – деді судья.", "«Закон на вашей стороне», — сказал судья.",
      "punctuation warning Заң жақтарыңызда | "),
    .russian(
      "«Закон на вашей стороне», — сказал судья.", "Закон на вашей стороне», — сказал судья.",
      "punctuation warning  | Закон на вашей стороне"),
    .kazakh(
      "“Заң жақтарыңызда”, – деді судья.", "“Заң жақтарыңызда, – деді судья.",
      "punctuation warning  | Заң жақтарыңызда"),
  ]

  /// The quotation that lacks its mark is in `right` or `left`; both sides' words are shown where both quote.
  @Test("told", arguments: faults)
  func told(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  static let traps: [Pair] = [
    Pair("«Заң жақтарыңызда», – деді судья.", "\"Закон на вашей стороне\", - сказал судья."),
    Pair("“Заң жақтарыңызда”, – деді судья.", "„Закон на вашей стороне“, — сказал судья."),
    Pair("«Заң жақтарыңызда, – деді судья.", "«Закон на вашей стороне, — сказал судья."),
    Pair("«Сырым» клубы жеңді.", "Победил клуб «Сырым»."),
    Pair("Клуб ойыны 19\" экранда көрсетілді.", "Игру клуба показали на экране 19\"."),
    .russian(
      "«Закон „О труде“ на вашей стороне», — сказал судья.", "«Закон “О труде” на вашей стороне», — сказал судья."),
  ]

  @Test("both whole, or both not", arguments: traps)
  func silent(_ pair: Pair) { #expect(pair.lines == []) }
}
