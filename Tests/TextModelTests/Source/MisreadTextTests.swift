import Testing

@testable import TextModel

/// Text that an earlier program read wrong is read right, and only such text.
struct MisreadTextTests {
  static let kazakh = Material.corpus.filter(\.isKazakh)

  @Test func theKnownSpecimenIsMended() throws {
    let seen = "Жергілікті жерлерде тїскен тўлєалардан аумаєындаєы жјне ќаржы ґндірісі"
    let source = try DocumentDecoder().decode(Array(seen.utf8), name: "x")
    #expect(source.string == "Жергілікті жерлерде түскен тұлғалардан аумағындағы және қаржы өндірісі")
    #expect(source.notes == [.mended(letters: 8, page: .kz1048, readAs: "windows-1251")])
    // Named, the encoding is taken at its word.
    #expect(try DocumentDecoder(encoding: .utf8).decode(Array(seen.utf8), name: "x").string == seen)
    #expect(try Decoder.decode(Array(seen.utf8), name: "x").string == seen)
  }

  @Test(
    "a headline of two wrong letters is mended",
    arguments: [
      ("Бїгін Астанада жаѕа мектеп ашылды", "Бүгін Астанада жаңа мектеп ашылды"),
      ("Їкімет отырысы ґтті", "Үкімет отырысы өтті"), ("Ќазаќстан", "Қазақстан"),
      ("Б‰гін Астанада жања мектеп ашылды", "Бүгін Астанада жаңа мектеп ашылды"),
    ])
  func headline(_ seen: String, _ meant: String) throws {
    #expect(try DocumentDecoder().decode(Array(seen.utf8), name: "x").string == meant)
  }

  @Test("Russian text of DOS read as windows-1251 is read again, whole reports and lines", arguments: [40, 400, 1_000])
  func alphabetOfDOS(letters: Int) throws {
    var lines = 0
    for file in Material.corpus where !file.isKazakh {
      for slice in Material.slices(of: file.text, letters: letters).prefix(6) {
        // Programs keep a byte without a character as a control character.
        let meant = Material.reduced(slice, to: .cp866)
        let seen = Material.misread(meant, .cp866, as: .windows1251).replacing("Ш", with: "\u{98}")
        let source = try DocumentDecoder().decode(Array(seen.utf8), name: "x")
        #expect(source.string == meant)
        #expect(source.notes == [.readAgain(page: .cp866, readAs: "windows-1251")])
        lines += 1
      }
    }
    #expect(lines > 20)
  }

  @Test(
    "text whose letters are all of another page is read again",
    arguments: [
      (TextEncoding.windows1251, CodePage.windows1252, "windows-1252"), (.koi8r, .windows1252, "windows-1252"),
      (.windows1251, .koi8r, "KOI8-R"), (.koi8r, .windows1251, "windows-1251"), (.kz1048, .windows1252, "windows-1252"),
      (.pt154, .windows1252, "windows-1252"), (.kz1048, .koi8r, "KOI8-R"),
    ])
  func everyLetterWrong(right: TextEncoding, wrong: CodePage, name: String) throws {
    let page = try #require(CodePage.page(of: right))
    let isKazakh = right == .kz1048 || right == .pt154
    var texts = 0
    for file in Material.corpus where file.isKazakh == isKazakh {
      for letters in [120, 1_000] {
        for slice in Material.slices(of: file.text, letters: letters).prefix(4) {
          let meant = Material.reduced(slice, to: right)
          let seen = meant.unicodeScalars.map { page.byte($0).flatMap(wrong.scalar) ?? $0 }
          let bytes = Array(String(String.UnicodeScalarView(seen)).utf8)
          let source = try DocumentDecoder().decode(bytes, name: "x")
          #expect(source.string == meant)
          #expect(source.notes == [.readAgain(page: right, readAs: name)])
          texts += 1
        }
      }
    }
    #expect(texts > 20)
  }

  @Test(
    "a sentence is enough",
    arguments: [
      (
        "Ïðåçèäåíò Ðåñïóáëèêè Êàçàõñòàí âñòðåòèëñÿ ñ ÷ëåíàìè Ïðàâèòåëüñòâà",
        "Президент Республики Казахстан встретился с членами Правительства"
      ),
      ("оПЕГХДЕМР БЯРПЕРХКЯЪ Я ВКЕМЮЛХ оПЮБХРЕКЭЯРБЮ", "Президент встретился с членами Правительства"),
      ("рТЕЪЙДЕОФ ЧУФТЕФЙМУС У ЮМЕОБНЙ рТБЧЙФЕМШУФЧБ", "Президент встретился с членами Правительства"),
      ("Æàáûëäû. Áàñøû íàçàð àóäàðñûí", "Жабылды. Басшы назар аударсын"),
    ])
  func sentence(_ seen: String, _ meant: String) throws {
    #expect(try DocumentDecoder().decode(Array(seen.utf8), name: "x").string == meant)
  }

