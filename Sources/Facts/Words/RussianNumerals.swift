/// Russian numerals as data; ё is written е.
enum RussianNumerals {
  static let cardinals: [(forms: String, numeral: Numeral)] = [
    ("один одна одно одни одного одной одному одну одним одном одною одних одними", .unit(1)),
    ("два две двух двум двумя оба обе обоих обоим обоими обеих обеим обеими", .unit(2)),
    ("три трех трем тремя", .unit(3)), ("четыре четырех четырем четырьмя", .unit(4)),
    ("пять пяти пятью", .unit(5)), ("шесть шести шестью", .unit(6)), ("семь семи семью", .unit(7)),
    ("восемь восьми восемью восьмью", .unit(8)), ("девять девяти девятью", .unit(9)),
    ("десять десяти десятью", .teen(10)), ("дюжина дюжины дюжине дюжину дюжиной", .teen(12)),
    ("двадцать двадцати двадцатью", .ten(20)),
    ("тридцать тридцати тридцатью", .ten(30)), ("сорок сорока", .ten(40)),
    ("пятьдесят пятидесяти пятьюдесятью", .ten(50)), ("шестьдесят шестидесяти шестьюдесятью", .ten(60)),
    ("семьдесят семидесяти семьюдесятью", .ten(70)), ("восемьдесят восьмидесяти восемьюдесятью", .ten(80)),
    ("девяносто девяноста", .ten(90)), ("сто ста", .hundreds(100)),
    ("двести двухсот двумстам двумястами двухстах", .hundreds(200)),
    ("триста трехсот тремстам тремястами трехстах", .hundreds(300)),
    ("четыреста четырехсот четыремстам четырьмястами четырехстах", .hundreds(400)),
    ("полтораста", .hundreds(150)),
    ("тыс", .magnitude(3)), ("млн", .magnitude(6)), ("млрд", .magnitude(9)), ("трлн", .magnitude(12)),
    ("тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах", .magnitude(3)),
    ("полтора полторы полутора", .oneAndHalf), ("полтысячи", .halfOf(3)), ("полмиллиона", .halfOf(6)),
    ("полмиллиарда", .halfOf(9)), ("полсотни", .halfOf(2)),
    ("двое двоих двоим двоими", .collective(2)), ("трое троих троим троими", .collective(3)),
    ("четверо четверых четверым четверыми", .collective(4)), ("пятеро пятерых пятерым пятерыми", .collective(5)),
    ("шестеро шестерых шестерым шестерыми", .collective(6)), ("семеро семерых семерым семерыми", .collective(7)),
    ("восьмеро восьмерых восьмерым", .collective(8)), ("девятеро девятерых девятерым", .collective(9)),
    ("десятеро десятерых десятерым", .collective(10)),
    ("десятки десятков десяткам десятками десятках", .manyOf(1)), ("сотни сотен сотням сотнями сотнях", .manyOf(2)),
    ("десяток десятка десятку десятком", .roundly(1)), ("сотня сотню сотней", .roundly(2)),
    ("половина половины половине половину половиной", .share(2)), ("наполовину", .share(2)),
    ("треть трети третью третями", .share(3)), ("четверть четверти четвертью четвертей", .share(4)),
    ("вдвое", .times(2)), ("втрое", .times(3)), ("вчетверо", .times(4)), ("впятеро", .times(5)),
    (
      "удвоился удвоилась удвоилось удвоились удвоится удвоятся удвоить удвоил удвоила удвоили удвоение удвоения",
      .times(2)
    ),
    ("утроился утроилась утроилось утроились утроится утроятся утроить утроил утроила утроили утроение", .times(3)),
    ("вдесятеро", .times(10)), ("дважды", .occasions(2)), ("трижды", .occasions(3)), ("четырежды", .occasions(4)),
  ]

  /// 11…19: forms in -ь, -и, -ью.
  static let teens = [
    "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат",
    "девятнадцат",
  ]

  /// 500…900: пятьсот, пятисот, пятистам, пятьюстами, пятистах.
  static let hundreds: [(nominative: String, genitive: String, instrumental: String, value: Int)] = [
    ("пять", "пяти", "пятью", 500), ("шесть", "шести", "шестью", 600), ("семь", "семи", "семью", 700),
    ("восемь", "восьми", "восемью", 800), ("девять", "девяти", "девятью", 900),
  ]

