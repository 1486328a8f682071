import Facts
import Orthography
import TextModel

/// Who tells a statement that is no direct speech: `по словам [Ирины Цой]`, «[Исаевтың] айтуынша», `[Министр] сообщил,
/// что`, `…, предупредила [астроном]`, «[Ол] … ескертті», «… аяқталғанын [ведомство] хабарлады».
enum Attribution {
  /// The tokens that name or stand for those who speak, in order: more than one where a sentence sets two speakers against
  /// each other. Linear in the tokens.
  static func speakers(in statement: Side.Statement, isKazakh: Bool) -> [Range<Int>] {
    let tokens = statement.tokens
    if let source = source(in: tokens) { return [source] }
    return isKazakh ? KazakhAttribution(tokens: tokens).speakers() : RussianAttribution(tokens: tokens).speakers()
  }

  /// The bytes of some tokens.
  static func bytes(_ range: Range<Int>, in statement: Side.Statement) -> Range<Int> {
    statement.tokens[range.lowerBound].range.lowerBound..<statement.tokens[range.upperBound - 1].range.upperBound
  }

  // MARK: By their words

  /// Whether a statement tells by its words whose they are, so that whoever stands there speaks.
  static func isSource(_ words: Range<Int>, in statement: Side.Statement) -> Bool {
    guard source(in: statement.tokens) == words else { return false }
    return statement.language.isKazakh
      ? KazakhCase.isGenitive(statement.tokens[words.upperBound - 1].folded)
      : !SpeakerPhrase.isPreposition(statement.tokens[words.lowerBound].folded)
  }

  private static func source(in tokens: [Token]) -> Range<Int>? {
    if let at = tokens.firstIndex(where: isAsSaid) {
      return run(before: at > 0 && tokens[at - 1].folded == "атап" ? at - 1 : at, in: tokens)
    }
    if let at = tokens.indices.first(where: { isAccording(tokens, at: $0) || isReliedOn(tokens, at: $0) }) {
      return run(before: at, in: tokens)
    }
    return tokens.indices.lazy.compactMap { RussianSource.end(tokens, at: $0) }.first.flatMap {
      run(from: $0, in: tokens)
    }
  }

  /// Whether a Kazakh word tells by whose words or view something is so: «айтуынша», «[тергеушілердің] пайымдауынша».
  static func isAccording(_ tokens: [Token], at index: Int) -> Bool {
    let word = tokens[index].folded
    if SpeechVerb.followsSpeaker(word) { return true }
    return index > 0 && word.ends(withAny: ["ынша", "інше"]) && word.unicodeScalars.count > 6
      && !["бойынша", "барынша", "мейлінше", "керісінше"].contains(word)
      && KazakhCase.isGenitive(tokens[index - 1].folded)
  }

  /// Whether a Kazakh word refers to what somebody said: «[Ұлттық банк] хабарлағандай».
  private static func isAsSaid(_ token: Token) -> Bool {
    token.folded.ends(withAny: ["ғандай", "гендей", "қандай", "кендей"])
      && (SpeechVerb.isForm(token.folded) || token.folded.begins(withAny: ["айтқан", "өткен", "растаған"]))
  }

  /// Whether what somebody said is what a Kazakh statement relies on: «есебіне сүйенсек», «мәліметі бойынша».
  private static func isReliedOn(_ tokens: [Token], at index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index - 1].kind == .word else { return false }
    let (word, next) = (tokens[index].folded, tokens[index + 1].folded)
    return saidTo.contains(word) && ["сүйенсек", "қарағанда", "сәйкес", "жүгінсек", "сенсек", "сүйеніп"].contains(next)
      || said.contains(word) && next == "бойынша"
  }

  private static let said: Set<String> = [
    "есебі", "дерегі", "деректері", "мәліметі", "мәліметтері", "болжамы", "ақпараты", "нұсқасы", "сөзі",
  ]
  private static let saidTo: Set<String> = [
    "есебіне", "дерегіне", "деректеріне", "мәліметіне", "мәліметтеріне", "сөзіне", "болжамына", "айтуына", "ақпаратына",
  ]

  /// The words in a row that end before a token.
  private static func run(before end: Int, in tokens: [Token]) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 10, isOfRun(tokens, start - 1),
      start == end || !KazakhCase.isOblique(tokens[start - 1])
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  /// The words in a row from a token on, up to a verb of saying.
  private static func run(from start: Int, in tokens: [Token]) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < 10, isOfRun(tokens, end), !ReportingVerb.isForm(tokens[end].folded) {
      end += 1
    }
    return start < end ? start..<end : nil
  }

  /// A word, or the full stop of an initial.
  static func isOfRun(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens[index].kind == .word { return true }
    return tokens[index].folded == "." && index > 0 && tokens[index - 1].folded.unicodeScalars.count <= 2
  }
}