  @Test(
    "the letters of Latin-1 in their own languages, and capitals, are sound",
    arguments: [
      "À l’été, l’élève âgé a préféré être près de la forêt où règne la rosée",
      "Über größere Städte führen fünf Flüsse",
      "İstanbul’da öğrenciler üç büyük ödülü göğüsledi", "Älemdegı eñ ülken köl jäne öñırdıñ öz ömırı",
      "Það þýðir að íslensk tunga á sér sögu", "À à É é È è Ù ù", "ä ö ü ß Ä Ö Ü", "Täällä ääniä hämärässä yössä",
      "ВНИМАНИЕ: МЕСТО ПРОДАЖИ БИЛЕТОВ", "НАЗАР АУДАРЫҢЫЗ: БИЛЕТ САТАТЫН ЖЕР", "ҚР ҰҚК ТЖД", "КНБ РК МВД РК ГКЧП",
      "ÅÄÖ åäö ÅÄÖ", "СТРУКТУРА НАУЧНЫХ", "БҰТАҚТАРДА ТӨРТ-ТӨРТТЕН", "МАГИСТРАТУРА, ДОКТОРАНТУРА",
      "Smørrebrød på øen, æbler og ål",
    ])
  func soundLatinAndCapitals(_ text: String) throws {
    let source = try DocumentDecoder().decode(Array(text.utf8), name: "x")
    #expect(source.string == text && source.notes.isEmpty)
  }

  @Test("a font of PT154 with ї in place of ү is mended with it")
  func fontOfPT154() throws {
    let meant = "Оңтүстікте өткен жылы мұнай өңдейтін үш зауыт салынды, түрлі жүк тасымалы көбейді."
    let seen = Material.misread(meant, .pt154, as: .windows1251).replacing("‰", with: "ї")
    #expect(seen.contains("ї"))
    #expect(try DocumentDecoder().decode(Array(seen.utf8), name: "x").string == meant)
  }

  @Test(
    "one odd letter, and the letters of neighbours, are no misread text",
    arguments: [
      "Алматыда жер сілкінді: зардап шеккендер жоќ", "У Києві відкрили новий міст через Дніпро", "Їжа для їжачків",
      "Ђоковић освојио турнир у Паризу", "Владата на Република Северна Македонија донесе одлука",
      "Ќерката на премиерот доби награда", "Ўзбекистонда янги қонун қабул қилинди", "У Мінску адкрылі новы мост",
      "Встреча с Ђоковићем прошла в Белграде", "Қазақстан Ђоковићті қабылдады",
      "Журналист Їжакевич арестован в Киеве", "Тоҷикистон ва Қазоқистон созишнома имзо карданд",
    ])
  func neighbours(_ text: String) throws {
    let source = try DocumentDecoder().decode(Array(text.utf8), name: "x")
    #expect(source.string == text && source.notes.isEmpty)
  }

  @Test(
    "Latin and Arabic Kazakh encoded twice is decoded twice",
    arguments: [CodePage.windows1252, .windows1251],
    [
      "Ükımet jaña jobany maqūldady, jūmys jazda bastalady. Oğan qarjy bölındı, merdıger tabyldy.",
      "ۇكىمەت جاڭا جوبانى ماقۇلدادى، جۇمىس جازدا باستالادى",
    ])
  func encodedTwiceInOtherScripts(page: CodePage, meant: String) throws {
    let seen = String(
      String.UnicodeScalarView(
        meant.utf8.map { $0 < 0x80 ? Unicode.Scalar($0) : page.scalar($0) ?? Unicode.Scalar($0) }))
    let source = try DocumentDecoder().decode(Array(seen.utf8), name: "x")
    #expect(source.string == meant)
    let name = page.scalar(0xff) == "ÿ" ? "windows-1252" : "windows-1251"
    #expect(source.notes == [.decodedTwice(readAs: name)])
  }

