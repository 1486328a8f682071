/// The inventory of Kazakh suffixes (Қазақ грамматикасы, 2002: жалғаулар, етістік жұрнақтары).
enum KazakhSuffixTable {
  /// Suffixes that stand in the same places.
  struct Row {
    let layer: KazakhSuffix.Layer
    let after: KazakhSuffix.Sounds
    let forms: String
    var use = KazakhSuffix.Use.lexiconOnly
    var least = 3
    var junction = KazakhSuffix.Junction.plain
    var isAttribute = false
    /// Whether the vowel follows those of the stem.
    var harmonises = true
  }

  /// No stem is that long: only a root may be left.
  private static let rootOnly = 99

  static let rows: [Row] = nominal + cases + finiteVerbs + otherVerbs + derived

  private static let nominal: [Row] = [
    Row(layer: .plural, after: [.vowel, .glide], forms: "лар лер", use: .nominal),
    Row(layer: .plural, after: [.glide, .nasal, .buzz], forms: "дар дер", use: .nominal),
    Row(layer: .plural, after: .hard, forms: "тар тер", use: .nominal),

    Row(layer: .possessive, after: .vowel, forms: "м ң"),
    Row(layer: .possessive, after: .vowel, forms: "сы сі", use: .thirdPerson),
    Row(layer: .possessive, after: .vowel, forms: "мыз міз ңыз ңіз", use: .nominal),
    Row(layer: .possessive, after: .consonant, forms: "ым ім ың ің"),
    Row(layer: .possessive, after: .consonant, forms: "ы і", use: .thirdPerson),
    Row(layer: .possessive, after: .consonant, forms: "ымыз іміз ыңыз іңіз", use: .nominal),

    // After a participle (`барғанмын`); after other sounds м б п are mostly a noun's own.
    Row(layer: .predicative, after: .nasal, forms: "мын мін", use: .nominal, least: 4),
    Row(layer: .predicative, after: [.vowel, .glide], forms: "мын мін"),
    Row(layer: .predicative, after: [.nasal, .buzz], forms: "бын бін"),
    Row(layer: .predicative, after: .hard, forms: "пын пін"),
    Row(layer: .predicative, after: .any, forms: "сың сің мыз міз сыз сіз быз біз пыз піз"),
    Row(layer: .predicative, after: .any, forms: "дай дей тай тей ша ше шы ші"),
  ]

  private static let cases: [Row] = [
    Row(layer: .caseEnding, after: [.vowel, .nasal], forms: "ның нің", use: .nominal),
    Row(layer: .caseEnding, after: [.glide, .buzz], forms: "дың дің", use: .nominal),
    Row(layer: .caseEnding, after: .hard, forms: "тың тің тан тен та те қа ке", use: .nominal),
    Row(layer: .caseEnding, after: .soft, forms: "ға ге да де", use: .nominal),
    Row(layer: .caseEnding, after: .open, forms: "ны ні", use: .accusative),
    Row(layer: .caseEnding, after: .vowel, forms: "н на не нда нде нан нен", use: .afterThirdPerson),
    Row(layer: .caseEnding, after: .nasal, forms: "нан нен", use: .nominal),
    Row(layer: .caseEnding, after: [.glide, .nasal, .buzz], forms: "ды ді", use: .caseOrPast),
    Row(layer: .caseEnding, after: .hard, forms: "ты ті", use: .caseOrPast),
    Row(layer: .caseEnding, after: [.vowel, .glide, .buzz], forms: "дан ден", use: .nominal),
    Row(layer: .caseEnding, after: [.vowel, .glide, .nasal], forms: "мен", use: .nominal, harmonises: false),
    Row(layer: .caseEnding, after: .buzz, forms: "бен", use: .nominal, harmonises: false),
    Row(layer: .caseEnding, after: .hard, forms: "пен", use: .nominal, harmonises: false),
    Row(layer: .caseEnding, after: .nasal, forms: "а е"),

    // The attribute made of a locative stands where a case stands, and may be declined again.
    Row(layer: .caseEnding, after: .soft, forms: "дағы дегі", use: .nominal, isAttribute: true),
    Row(layer: .caseEnding, after: [.glide, .nasal, .buzz], forms: "ғы гі", use: .nominal, isAttribute: true),
    Row(layer: .caseEnding, after: .vowel, forms: "ғы гі", isAttribute: true),
    Row(layer: .caseEnding, after: .hard, forms: "тағы тегі қы кі", use: .nominal, isAttribute: true),
    Row(layer: .caseEnding, after: .vowel, forms: "ндағы ндегі", use: .afterThirdPerson, isAttribute: true),
    Row(
      layer: .caseEnding, after: [.vowel, .nasal], forms: "нікі", use: .nominal, isAttribute: true, harmonises: false),
    Row(
      layer: .caseEnding, after: [.glide, .buzz], forms: "дікі", use: .nominal, isAttribute: true, harmonises: false),
    Row(layer: .caseEnding, after: .hard, forms: "тікі", use: .nominal, isAttribute: true, harmonises: false),
  ]

