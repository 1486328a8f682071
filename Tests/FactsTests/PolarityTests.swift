import Testing
import TextModel

@testable import Facts

private func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

private func cues(_ text: String, _ language: Language) -> [PolarityCue] {
  Polarity.cues(tokens: Tokenizer().tokens(of: text), language: language)
}

@Suite("Polarity")
struct PolarityTests {
  static let kazakhVerbs = words(
    """
    етілмейді болмайды келмеген міндеттемейміз салынбайды алмайтын отырмаймыз өсірмесек қаралмайтынын тауыспай
    пісірмегенбіз сұралмайды бермейді жетпейді төлемейді қысқартпаймыз жіберілмейді жолдамаған түспегенін қолдамайды
    айтпады келмеді барған_жоқ бармады көрмеген көрмейді білмейді білмейтінін ойламайды қарамады жасалмайды берілмейді
    шешілмеген орындалмады орындалмаса келіспесе келіспейді өзгермейді өзгермеген қатыспайды қатыспаған айтылмаған
    жарияланбады жарияланбаған қабылданбайды қабылданбады тыйылмайды сақталмаған тіркелмеді тіркелмеген бекітілмеді
    шықпайды шықпады тоқтамайды тоқтамады жемейді демейді ұсталмаған берілмесе болмаса жеткізілмейді анықталмады
    азаймайды көбеймейді ұнамайды алынбайды мәлімдемеді өтпейді өтпеген рұқсат_етілмеген болмапты келмепті бармаңыз
    """
  ).filter { !$0.contains("_") }

  static let kazakhOthers = words(
    """
    мәселе жарма алма көрме баспа тоқтама мәлімдеме кітапхана басқарма нұсқама түсіндірме мәлімдемесін көрмеге көрмені
    алманы басқармасын басқармада баспасөз баспасөзде бөлме бөлмеде мәселені мәселеде мәселесін мемлекет мемлекеттің
    керемет табады жабады шабады тебеді көмеді көбейді көбейеді көбейген сипады сабайды қамады қамауға қамалды немесе
    әйтпесе жаппай қарамастан алмасты алмасады Алматы Есенбай Мамай Сәрсенбай комбайн кампания заман адамды көлемді
    өлшемді әлемдегі экспорттамақ болмақ келмек бармақ бастама бастамасы бастаманы аударма аудармасы төлемді сенбіде
    дүйсенбіде жұмада маманды мамандық мерекеде тұрмыс тұрмыста кеме кемеде мамыр мамырда самай тұма өлмес_қайрат
    қауіпсіз қауіпсіздік тәуелсіз тәуелсіздік сөзсіз сіз өзіңіз барасыз айтасыз келгенсіз ақысыз қамтамасыз
    """
  ).filter { !$0.contains("_") }

  @Test("Kazakh verbs with the negative suffix", arguments: kazakhVerbs)
  func negated(_ word: String) {
    let found = cues("бұл \(word)", .kazakh)
    #expect(found.count == 1 && found.first?.kind == .verbal && found.first?.isStrong == true)
    #expect(found.first.map { slice("бұл \(word)", $0.range) } == word)
  }

  @Test("Kazakh words that only look so", arguments: kazakhOthers)
  func notNegated(_ word: String) { #expect(cues("бұл \(word)", .kazakh).isEmpty) }

  @Test("enough words are listed")
  func size() {
    #expect(Self.kazakhVerbs.count >= 60 && Self.kazakhOthers.count >= 60)
    #expect(Self.russianNegatives.count >= 60 && Self.russianOthers.count >= 60)
  }

  static let russianNegatives = words(
    """
    не нет ни нельзя без никогда никто никого никому никем никакой никакого никаких никаким нигде никуда ничто ничего
    ничем ничему ничей ничью никак невозможно отсутствует отсутствуют отсутствовали отсутствовала отсутствие отсутствии
    отсутствия незаконный незаконного незаконных незаконными невозможный невозможная недостаточный недостаточно
    недостаточных недопустимо недопустимый нежелательно нежелательный неизвестно неизвестных неизвестный незаконно
    необязательно необязательный непригодный непригодных неэффективный неправильный неправильно неверный неверно неполный
    неисправных ненадежный непрозрачный нелегальных недействительным недоступна недоступный нерешенных незавершенных
    неоправданно_ неизменной непричастных никакая никакую
    """
  ).filter { !$0.contains("_") }

  static let russianOthers = words(
    """
    небо неделя неделю недели нефть нефти нефтяной необходимо необходимый необходимость несмотря некоторые некоторых
    несколько нескольких некто некий независимость независимый независимого недавно недавний недвижимость недвижимости
    негатив нейтральный нейтралитет нейтралитета нервный неон невеста невестка неустойка нетто нетбук нива нить нижний
    низкий Нидерланды никель Николай Нигерия ниша нищета безопасность безопасный безусловно безработица бездна беженец
    беженцев беседа бессрочный отсутствующий_ прекратить прекращен запрещено запрет отказ отказать немедленно немецкий
    ненависть нежность неприятель неважно_ недра недр неумолимо нотариус нормы ничья_ отмена бережно бег
    """
  ).filter { !$0.contains("_") }

  @Test("Russian negative words", arguments: russianNegatives)
  func russian(_ word: String) {
    let found = cues("он \(word) это", .russian)
    #expect(found.count == 1)
    #expect(found.first.map { slice("он \(word) это", $0.range) } == word)
  }

  @Test("Russian words that only look so", arguments: russianOthers)
  func russianOther(_ word: String) { #expect(cues("это \(word)", .russian).isEmpty) }

  @Test(
    "strength and kind",
    arguments: [
      ("дайын емес", Language.kazakh, PolarityCue.Kind.copula, true), ("тек ақша ғана емес", .kazakh, .copula, false),
      ("шағым жоқ", .kazakh, .absence, true), ("үзіліссіз жұмыс", .kazakh, .privative, false),
      ("визасыз режим", .kazakh, .privative, false), ("араласпау саясаты", .kazakh, .lexical, false),
      ("ешқандай белгі", .kazakh, .concord, false), ("не только деньги", .russian, .particle, false),
      ("не менее пяти", .russian, .particle, false), ("чуть не упал", .russian, .particle, false),
      ("не требуют", .russian, .particle, true), ("мест нет", .russian, .absence, true),
      ("прививаться нельзя", .russian, .impossibility, true), ("без перерывов", .russian, .privative, false),
      ("отсутствие мест", .russian, .lexical, false), ("данные отсутствуют", .russian, .absence, true),
    ])
  func strength(_ text: String, _ language: Language, _ kind: PolarityCue.Kind, _ isStrong: Bool) {
    let found = cues(text, language)
    #expect(found.map(\.kind) == [kind] && found.map(\.isStrong) == [isStrong])
  }

  @Test("a negated verb with its pronouns is one strong cue")
  func concord() {
    #expect(cues("Ешкім ешқашан келмейді", .kazakh).filter(\.isStrong).count == 1)
    #expect(cues("Никто никогда не придет", .russian).filter(\.isStrong).count == 1)
  }

  @Test("no cues in other languages")
  func other() { #expect(cues("не нет жоқ", Language.other).isEmpty) }
}