  /// windows-1251 has no character for the byte 0x98, which many programs lose.
  @Test func textEncodedTwiceWithLossIsNamedAndLeft() throws {
    let page = try #require(CodePage.page(of: .windows1251))
    for file in Self.kazakh {
      var seen = String.UnicodeScalarView()
      for byte in file.text.utf8 { seen.append(byte < 0x80 ? Unicode.Scalar(byte) : page.scalar(byte) ?? "\u{FFFD}") }
      guard seen.contains("\u{FFFD}") else { continue }
      let source = try DocumentDecoder().decode(Array(String(seen).utf8), name: file.name)
      #expect(source.string == String(seen) && source.notes == [.encodedTwice], "\(file.name)")
    }
  }

  @Test(arguments: [
    (TextEncoding.kz1048, TextEncoding.windows1251), (.pt154, .windows1251), (.kz1048, .pt154), (.pt154, .kz1048),
  ])
  func everyMisreadReportIsMended(right: TextEncoding, wrong: TextEncoding) throws {
    let page = try #require(CodePage.page(of: right))
    let seenAs = try #require(CodePage.page(of: wrong))
    // PT154 has no `›`: no text with one was written in it.
    for file in Self.kazakh where file.text.unicodeScalars.allSatisfy({ $0.isASCII || page.byte($0) != nil }) {
      let seen = Material.misread(file.text, page, as: seenAs)
      for encoding in [TextEncoding.utf8, .utf8WithMark, .utf16Little] {
        let bytes = Material.encode(seen, encoding)
        let source = try DocumentDecoder().decode(bytes, name: file.name)
        #expect(source.utf8 == Array(file.text.utf8), "\(file.name)")
        guard case .mended(_, right, wrong.rawValue)? = source.notes.last else {
          Issue.record("\(file.name): \(source.notes)")
          continue
        }
        try RoundTripTests.checkRanges(
          of: source, in: bytes,
          decode: {
            let plain: TextEncoding = encoding == .utf8WithMark ? .utf8 : encoding
            let part = try DocumentDecoder(encoding: plain).decode($0, name: "x").string
            return Material.misread(part, seenAs, as: page)
          }, "\(file.name) \(encoding)")
      }
    }
  }

  @Test(arguments: [(CodePage.windows1251, "windows-1251"), (.windows1252, "windows-1252")])
  func textEncodedTwiceIsDecodedTwice(page: CodePage, name: String) throws {
    for file in Material.corpus {
      var seen = String.UnicodeScalarView()
      for byte in file.text.utf8 { seen.append(page.scalar(byte) ?? Unicode.Scalar(byte)) }
      let bytes = Array(String(seen).utf8)
      let source = try DocumentDecoder().decode(bytes, name: file.name)
      #expect(source.utf8 == Array(file.text.utf8))
      #expect(source.notes == [.decodedTwice(readAs: name)])
      try RoundTripTests.checkRanges(
        of: source, in: bytes,
        decode: { part in
          String(
            decoding: String(decoding: part, as: UTF8.self).unicodeScalars.map { page.byte($0) ?? UInt8($0.value) },
            as: UTF8.self)
        }, "\(file.name)")
    }
  }

  @Test func soundTextIsLeftAlone() throws {
    for file in Material.corpus + Material.pages {
      let source = try DocumentDecoder().decode(Array(file.text.utf8), name: file.name)
      #expect(source.notes.isEmpty, "\(file.name): \(source.notes)")
    }
  }

  /// The letters of misread Kazakh are letters of the neighbours.
  @Test(arguments: [
    "Її чоловік нічого не знав про ці події, а в Києві їхні друзі їли ґанок і бачили її єдину їжу",
    "Њена кућа је на брду, а њени синови су још у школи, јер им је ћутање наука; ђаци уче ћирилицу",
    "Ќе биде изградена нова куќа, ѓубриво и ѕвезда, а ќерка ми ја сака таа куќа и ѕидовите на неа",
    "Сёння ў Мінску ўрад ухваліў указ, у якім ўсе ўлады павінны ўлічваць думку ўсіх жыхароў",
    "Ўзбекистонда бўлиб ўтган йиғилишда қишлоқ хўжалиги ва ўқитувчилар ҳақида сўз борди",
    "Башҡортостанда ҡыш һыуыҡ, ҙур өйҙәр, беҙҙең ауылдарҙа иҫке мәктәптәр төҙөкләндерелә",
    "Пресс-служба: Украинський їжак, Зеленський і Київ упомянуты в русском тексте один раз, и довольно об этом",
    "Дәлдігі ±5 ‰, µ = 12 ¤ және ±3 ¦ ±7 өлшем бірлігі, ал қалғаны мәтін ішінде жазылған",
  ])
  func neighboursAreLeftAlone(text: String) throws {
    #expect(try DocumentDecoder().decode(Array(text.utf8), name: "x").string == text)
  }
}
