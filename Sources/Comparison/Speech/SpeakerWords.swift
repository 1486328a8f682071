import Facts
import Lexicon
import TextModel

/// What a speaker is called, word by word: without the name, without words that any office or body may have, and without those of
/// time and place.
struct SpeakerWords {
  /// The words that tell the speaker from others, each read by itself.
  let core: [LexicalUnit]
  /// The folded forms of `core`.
  let folded: [String]
  /// Every word but the name.
  let all: [LexicalUnit]

  init(
    _ speaker: Speaker, _ statements: [Side.Statement], _ analyzer: inout TermAnalyzer, isPlace: (LexicalUnit) -> Bool
  ) {
    var (core, folded, all): ([LexicalUnit], [String], [LexicalUnit]) = ([], [], [])
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
      }
    }
    (self.core, self.folded, self.all) = (core, folded, all)
  }

  /// Whether a folded word may belong to any office or body.
  static func isCommon(_ folded: String, isKazakh: Bool) -> Bool {
    !["министрлі", "министерств"].contains(where: folded.hasPrefix)
      && (ShellNoun.isForm(folded, isKazakh: isKazakh) || common.contains(where: folded.hasPrefix))
  }

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
