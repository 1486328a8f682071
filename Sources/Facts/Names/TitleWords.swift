import Orthography

/// The words of titles beside offices: tenure, kinds of director, ranks and professions, in Kazakh and in Russian.
public enum TitleWords {
  /// What a director, engineer or accountant is in charge of; «бас» is `главный` and `генеральный` alike.
  public enum Branch: Sendable, Hashable {
    case chief, executive, technical, commercial, artistic
  }

  /// A rank of the army or the police.
  public enum Grade: Sendable, Hashable {
    case majorGeneral, lieutenantGeneral, colonelGeneral, colonel, lieutenantColonel, major, captain, lieutenant,
      sergeant
  }

  /// A calling that is not taken for another; experts and specialists may be anything.
  public enum Profession: Sendable, Hashable {
    case engineer, architect, secretary, physician, lawyer, coach, teacher, journalist, rescuer, farmer, accountant,
      driver, builder, astronomer, geologist
  }

  /// Whether the title says that somebody acts for the holder: «міндетін атқарушы», «м.а.», `исполняющий обязанности`,
  /// `и.о.`, `врио`.
  static func isActing(_ words: [String]) -> Bool {
    words.contains { $0.begins(with: "исполняющ") || $0 == "врио" || $0 == "ио" }
      || zip(words, words.dropFirst()).contains { first, second in
        first.begins(with: "міндет") && second.begins(with: "атқар") || first == "и" && second == "о"
          || first == "м" && second == "а"
      }
      || zip(words, words.dropFirst(2)).contains { $0.begins(with: "міндет") && $1.begins(with: "атқар") }
  }

  /// Whether a word beside the duties of an office says that they are performed for a time: «міндетін уақытша атқарушы»,
  /// `временно исполняющий обязанности`.
  static func isForTheTime(_ word: String) -> Bool { word == "уақытша" || word == "временно" }

  /// Whether a word says that somebody holds the office no more.
  static func isFormer(_ word: String) -> Bool {
    word.begins(with: "бывш") || word == "бұрынғы" || word.begins(with: "экс-")
      || word.begins(with: "экс") && word.utf8.count > 14
        && OfficeTitle.isRank(String(word.dropFirst(3)))
  }

  /// The kinds of director among the words; «міндетін атқарушы» is none.
  static func branches(_ words: [String]) -> Set<Branch> {
    var found: Set<Branch> = []
    for (index, word) in words.enumerated() {
      if words[..<index].suffix(2).contains(where: { $0.begins(with: "міндет") }) { continue }
      if let branch = branches.first(where: { word.begins(with: $0.beginning) })?.branch { found.insert(branch) }
      if word == "бас" { found.insert(.chief) }
    }
    return found
  }

  private static let branches: [(beginning: String, branch: Branch)] = [
    ("главн", .chief), ("генеральн", .chief), ("атқаруш", .executive), ("исполнительн", .executive),
    ("техникалық", .technical), ("техническ", .technical),
    ("коммерциялық", .commercial), ("коммерческ", .commercial), ("көркемдік", .artistic), ("художественн", .artistic),
  ]

  static func grade(_ word: String) -> Grade? { grades.first { word.begins(with: $0.beginning) }?.grade }

  private static let grades: [(beginning: String, grade: Grade)] = [
    ("генерал-майор", .majorGeneral), ("генерал-лейтенант", .lieutenantGeneral),
    ("генерал-полковник", .colonelGeneral), ("подполковник", .lieutenantColonel), ("полковник", .colonel),
    ("майор", .major), ("капитан", .captain), ("лейтенант", .lieutenant), ("сержант", .sergeant),
  ]

  static func profession(_ word: String) -> Profession? {
    guard !bodies.contains(where: { word.begins(with: $0) }) else { return nil }
    return professions.first { word.begins(with: $0.beginning) }?.profession
  }

  private static let professions: [(beginning: String, profession: Profession)] = [
    ("инженер", .engineer), ("архитектор", .architect), ("сәулетші", .architect), ("хатшы", .secretary),
    ("секретар", .secretary), ("пресс-секретар", .secretary), ("дәрігер", .physician), ("врач", .physician),
    ("заңгер", .lawyer), ("юрист", .lawyer), ("адвокат", .lawyer), ("жаттықтырушы", .coach),
    ("бапкер", .coach), ("тренер", .coach), ("мұғалім", .teacher), ("учител", .teacher), ("журналист", .journalist),
    ("тілші", .journalist), ("корреспондент", .journalist), ("құтқарушы", .rescuer), ("спасател", .rescuer),
    ("фермер", .farmer), ("шаруа", .farmer), ("бухгалтер", .accountant), ("есепші", .accountant),
    ("жүргізуші", .driver), ("водител", .driver),
    ("құрылысшы", .builder), ("строител", .builder), ("астроном", .astronomer), ("геолог", .geologist),
  ]

  /// Words about things that begin like a profession.
  private static let bodies = [
    "секретариат", "врачеб", "инженерн", "инженерия", "юридич", "журналистик", "журналистск", "фермерск", "фермерлік",
    "шаруашылы", "строительн", "строительств", "учительск", "тренерск", "спасательн", "архитектур", "бухгалтери",
    "водительск", "астрономи", "геологи", "адвокатск", "адвокатур", "дәрігерлік", "мұғалімдік", "журналистика",
  ]
}
