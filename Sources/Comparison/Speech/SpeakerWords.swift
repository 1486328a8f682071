import Facts
import Lexicon
import Orthography
import TextModel

/// What a speaker is called, word by word: without the name, without words that any office or body may have, and without those of
/// time and place.
struct SpeakerWords {
  /// The words that tell the speaker from others, each read by itself.
  let core: [LexicalUnit]
  /// The folded forms of `core`.
  let folded: [String]
  /// The bytes of `core`.
  let ranges: [Range<Int>]
  /// Every word but the name.
  let all: [LexicalUnit]

  init(
    _ speaker: Speaker, _ statements: [Side.Statement], _ analyzer: inout TermAnalyzer, isPlace: (LexicalUnit) -> Bool
  ) {
    var (core, folded, all): ([LexicalUnit], [String], [LexicalUnit]) = ([], [], [])
    var ranges: [Range<Int>] = []
    for statement in statements {
      let isKazakh = statement.language.isKazakh
      for token in statement.tokens where token.kind == .word && speaker.range.overlaps(token.range) {
        guard !speaker.names.contains(where: { $0.range.overlaps(token.range) }),
          let unit = analyzer.units(of: [token]).first, !isPlace(unit)
        else { continue }
        all.append(unit)
        guard !FunctionWords.contains(token.folded, isKazakh ? .kazakh : .russian),
          !Self.isCommon(token.folded, isKazakh: isKazakh), ReportingVerb.length([token], at: 0) == 0,
          SpeechVerb.followsSpeaker(token.folded) == false
        else { continue }
        core.append(unit)
        folded.append(token.folded)
        ranges.append(token.range)
      }
    }
    (self.core, self.folded, self.ranges, self.all) = (core, folded, ranges, all)
  }

  /// Whether nothing tells the speaker from others but what may be a name.
  var isName: Bool { core.allSatisfy { $0.isCapitalised && !$0.isKnown } }

  /// Whether a folded word may belong to any office or body.
  static func isCommon(_ folded: String, isKazakh: Bool) -> Bool {
    !folded.begins(withAny: ["министрлі", "министерств"])
      && (ShellNoun.isForm(folded, isKazakh: isKazakh) || folded.begins(withAny: common))
  }

  /// Whether a folded word may be put together of the beginnings of several: `облздрав`, `миннацэкономики`.
  static func isShortened(_ folded: String) -> Bool {
    isCompound(folded)
      || folded.begins(withAny: shortened) && !folded.begins(withAny: common)
        && !folded.begins(withAny: ["министрлі", "министерств"])
  }

  /// Whether a folded word is a rank and an office in one: `замакима`, `главврач`.
  static func isCompound(_ folded: String) -> Bool {
    whole.contains { folded.begins(with: $0) && folded.utf8.count > $0.utf8.count + 4 }
  }

  private static let whole = ["зам", "глав", "вице"]
  private static let shortened = [
    "обл", "гор", "рай", "мин", "нац", "гос", "каз", "қаз", "спец", "соц", "мед", "здрав",
  ]

  /// Words of titles and bodies that say little by themselves, by how they begin.
  private static let common = [
    "бас", "главн", "генеральн", "облыс", "област", "қала", "город", "аудан", "район", "республик", "мемлекет",
    "государств",
    "өңір", "регион", "жергілікті", "местн", "ұлттық", "национальн", "ресми", "официальн", "баспасөз", "пресс",
    "орынбасар",
    "заместител", "бірінші", "перв", "төраға", "председател", "директор", "басшы", "министр", "хатшы", "секретар",
    "вице",
    "бұрынғы", "бывш", "міндет", "исполня", "обязанност", "уақытша", "временно", "м.а", "и.о", "заңды", "аға", "старш",
    "жаңа", "нов",
    "қазақстан", "казахстан", "бастығ", "начальник", "меңгеруші", "заведующ", "агентт", "агентств", "шеф", "ол", "он",
    "она", "они",
    "олар", "спикер", "собеседник", "бір", "один", "одна", "бірқатар", "ряд", "кейбір", "некоторы", "многие",
    "көптеген", "көбі",
    "сол", "осы", "бұл", "сам", "өзі", "есеп", "отчет", "дерек", "мәлімет", "шенеунік", "очевид", "куәгер", "біреу",
    "былай", "тағы", "друг", "басқа", "пікір", "сөз", "білдір",
  ]
}
