import Facts
import Orthography
import TextModel

/// Where those belong who speak for a service or body, or for nobody but themselves, by the words that they are called by.
enum SpeakerSphere: Hashable {
  /// Who saw something or is concerned, and holds no office in it.
  case bystanders
  case rescue, police, health, nursing, weather, science, schools, prosecution, inquiry, defence, court, players

  /// A word by how it begins.
  private struct Entry {
    let beginning: String
    let sphere: SpeakerSphere
    /// Whether it is called so who works there, not the body.
    let isPerson: Bool

    init(_ beginning: String, _ sphere: SpeakerSphere, isPerson: Bool = false) {
      (self.beginning, self.sphere, self.isPerson) = (beginning, sphere, isPerson)
    }
  }

  /// The sphere of a folded word and whether it is one of a person; nil for most words.
  static func of(_ word: String, isKazakh: Bool) -> (sphere: SpeakerSphere, isPerson: Bool)? {
    guard !word.begins(withAny: others) else { return nil }
    let entry = (isKazakh ? kazakh : russian).first { word.begins(with: $0.beginning) }
    return entry.map { ($0.sphere, $0.isPerson) } ?? (isScientist(word) ? (.science, true) : nil)
  }

  /// Whether a folded word takes in all whom words of its sphere name: any player, any doctor, any scientist.
  static func isGeneral(_ word: String) -> Bool { word.begins(withAny: general) }

  private static let general =
    anyPlayer + [
      "дәрігер", "медик", "врач", "доктор", "ғалым", "зерттеуші", "учены", "исследовател", "полицей", "полицейск",
    ]
  private static let anyPlayer = [
    "футболшы", "хоккейші", "ойыншы", "спортшы", "футболист", "хоккеист", "игрок", "спортсмен",
  ]

  /// Whether the holders of two callings work side by side, so that one may be called by the other: investigators are police.
  static func areNear(_ a: SpeakerSphere, _ b: SpeakerSphere) -> Bool {
    a == b || near.contains([a, b])
  }

  private static let near: Set<Set<SpeakerSphere>> = [
    [.inquiry, .police], [.inquiry, .prosecution], [.health, .science], [.weather, .science], [.schools, .science],
    [.rescue, .weather],
  ]

  /// Whether a folded word is one of a scientist by his field: «сейсмолог», `археологов`; doctors are other than those, and
  /// the field itself: `археологии`.
  private static func isScientist(_ word: String) -> Bool {
    (word.contains("олог") && !word.contains("ологи") || word.ends(with: "ологи"))
      && !word.begins(withAny: specialists + noScientists)
  }

  /// Doctors by their fields.
  private static let specialists = [
    "кардио", "онко", "стомато", "травмато", "невро", "нарко", "гинеко", "эпидемио", "реанимато", "дермато",
    "эндокрино", "офтальмо", "уроло",
  ]
  private static let noScientists = ["техно", "идеоло", "психо", "катало", "методо"]

  /// Words that begin like one of a sphere.
  private static let others = [
    "куәлік", "куәлан", "свидетельств", "судострои", "судовлад", "сотрудн", "сотов", "судох", "соттал", "судим",
  ]

  private static func entries(
    _ sphere: SpeakerSphere, persons: [String] = [], bodies: [String] = []
  ) -> [Entry] {
    persons.map { Entry($0, sphere, isPerson: true) } + bodies.map { Entry($0, sphere) }
  }

  private static let kazakh: [Entry] =
    entries(.bystanders, persons: ["куә", "көргендер", "тұрғын", "көрші", "жолаушы", "туыс", "ата-ана", "жәбірленуші"])
    + entries(.rescue, persons: ["құтқарушы", "сөндіруші"], bodies: ["құтқару", "төтенше", "тжд", "тжм", "тжб"])
    + entries(.police, persons: ["полицей", "сақшы"], bodies: ["полиция", "іім", "ішкі"])
    + entries(
      .health,
      persons: ["дәрігер", "медик", "хирург", "терапевт", "педиатр"] + specialists,
      bodies: ["аурухана", "емхана", "денсаулық", "госпиталь"])
    + entries(.nursing, persons: ["мейіргер", "медбике"])
    + entries(.weather, persons: ["синоптик", "метеоролог"], bodies: ["қазгидромет"])
    + entries(
      .science, persons: ["ғалым", "зерттеуші", "тарихшы"],
      bodies: ["институт", "академия", "университет", "зертхана"])
    + entries(.schools, persons: ["мұғалім", "ұстаз", "педагог"], bodies: ["мектеп", "мектеб", "лицей", "гимназия"])
    + entries(.prosecution, persons: ["прокурор", "айыптаушы"], bodies: ["прокуратура"])
    + entries(.inquiry, persons: ["тергеуші"], bodies: ["тергеу"])
    + entries(.defence, persons: ["адвокат"])
    + entries(.court, persons: ["судья"], bodies: ["сот"])
    + entries(.players, persons: anyPlayer + ["қақпашы", "шабуылшы"])

  private static let russian: [Entry] =
    entries(
      .bystanders,
      persons: ["очевид", "свидетел", "жител", "сосед", "пассажир", "родствен", "родител", "потерпевш", "горожан"])
    + entries(
      .rescue, persons: ["спасатели", "спасателей", "спасатель", "пожарны"],
      bodies: ["спасательн", "мчс", "дчс", "чрезвычайн"])
    + entries(.police, persons: ["полицейск"], bodies: ["полици", "мвд", "увд", "внутренн"])
    + entries(
      .health, persons: ["врач", "доктор", "медик", "хирург", "терапевт", "педиатр"] + specialists,
      bodies: ["больниц", "поликлиник", "здравоохран", "минздрав", "облздрав", "горздрав", "госпитал"])
    + entries(.nursing, persons: ["медсестр"])
    + entries(.weather, persons: ["синоптик", "метеоролог"], bodies: ["казгидромет"])
    + entries(
      .science, persons: ["учены", "исследовател", "историк"],
      bodies: ["институт", "академи", "университет", "лаборатор"])
    + entries(.schools, persons: ["учител", "педагог", "преподавател"], bodies: ["школ", "лице", "гимнази"])
    + entries(.prosecution, persons: ["прокурор", "гособвинител"], bodies: ["прокуратур", "обвинени", "гособвинени"])
    + entries(.inquiry, persons: ["следовател"], bodies: ["следстви"])
    + entries(.defence, persons: ["адвокат"])
    + entries(.court, persons: ["судья", "судьи", "судье"], bodies: ["суд"])
    + entries(.players, persons: anyPlayer + ["вратар", "голкипер", "нападающ", "форвард", "полузащитник"])
}
