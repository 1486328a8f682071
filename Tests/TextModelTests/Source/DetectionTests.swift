import Testing

@testable import TextModel

/// How often the encoding of a piece of a real text is told right, by its decoded text.
struct DetectionTests {
  static let kazakh: [TextEncoding] = [.utf8, .utf16Little, .utf16Big, .kz1048, .pt154]
  static let russian: [TextEncoding] = [
    .utf8, .utf16Little, .utf16Big, .windows1251, .koi8r, .iso8859Part5, .kz1048, .pt154, .cp866,
  ]

  struct Outcome {
    var right = 0
    var refused = 0
    var wrong: [String] = []
    var total: Int { right + refused + wrong.count }
  }

  static func measure(_ files: [Material.File], _ encoding: TextEncoding, letters: Int, every step: Int) -> Outcome {
    var outcome = Outcome()
    for file in files {
      let slices = Material.slices(of: file.text, letters: letters)
      for slice in stride(from: 0, to: slices.count, by: step).map({ slices[$0] }) {
        let expected = Material.reduced(slice, to: encoding)
        do {
          let text = try DocumentDecoder().decode(Material.encode(slice, encoding), name: file.name)
          if text.utf8 == Array(expected.utf8) {
            outcome.right += 1
          } else {
            outcome.wrong.append("\(file.name) as \(text.encoding.rawValue): \(expected.prefix(60))")
          }
        } catch {
          outcome.refused += 1
        }
      }
    }
    return outcome
  }

  /// The outcome for each language, encoding and size of slice, printed and returned.
  static func table(_ files: [Material.File], sizes: [Int], every step: Int) -> [String: Outcome] {
    var table: [String: Outcome] = [:]
    for (language, encodings) in [("kk", kazakh), ("ru", russian)] {
      let own = files.filter { $0.isKazakh == (language == "kk") }
      for encoding in encodings {
        for size in sizes {
          let outcome = measure(own, encoding, letters: size, every: step)
          let row = "\(language) \(encoding.rawValue), \(size) letters"
          table[row] = outcome
          print("\(row): \(outcome.right) of \(outcome.total) right, \(outcome.refused) refused")
        }
      }
    }
    return table
  }

  @Test func everySliceOfTheCorpusIsToldRight() {
    for (row, outcome) in Self.table(Material.corpus, sizes: [200, 500, 1_000], every: 1) {
      #expect(outcome.total > 0, "\(row)")
      #expect(outcome.right == outcome.total, "\(row): \(outcome.wrong)")
    }
  }

  /// One slice in 60; of all of them the same holds.
  @Test(.enabled(if: !Material.pages.isEmpty))
  func slicesOfRealPagesAreToldRight() {
    for (row, outcome) in Self.table(Material.pages, sizes: [200, 500, 2_000], every: 60) {
      #expect(outcome.total > 0, "\(row)")
      if row.hasPrefix("kk"), !row.contains(" 200 ") {
        #expect(outcome.right == outcome.total, "\(row): \(outcome.wrong)")
      }
      // Russian with a Kazakh name or two: which of the Asian pages it is hangs on one letter.
      #expect(outcome.right * 100 >= outcome.total * 97, "\(row): \(outcome.wrong)")
    }
  }

  @Test(
    "one line is enough, small or in capitals",
    arguments: [
      "Местный исполнительный орган осуществляет контроль за использованием государственных символов",
      "Осуществляется общественное обсуждение вопросов обеспечения",
      "Руководитель должен способствовать сотрудничеству",
      "КОНСТИТУЦИЯ РЕСПУБЛИКИ КАЗАХСТАН", "РАСПОРЯЖЕНИЕ О РАСПРЕДЕЛЕНИИ ОБЯЗАННОСТЕЙ",
    ])
  func russianLine(_ text: String) throws {
    for encoding in [TextEncoding.windows1251, .koi8r, .iso8859Part5, .cp866] {
      let source = try DocumentDecoder().decode(Material.encode(text, encoding), name: "x")
      #expect(source.string == text && source.encoding == encoding, "\(encoding): \(source.string)")
    }
  }