  private static let finiteVerbs: [Row] = [
    Row(layer: .verbForm, after: .open, forms: "ды ді дым дім дың дің дық дік дыңыз діңіз", use: .verbal),
    Row(layer: .verbForm, after: [.glide, .nasal, .buzz], forms: "дым дім дыңыз діңіз", use: .verbal),
    Row(layer: .verbForm, after: .hard, forms: "тым тім тыңыз тіңіз", use: .verbal),
    Row(layer: .verbForm, after: [.glide, .nasal, .buzz], forms: "ды ді дың дің дық дік"),
    Row(layer: .verbForm, after: .hard, forms: "ты ті тың тің тық тік"),

    Row(layer: .verbForm, after: .consonant, forms: "ады еді", use: .present),
    Row(layer: .verbForm, after: .consonant, forms: "амын емін асыз есіз", use: .verbal),
    Row(layer: .verbForm, after: .consonant, forms: "амыз еміз", use: .verbal, least: rootOnly),
    Row(layer: .verbForm, after: .open, forms: "йды йді", use: .present),
    Row(layer: .verbForm, after: .open, forms: "ймыз йміз ймын ймін йсыз йсіз", use: .verbal),
    Row(layer: .verbForm, after: .vowel, forms: "яды ямын ямыз ясыз", use: .verbal, least: 2, junction: .glide),
    Row(layer: .verbForm, after: .consonant, forms: "иды иді имыз иміз имын имін", use: .verbal, junction: .melted),

    Row(layer: .verbForm, after: .any, forms: "са се саң сең сам сем саңыз сеңіз", use: .verbal),
    Row(layer: .verbForm, after: .any, forms: "сақ сек", use: .verbal, least: rootOnly),
    Row(layer: .verbForm, after: .consonant, forms: "сын сін", use: .verbal),
    Row(layer: .verbForm, after: .consonant, forms: "ыңыздар іңіздер", use: .verbal),
    Row(layer: .verbForm, after: .open, forms: "ңыздар ңіздер", use: .verbal),
    Row(layer: .verbForm, after: .consonant, forms: "ыңыз іңіз ыңдар іңдер"),
    Row(layer: .verbForm, after: .open, forms: "ңыз ңіз ңдар ңдер"),
    // The request not to do, unmistakable but for `маңыз`.
    Row(layer: .verbForm, after: [.nasal, .buzz], forms: "баңыз беңіз", use: .verbal),
    Row(layer: .verbForm, after: .hard, forms: "паңыз пеңіз", use: .verbal),
    Row(layer: .verbForm, after: .consonant, forms: "айық ейік", use: .verbal),
    Row(layer: .verbForm, after: .consonant, forms: "айын ейін"),
    Row(layer: .verbForm, after: .open, forms: "йық йік", use: .verbal),
    Row(layer: .verbForm, after: .vowel, forms: "йын йін"),
    Row(layer: .verbForm, after: .consonant, forms: "ар ер"),
    Row(layer: .verbForm, after: .vowel, forms: "р"),
    Row(layer: .verbForm, after: .vowel, forms: "яр", junction: .glide),
    Row(layer: .verbForm, after: [.vowel, .glide], forms: "мақ мек мақшы мекші", use: .verbal),
    Row(layer: .verbForm, after: [.nasal, .buzz], forms: "бақ бақшы бекші", use: .verbal),
    Row(layer: .verbForm, after: [.nasal, .buzz], forms: "бек", use: .verbal, least: 6),
    Row(layer: .verbForm, after: .hard, forms: "пақ пек пақшы пекші", use: .verbal),
    Row(layer: .verbForm, after: .any, forms: "мас мес бас бес пас пес"),
  ]

