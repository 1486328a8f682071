@testable import Facts

/// Writes numbers in words and figures, independently of the tables that read them.
enum NumberWriter {
  static func kazakh(_ value: Int) -> String {
    let units = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
    let tens = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"]
    func group(_ value: Int) -> [String] {
      let hundred = value / 100 == 0 ? [] : value / 100 == 1 ? ["жүз"] : [units[value / 100], "жүз"]
      return hundred + [tens[value / 10 % 10], units[value % 10]]
    }
    return join(value, scales: ["", "мың", "миллион", "миллиард"]) { count, scale in
      group(count) + [["", "мың", "миллион", "миллиард"][scale]]
    }
  }

  static func russian(_ value: Int) -> String {
    let units = ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"]
    let feminine = ["", "одна", "две"] + units[3...]
    let teens = [
      "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать",
      "восемнадцать", "девятнадцать",
    ]
    let tens = [
      "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
    ]
    let hundreds = [
      "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
    ]
    let names = [["", "", ""], ["тысяча", "тысячи", "тысяч"], ["миллион", "миллиона", "миллионов"]]
    return join(value, scales: ["", "", "", ""]) { count, scale in
      let small = count % 100
      let low =
        (10...19).contains(small)
        ? [teens[small - 10]] : [tens[small / 10], (scale == 1 ? feminine : units)[small % 10]]
      let form = (11...19).contains(small) ? 2 : small % 10 == 1 ? 0 : (2...4).contains(small % 10) ? 1 : 2
      let billions = ["миллиард", "миллиарда", "миллиардов"]
      return [hundreds[count / 100]] + low + [scale == 3 ? billions[form] : names[scale][form]]
    }
  }

  private static func join(_ value: Int, scales: [String], _ words: (Int, Int) -> [String]) -> String {
    var parts: [String] = []
    var rest = value
    for scale in scales.indices {
      let count = rest % 1000
      rest /= 1000
      if count > 0 { parts = words(count, scale) + parts }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Digits in groups of three.
  static func grouped(_ value: Int, _ separator: String) -> String {
    var text = ""
    for (index, digit) in String(value).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text = separator + text }
      text = String(digit) + text
    }
    return text
  }
}
