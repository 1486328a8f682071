import Facts
import Orthography
import TextModel

/// A region of Kazakhstan with its centre and towns, of which one text may name the one and the other the other: «Қонаевта»,
/// `в Алматинской области`.
struct RegionTown {
  /// Drops a town that one side alone names and the region that the other side has in its stead; what is called the centre
  /// of the region is no other town of it. The product of the names.
  static func drop(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) {
    drop(pair, towns: &left, regions: &right, onLeft: true)
    drop(pair, towns: &right, regions: &left, onLeft: false)
  }

  private static func drop(
    _ pair: LinkedPair, towns: inout [Name], regions: inout [Name], onLeft: Bool
  ) {
    guard !towns.isEmpty else { return }
    for region in regions {
      guard let (found, isCentre) = self.region(region, pair.statements(onLeft: !onLeft)) else { continue }
      let own = isCentre ? Array(found.towns.prefix(1)) : found.towns
      let isTown = { (name: Name) in
        own.contains { isWritten(name, $0, isKazakh: pair.isKazakh(onLeft: onLeft)) }
      }
      guard towns.contains(where: isTown) else { continue }
      towns.removeAll(where: isTown)
      regions.removeAll { $0 == region }
    }
  }

  private static func isWritten(
    _ name: Name, _ town: (kazakh: String, russian: String), isKazakh: Bool
  ) -> Bool {
    guard !name.isAbbreviation, name.initials.isEmpty, name.words.count == 1 else { return false }
    return NameMatcher.isForm(name.words[0], of: isKazakh ? town.kazakh : town.russian, isKazakh ? .kazakh : .russian)
  }

  /// The region that a name names, with the word for a region beside it where a town is called alike, and whether its
  /// centre is meant.
  private static func region(_ name: Name, _ statements: [Side.Statement]) -> (Self, isCentre: Bool)? {
    guard let statement = statements.first(where: { $0.sentence.range.overlaps(name.range) }),
      let place = statement.tokens(of: name.range)
    else { return nil }
    let tokens = statement.tokens
    func begins(_ at: Int, _ words: [String]) -> Bool {
      tokens.indices.contains(at) && tokens[at].folded.begins(withAny: words)
    }
    let isKazakh = statement.language.isKazakh
    let noun = isKazakh ? ["облыс"] : ["област"]
    let isBefore = !isKazakh && begins(place.lowerBound - 1, noun)
    let isBehind = begins(place.upperBound + 1, noun)
    guard
      let found = all.first(where: { region in
        if name.isAbbreviation { return region.abbreviations.contains { name.words[0].begins(with: $0) } }
        return (isBefore || isBehind || !region.isCalledLikeTown) && region.isNamed(name, isKazakh: isKazakh)
      })
    else { return nil }
    let beside = isKazakh ? place.upperBound + (isBehind ? 2 : 1) : place.lowerBound - (isBefore ? 2 : 1)
    return (found, begins(beside, isKazakh ? ["орталығ"] : ["центр", "столиц"]))
  }

  private func isNamed(_ name: Name, isKazakh: Bool) -> Bool {
    guard isKazakh else { return russian.contains { name.words[0].begins(with: $0) } && name.words.count == 1 }
    let own = kazakh.split(separator: " ").map(String.init)
    return own.count == name.words.count && zip(own, name.words).dropLast().allSatisfy { $0.isWritten($1) }
      && NameMatcher.isForm(name.head, of: own[own.count - 1], .kazakh)
  }

  /// As it stands before «облысы», folded.
  private let kazakh: String
  /// How the adjective and the name in Russian begin.
  private let russian: [String]
  private let abbreviations: [String]
  /// The centre and the other towns in both languages.
  private let towns: [(kazakh: String, russian: String)]

  /// Whether a town or a person is called as it.
  private let isCalledLikeTown: Bool