  static let magnitudes: [(stem: String, power: Int)] = [("миллион", 6), ("миллиард", 9), ("триллион", 12)]

  static let ordinals: [(stem: String, value: Int)] = [
    ("перв", 1), ("втор", 2), ("четверт", 4), ("пят", 5), ("шест", 6), ("седьм", 7), ("восьм", 8), ("девят", 9),
    ("десят", 10), ("двадцат", 20), ("тридцат", 30), ("сороков", 40), ("пятидесят", 50), ("шестидесят", 60),
    ("семидесят", 70), ("восьмидесят", 80), ("девяност", 90), ("сот", 100), ("двухсот", 200), ("трехсот", 300),
    ("пятисот", 500), ("тысячн", 1000), ("двухтысячн", 2000),
  ]

  static let third = "третий третьего третьему третьим третьем третья третьей третью третье третьи третьих третьими"

  /// Numbers as the first part of a compound: двух-летний, двадцати-пяти-летний.
  static let prefixes: [(form: String, value: Int)] = [
    ("одно", 1), ("двух", 2), ("трех", 3), ("четырех", 4), ("пяти", 5), ("шести", 6), ("семи", 7), ("восьми", 8),
    ("девяти", 9), ("десяти", 10), ("двенадцати", 12), ("пятнадцати", 15), ("двадцати", 20), ("тридцати", 30),
    ("сорока", 40), ("пятидесяти", 50), ("шестидесяти", 60), ("семидесяти", 70), ("восьмидесяти", 80),
    ("девяносто", 90), ("сто", 100),
  ]

  static func add(to draft: inout SenseDraft) {
    for row in cardinals { draft.add(split(row.forms)) { $0.numeral = row.numeral } }
    for form in split(cardinals[0].forms) + ["семью", "третью", "сорока"] { draft.add(form) { $0.isWeak = true } }
    for (index, stem) in teens.enumerated() {
      draft.add(["ь", "и", "ью"].map { stem + $0 }) { $0.numeral = .teen(11 + index) }
    }
    for row in hundreds {
      let forms = [row.nominative + "сот", row.genitive + "сот", row.genitive + "стам"]
      draft.add(forms + [row.instrumental + "стами", row.genitive + "стах"]) { $0.numeral = .hundreds(row.value) }
    }
    for row in magnitudes {
      draft.add(RussianForms.masculine.forms(of: row.stem)) { $0.numeral = .magnitude(row.power) }
    }
    for row in ordinals + teens.enumerated().map({ ($1, 11 + $0) }) {
      draft.add(RussianForms.adjective.forms(of: row.0)) {
        $0.numeral = .ordinal(row.1)
        $0.isWeak = row.1 == 1
      }
    }
    for form in split(third) where form != "третью" { draft.add(form) { $0.numeral = .ordinal(3) } }
    for form in ["третьих", "третьим", "третьими"] { draft.add(form) { $0.isWeak = true } }
    addCompounds(to: &draft)
  }

  /// двухлетний, пятипроцентный, тридцатипятилетие: every number below a hundred before the common measures.
  private static func addCompounds(to draft: inout SenseDraft) {
    var numbers = prefixes.map { (form: $0.form, value: $0.value) }
    for ten in prefixes where ten.value >= 20 && ten.value < 100 {
      for unit in prefixes.prefix(9) { numbers.append((form: ten.form + unit.form, value: ten.value + unit.value)) }
    }
    for (form, value) in numbers {
      // Compounds of two numerals are written with years almost only.
      for measure in RussianSuffixes.measures where value < 21 || value % 10 == 0 || measure.isYears {
        // A century and a decade have names of their own.
        guard measure.unit != .anniversary || (value != 100 && value != 10) else { continue }
        // «однократный» is «single», not a growth.
        guard measure.unit != .times || value > 1 else { continue }
        draft.add(measure.kind.forms(of: form + measure.stem)) {
          $0.numeral = .measured(value)
          $0.unit = measure.unit
        }
      }
    }
    draft.add(RussianForms.neuter.forms(of: "десятилети")) {
      $0.numeral = .measured(10)
      $0.unit = .year
    }
  }

  static func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