  private static let otherVerbs: [Row] = [
    Row(layer: .verbForm, after: .soft, forms: "ған ген ғандық гендік", use: .verbal),
    Row(layer: .verbForm, after: .hard, forms: "қан кен қандық кендік", use: .verbal),
    Row(layer: .verbForm, after: .soft, forms: "ғанша генше ғалы гелі ғыш гіш"),
    Row(layer: .verbForm, after: .hard, forms: "қанша кенше қалы келі қыш кіш"),
    Row(layer: .verbForm, after: .consonant, forms: "атын етін", use: .participle),
    Row(layer: .verbForm, after: .open, forms: "йтын йтін", use: .verbal),
    Row(layer: .verbForm, after: .vowel, forms: "ятын", use: .verbal, least: 2, junction: .glide),
    Row(layer: .verbForm, after: .consonant, forms: "итын итін", use: .verbal, junction: .melted),
    Row(layer: .verbForm, after: .consonant, forms: "ып іп", use: .verbal),
    Row(layer: .verbForm, after: .open, forms: "п", use: .verbal, least: 4),
    Row(layer: .verbForm, after: .vowel, forms: "уып уіп", use: .verbal, least: 2, junction: .labial),
    Row(layer: .verbForm, after: [.vowel, .consonant], forms: "у", use: .verbal),
    Row(layer: .verbForm, after: .vowel, forms: "ю", use: .verbal, least: 2, junction: .glide),
    Row(layer: .verbForm, after: .consonant, forms: "а е"),
    Row(layer: .verbForm, after: .vowel, forms: "й"),
    Row(layer: .verbForm, after: .vowel, forms: "я", junction: .glide),
    Row(layer: .verbForm, after: .consonant, forms: "и", junction: .melted),
    Row(layer: .verbForm, after: .any, forms: "ушы уші"),
    Row(layer: .verbForm, after: .vowel, forms: "юшы юші", junction: .glide),

    Row(layer: .negation, after: [.vowel, .glide], forms: "ма ме"),
    Row(layer: .negation, after: [.nasal, .buzz], forms: "ба бе"),
    Row(layer: .negation, after: .hard, forms: "па пе"),

    Row(layer: .voice, after: .consonant, forms: "ыл іл ын ін ыс іс ыт іт"),
    Row(layer: .voice, after: .vowel, forms: "л н с т ттыр ттір"),
    Row(layer: .voice, after: .soft, forms: "дыр дір ғыз гіз"),
    Row(layer: .voice, after: .hard, forms: "тыр тір қыз кіз"),
  ]

  private static let derived: [Row] = [
    Row(layer: .derivation, after: [.vowel, .glide], forms: "лық лік лы лі лау леу"),
    Row(layer: .derivation, after: [.glide, .nasal, .buzz], forms: "дық дік ды ді дау деу"),
    Row(layer: .derivation, after: .hard, forms: "тық тік ты ті тау теу"),
    Row(layer: .derivation, after: .any, forms: "шы ші сыз сіз шылық шілік"),
    Row(layer: .derivation, after: .vowel, forms: "рақ рек", use: .comparative),
    Row(layer: .derivation, after: .consonant, forms: "ырақ ірек", use: .comparative, least: 4),
  ]
}
