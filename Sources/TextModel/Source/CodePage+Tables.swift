extension CodePage {
  /// windows-1251, as Microsoft's and the Unicode Consortium's mapping `CP1251.TXT` give it.
  static let windows1251 = CodePage(
    upper: """
      ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ\
      \u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї\
      АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмнопрстуфхцчшщъыьэюя
      """)

  /// KZ-1048 (СТ РК 1048–2002, registered with IANA in 2006): thirteen letters of windows-1251 replaced.
  static let kz1048 = windows1251.replacing([
    (0x8d, "Қ"), (0x8e, "Һ"), (0x9d, "қ"), (0x9e, "һ"), (0xa1, "Ұұ"), (0xa3, "Ә"), (0xa5, "Ө"), (0xaa, "Ғ"),
    (0xaf, "Ү"), (0xb4, "ө"), (0xba, "ғ"), (0xbc, "ә"), (0xbd, "Ңңү"),
  ])

  /// PT154 (Paratype PT154, registered with IANA in 2002): windows-1251 with the letters of Kazakh, Tatar, Bashkir,
  /// Tajik and others in place of the Slavic ones and of symbols.
  static let pt154 = windows1251.replacing([
    (0x80, "ҖҒӮғ"), (0x86, "ҶҮҲүҠӢҢҚҺҸҗ"), (0x98, "ҳҷҡӣңқһҹ"), (0xa4, "ӨҘҰ"), (0xaa, "Ә"), (0xad, "ӯ"), (0xaf, "Ҝ"),
    (0xb1, "ұ"), (0xb4, "ҙө"), (0xba, "ә"), (0xbd, "Ҫҫҝ"),
  ])

  /// KOI8-R (RFC 1489): a letter's seventh bit is the other alphabet's.
  static let koi8r = CodePage(
    upper: """
      ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷\
      ═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
      юабцдефгхийклмнопярстужвьызшэщчъ\
      ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
      """)

  /// IBM's code page 866, as the Unicode Consortium's mapping `CP866.TXT` gives it.
  static let cp866 = CodePage(
    upper: """
      АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп\
      ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
      рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{a0}
      """)

  /// ISO/IEC 8859-5: Unicode's Cyrillic block from U+0401 on, but for four places.
  static let iso8859Part5: CodePage = {
    var upper = String.UnicodeScalarView()
    for byte in UInt32(0x80)...0xff {
      switch byte {
      case ...0xa0, 0xad: upper.append(Unicode.Scalar(UInt8(byte)))
      case 0xf0: upper.append("№")
      case 0xfd: upper.append("§")
      default: upper.append(Unicode.Scalar(0x401 + byte - 0xa1) ?? "\u{fffd}")
      }
    }
    return CodePage(upper: String(upper))
  }()

  /// windows-1252 as browsers read it: the places without a character are control characters (WHATWG Encoding
  /// Standard).
  static let windows1252: CodePage = {
    var upper = String.UnicodeScalarView()
    let special = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ"
    upper.append(contentsOf: special.unicodeScalars)
    for byte in UInt8(0xa0)...0xff { upper.append(Unicode.Scalar(byte)) }
    return CodePage(upper: String(upper))
  }()

  /// The page with other characters from given bytes on.
  private func replacing(_ runs: [(from: Int, characters: String)]) -> CodePage {
    var scalars = upper.map { $0 ?? "\u{fffd}" }
    for run in runs {
      for (step, scalar) in run.characters.unicodeScalars.enumerated() { scalars[run.from - 0x80 + step] = scalar }
    }
    return CodePage(upper: String(String.UnicodeScalarView(scalars)))
  }
}