  @Test(
    "so is one Kazakh line",
    arguments: [
      "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ КОНСТИТУЦИЯСЫ", "ӨҢІРДЕ ҮШ МЕКТЕП АШЫЛДЫ", "Өңірде үш мектеп пен екі балабақша ашылды",
      "Жергілікті атқарушы органдардың мемлекеттік рәміздерді пайдалануын бақылау",
    ])
  func kazakhLine(_ text: String) throws {
    for encoding in [TextEncoding.kz1048, .pt154] {
      #expect(try DocumentDecoder().decode(Material.encode(text, encoding), name: "x").string == text, "\(encoding)")
    }
  }

  /// windows-1251 has no character for 0x98, which in PT154 is a letter of Tajik.
  @Test func aByteWithoutACharacterMakesNoTajikLetter() throws {
    var bytes = Material.encode("В Астане открылась новая школа ", .windows1251)
    let place = bytes.count
    bytes += [0x98] + Material.encode(" на девятьсот мест, сообщили в городском управлении", .windows1251)
    let fault = #expect(throws: DecodingError.self) { try DocumentDecoder().decode(bytes, name: "x") }
    #expect(fault?.offset == place)
    let tajik = "Дар Душанбе ҷаласаи ҳукумат баргузор шуд, ки дар он масъалаҳои иқтисоди кишвар баррасӣ гардиданд"
    #expect(try DocumentDecoder().decode(Material.encode(tajik, .pt154), name: "x").string == tajik)
  }

  @Test func aRefusalNamesTheNearest() {
    let fault = #expect(throws: DecodingError.self) {
      try DocumentDecoder().decode(Material.encode("СҚО", .kz1048), name: "x")
    }
    #expect(fault?.problem.contains("the nearest is KZ-1048") == true)
  }

  /// The byte of ө in PT154 is µ in the other pages, which no word has.
  @Test func noWordHasTheSignOfMicro() {
    for file in Material.corpus where file.isKazakh {
      for slice in Material.slices(of: file.text, letters: 40) where slice.contains("ө") {
        let text = try? DocumentDecoder().decode(Material.encode(slice, .pt154), name: file.name)
        #expect(text?.string.contains("µ") != true, "\(slice)")
      }
    }
  }

  /// Encodings that the project does not read, and bytes that are no text: refused with the first byte at fault.
  @Test(
    arguments: [
      // Greek in windows-1253, French in ISO-8859-1, Chinese in GBK
      [0xd3, 0xde, 0xec, 0xe5, 0xf1, 0xe1, 0x20, 0xf3, 0xf4, 0xe7, 0xed, 0x20, 0xc1, 0xe8, 0xde, 0xed, 0xe1],
      [0xe9, 0x6c, 0x75, 0x20, 0xe0, 0x20, 0x6c, 0x27, 0x75, 0x6e, 0x61, 0x6e, 0x69, 0x6d, 0x69, 0x74, 0xe9],
      [0xbd, 0xf1, 0xcc, 0xec, 0xd4, 0xda, 0xb1, 0xb1, 0xbe, 0xa9, 0xd5, 0xd9, 0xbf, 0xaa, 0xc1, 0xcb, 0xd5, 0xfe],
      [0xff], [0x80, 0x00, 0x80],
    ] as [[UInt8]])
  func whatIsNoTextHereIsRefused(bytes: [UInt8]) {
    #expect(throws: DecodingError.self) { try DocumentDecoder().decode(bytes, name: "x") }
  }

  /// «яюЯЮ»: a windows-1251 text that begins like a UTF-16 mark.
  @Test func lettersThatLookLikeAMarkAreLetters() throws {
    let text = "яющиеся опорными вузами страны, ориентированными на подготовку специалистов"
    let source = try DocumentDecoder().decode(Material.encode(text, .windows1251), name: "x")
    #expect(source.string == text)
    #expect(source.notes == [.recognised(.windows1251)])
  }

  @Test func neighboursInWindows1251AreNotTakenForKazakh() throws {
    for text in [
      "Сьогодні в Києві відбулося засідання уряду, на якому обговорили важливі питання їхньої економіки та її розвитку",
      "Данас је у Београду одржана седница владе на којој се расправљало о важним питањима развоја привреде земље",
      "Сёння ў Мінску адбылося пасяджэнне ўрада, на якім абмеркавалі важныя пытанні развіцця эканомікі краіны",
    ] {
      #expect(try DocumentDecoder().decode(Material.encode(text, .windows1251), name: "x").string == text)
    }
  }
}