  private init(
    _ kazakh: String, _ russian: [String], _ abbreviations: [String] = [], isCalledLikeTown: Bool = false, towns: String
  ) {
    self.isCalledLikeTown = isCalledLikeTown
    (self.kazakh, self.russian, self.abbreviations) = (kazakh, russian, abbreviations)
    self.towns = towns.split(separator: " ").map { town in
      let names = town.split(separator: "/")
      return (String(names[0]), String(names[names.count - 1]))
    }
  }

  /// The regions as they have been since June 2022; a town is written once where both languages write it alike.
  private static let all = [
    RegionTown(
      "ақмола", ["акмолинск"],
      towns: "көкшетау/кокшетау қосшы/косшы степногор/степногорск ақкөл/акколь атбасар держав/державинск "
        + "ерейментау есіл/есиль макин/макинск степняк щучин/щучинск"),
    RegionTown(
      "ақтөбе", ["актюбинск"], isCalledLikeTown: true,
      towns: "ақтөбе/актобе алға/алга ембі/эмба жем қандыағаш/кандыагаш темір/темир хромтау шалқар/шалкар"),
    RegionTown(
      "алматы", ["алматинск"], isCalledLikeTown: true,
      towns: "қонаев/конаев қонаев/кунаев қапшағай/капчагай қапшағай/капшагай алатау есік/есик "
        + "қаскелең/каскелен талғар/талгар"),
    RegionTown(
      "атырау", ["атырауск"], isCalledLikeTown: true,
      towns: "атырау құлсары/кульсары"),
    RegionTown(
      "шығыс қазақстан", ["восточно-казахстанск"], ["шқо", "вко"],
      towns: "өскемен/усть-каменогорск риддер алтай зайсан серебрян/серебрянск шемонаиха"),
    RegionTown(
      "абай", ["абай"], isCalledLikeTown: true,
      towns: "семей курчатов аягөз/аягоз шар"),
    RegionTown(
      "жамбыл", ["жамбылск"], isCalledLikeTown: true,
      towns: "тараз жаңатас/жанатас қаратау/каратау шу"),
    RegionTown(
      "жетісу", ["жетісу", "жетысу"],
      towns: "талдықорған/талдыкорган текелі/текели жаркент сарқан/саркан сарқанд/сарканд үшарал/ушарал "
        + "үштөбе/уштобе"),
    RegionTown(
      "батыс қазақстан", ["западно-казахстанск"], ["бқо", "зко"],
      towns: "орал/уральск ақсай/аксай"),
    RegionTown(
      "қарағанды", ["карагандинск"], isCalledLikeTown: true,
      towns: "қарағанды/караганда теміртау/темиртау балқаш/балхаш саран сораң/сарань шахтин/шахтинск "
        + "приозер/приозерск абай қарқаралы/каркаралинск"),
    RegionTown(
      "ұлытау", ["улытау"],
      towns: "жезқазған/жезказган сәтбаев/сатпаев қаражал/каражал"),
    RegionTown(
      "қостанай", ["костанайск"], isCalledLikeTown: true,
      towns: "қостанай/костанай рудный лисаков/лисаковск арқалық/аркалык жітіқара/житикара тобыл"),
    RegionTown(
      "қызылорда", ["кызылординск"], isCalledLikeTown: true,
      towns: "қызылорда/кызылорда арал/аральск қазалы/казалинск байқоңыр/байконур"),
    RegionTown(
      "маңғыстау", ["мангистауск", "мангыстауск"],
      towns: "ақтау/актау жаңаөзен/жанаозен форт-шевченко"),
    RegionTown(
      "павлодар", ["павлодарск"], isCalledLikeTown: true,
      towns: "павлодар екібастұз/экибастуз ақсу/аксу"),
    RegionTown(
      "солтүстік қазақстан", ["северо-казахстанск"], ["сқо", "ско"],
      towns: "петропавл/петропавловск булаев/булаево мамлют/мамлютка сергеев/сергеевка тайынша"),
    RegionTown(
      "түркістан", ["туркестанск"], isCalledLikeTown: true,
      towns: "түркістан/туркестан арыс/арысь жетісай/жетысай кентау ленгір/ленгер сарыағаш/сарыагаш шардара"),
  ]
}
