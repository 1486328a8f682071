import Testing

@testable import Orthography

/// Which words are mended and which are left alone.
struct WordRepairTests {
  static func repaired(_ text: String) throws -> String {
    String(decoding: try TextRepair().repair(Array(text.utf8)).utf8, as: UTF8.self)
  }

  static let lookAlikes: [(String, String)] = [
    ("қaзaқ", "қазақ"), ("Aқтау", "Ақтау"), ("кeлдi", "келді"), ("əлем əкімі", "әлем әкімі"), ("ҚP-ның", "ҚР-ның"),
    ("¥лттық", "Ұлттық"), ("Ke\u{ad}ңес", "Кеңес"), ("министрлiк", "министрлік"),
    ("мұнай-газ caласы", "мұнай-газ саласы"),
    // Latin words with a Cyrillic letter in them
    ("Сomputer", "Computer"), ("Facebооk", "Facebook"), ("Аpple-дың", "Apple-дың"),
    // and Latin abbreviations with as many
    ("ВМW", "BMW"), ("ТV", "TV"), ("ВМW-нің иесі", "BMW-нің иесі"), ("РR-маман", "PR-маман"),
    ("НR бөлімі", "HR бөлімі"),
  ]

  @Test(arguments: lookAlikes)
  func lookAlikesAreReplaced(written: String, meant: String) throws {
    #expect(try Self.repaired(written) == meant)
  }

  @Test(arguments: [
    "COVID-19-ға", "iPhone-ды", "iPhoneды", "ITден", "SMSпен", "5G-ге", "Wi-Fi", "HTML-код", "gov.kz", "100¥", "Jäne",
    "Україна", "Київ", "Мінск, Беларусь, праўда", "«сөз» – “word” — \"x\"", "№ 5…", "1 234 567,89", "қазақстан",
    "Қазақ-украин: «Нафтогаз України» мен Київстар", "Қазақ пен Ўзбекистон", "Беларусьтің «Праўда» газеті, қала",
    "БYҰ отырысы, БYҰ-ның қаулысы", "http://e-қазына.kz/қaзaқ", "Башҡортостан Республикаһы, ҙур ҡала",
    "Үлкен ҡала, ҫәй", "Қазақша мәтін: «Ми підтримуємо їх рішення» деген сөз",
    "Қонақ «їхня мрія є» деп күлді, әңгіме өтті",
    "Қазақ пен ӯзбек: «ҳамма ўйга қайтди» деді", "АСТАNА қаласы", "шRам",
  ])
  func othersAreLeftAlone(text: String) throws {
    #expect(try Self.repaired(text) == text)
  }

  static let typedY: [(String, String)] = [
    ("Yкімет кyні бyгін Ұлы yлкен", "Үкімет күні бүгін Ұлы үлкен"), ("қала yйі, гyл мен кyн", "қала үйі, гүл мен күн"),
    ("келy мен сөйлеy", "келу мен сөйлеу"), ("қаладағы жyрнал", "қаладағы журнал"), ("сyретті қала", "суретті қала"),
    ("мyзейдің стyденті", "музейдің студенті"), ("тyрнир, пyнкт, рyбль қала", "турнир, пункт, рубль қала"),
    ("лyчшие кyльтуры", "лучшие культуры"), ("В мире pyсских", "В мире русских"),
  ]

  @Test("у and ү by the other letters of a word", arguments: typedY)
  func latinYIsReadByHarmony(written: String, meant: String) throws {
    #expect(try Self.repaired(written) == meant)
  }

  static let neighbours: [(String, String)] = [
    ("Қазақстанныӊ жаңа заңы", "Қазақстанның жаңа заңы"), ("ќазіргі ғылым", "қазіргі ғылым"),
    ("жаҥа үкімет", "жаңа үкімет"), ("їргелі өңір", "іргелі өңір"),
  ]

  @Test(arguments: neighbours)
  func lettersOfOtherAlphabetsAreReplacedInKazakhLines(written: String, meant: String) throws {
    #expect(try Self.repaired(written) == meant)
  }

  @Test func eachLineHasItsOwnAlphabet() throws {
    let text = "Қазақстанныӊ жаңа заңы\nКиїв і Україна: їхні закони\n"
    #expect(try Self.repaired(text) == "Қазақстанның жаңа заңы\nКиїв і Україна: їхні закони\n")
  }

  static let numerals: [(String, String)] = [
    ("ХХІ ғасыр", "XXI ғасыр"), ("ХІХ-ғасырда", "XIX-ғасырда"), ("XІX мұра", "XIX мұра"), ("Х век", "X век"),
    ("в ХХ веке", "в XX веке"), ("ІІІ тоқсанда", "III тоқсанда"), ("ІV квартал", "IV квартал"),
    ("ІІ жартыжылдықта", "II жартыжылдықта"), ("ІІ дүниежүзілік соғыс", "II дүниежүзілік соғыс"),
    ("ІІІ съезде", "III съезде"), ("ХХІ\u{a0}столетия", "XXI\u{a0}столетия"), ("ХІХ ғaсыр", "XIX ғасыр"),
    ("форум ХІХ рет өтті", "форум XIX рет өтті"), ("ІІ Елизавета", "II Елизавета"), ("ХХІ-де", "XXI-де"),
    ("ХХ ғ.", "XX ғ."), ("в Х в. до н. э.", "в X в. до н. э."), ("ХХ–ХХІ ғасырлар", "XX–XXI ғасырлар"),
    ("ХХ – ХХІ ғасырлар", "XX – XXI ғасырлар"), ("Х–ХІ", "X–XI"), ("І-ІІІ орын", "I-III орын"),
    ("І-ІІ орын", "I-II орын"), ("ХІ-ші", "XI-ші"), ("Х-шы съезд", "X-шы съезд"), ("ХІ сынып", "XI сынып"),
    ("ІХ сыныбында", "IX сыныбында"), ("І том", "I том"), ("І орында", "I орында"),
  ]

  @Test(arguments: numerals)
  func romanNumeralsAreLatin(written: String, meant: String) throws {
    #expect(try Self.repaired(written) == meant)
  }

  @Test(arguments: [
    "СІМ ғасыры", "ІІМ тоқсан", "С квартала на квартал", "М век", "Х вексель", "ХХ басында", "ХХХХ ғасыр", "ІХХ ғасыр",
    "ММ век", "XXI ғасыр", "ХІ Тоқаев", "ІІМ басшысы",
    "ХІ Томск", "Х-І", "ХІ орынбасары", "Х ғалым", "С в. 5", "Х–Х", "І-Қазақ", "Х в Алматы",
  ])
  func wordsAreNoNumerals(text: String) throws {
    #expect(try Self.repaired(text) == text)
  }

  static let invisible: [(String, String)] = [
    ("мек\u{ad}теп", "мектеп"), ("\u{200b}сөз\u{feff} ", "сөз "), ("\u{ad}", ""), ("a\u{ad} \u{ad}b", "a b"),
    ("и\u{ad}\u{306}од", "йод"), ("қа\u{200d}ла", "қала"),
    // joiners that shape writing stay
    ("می\u{200c}خواهم", "می\u{200c}خواهم"), ("👨\u{200d}👩\u{200d}👧", "👨\u{200d}👩\u{200d}👧"),
    ("❤\u{fe0f}\u{200d}🔥", "❤\u{fe0f}\u{200d}🔥"),
  ]

  @Test(arguments: invisible)
  func invisibleCharactersAreTakenOut(written: String, meant: String) throws {
    #expect(try Array(Self.repaired(written).unicodeScalars) == Array(meant.unicodeScalars))
  }
}
