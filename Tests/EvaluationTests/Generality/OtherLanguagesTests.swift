import Alignment
import Bytes
import Exchange
import Testing
import TextModel

@testable import align_eval

/// Pairs of languages that no lexicon knows are aligned by lengths, figures, names and words that sound alike.
@Suite struct OtherLanguagesTests {
  private func document(_ text: String, _ tag: String) -> Document {
    DocumentReader(layout: .sentencePerLine, language: Language(tag) ?? .other).read(SourceText(text: text))
  }

  /// The outcome of aligning texts whose beads are given as `left:right`, sentences joined by `+`.
  private func outcome(
    _ left: (text: String, tag: String), _ right: (text: String, tag: String), gold: String
  ) -> Outcome {
    let beads = gold.split(separator: " ").map { bead -> Bead in
      let sides = bead.split(separator: ":", omittingEmptySubsequences: false)
        .map { $0.split(separator: "+").compactMap { Int($0) } }
      return Bead(left: sides[0], right: sides[1], confidence: 1)
    }
    let pair = GoldPair(
      name: "\(left.tag)-\(right.tag)", left: document(left.text, left.tag),
      right: document(right.text, right.tag), gold: beads)
    #expect(beads.flatMap(\.left).sorted() == Array(pair.left.sentences.indices))
    #expect(beads.flatMap(\.right).sorted() == Array(pair.right.sentences.indices))
    return Outcome(of: GoldSet(name: pair.name, pairs: [pair], maximumMerge: 3, hasLinksOnly: false), setting: .auto)
  }

  @Test func germanAndFrench() {
    let outcome = outcome((Self.german, "de"), (Self.french, "fr"), gold: Self.germanFrench)
    #expect(outcome.parallelCount == 1)
    #expect(outcome.strict.f1 >= 0.9, "\(outcome.beads)")
  }

  @Test func englishAndKazakh() {
    let outcome = outcome((Self.english, "en"), (Self.kazakh, "kk"), gold: Self.englishKazakh)
    #expect(outcome.parallelCount == 1)
    #expect(outcome.strict.f1 >= 0.8, "\(outcome.beads)")
  }

  static let german = """
    Der Hafen von Marseille wird bis 2031 umgebaut
    Der Stadtrat hat am Montagabend den Umbau des alten Hafenviertels beschlossen.
    Für das Projekt stehen 480 Millionen Euro bereit, davon zahlt die Europäische Union ein Viertel.
    Bürgermeisterin Claire Fontaine sprach von einer historischen Entscheidung.
    Die Arbeiten sollen im März beginnen. Sie dauern voraussichtlich sechs Jahre.
    Zuerst werden drei Lagerhallen aus dem Jahr 1912 abgerissen.
    An ihrer Stelle entstehen 1200 Wohnungen und eine Grundschule.
    Kritik kommt von den Fischern, die ihre Anlegeplätze verlieren.
    «Niemand hat mit uns gesprochen», sagte der Vorsitzende ihres Verbandes, Antoine Mercier.
    Die Stadt verspricht ihnen neue Plätze im Norden des Hafens, nahe der Rue Victor Hugo.
    Auch Umweltschützer sind nicht zufrieden.
    Sie fordern eine unabhängige Studie über die Folgen für das Wasser.
    Nach Angaben des Ministeriums ist die Belastung mit Blei seit 2015 um 18 Prozent gesunken.
    Der Biologe Werner Hoffmann aus Hamburg hält diese Zahlen für zu optimistisch.
    Er hat an 24 Stellen Proben genommen und kam zu anderen Ergebnissen.
    Im Sommer besuchen jedes Jahr rund 350000 Touristen das Viertel.
    Die Hotels rechnen während der Bauzeit mit Verlusten.
    Der Verband der Hoteliers verlangt deshalb eine Entschädigung.
    Eine Straßenbahn soll das Viertel künftig mit dem Bahnhof Saint-Charles verbinden.
    Die erste Linie wird 7,5 Kilometer lang und hat 14 Haltestellen.
    Fahrkarten werden nicht teurer als heute.
    Am 12. Mai können sich die Bürger im Rathaus informieren.
    """
  static let french = """
    Le port de Marseille sera transformé d'ici 2031
    Le conseil municipal a décidé lundi soir la transformation de l'ancien quartier portuaire.
    Le projet dispose de 480 millions d'euros.
    L'Union européenne en paie un quart.
    La maire Claire Fontaine a parlé d'une décision historique.
    Les travaux doivent commencer en mars et durer probablement six ans.
    Trois entrepôts de 1912 seront d'abord démolis pour laisser la place à 1200 logements et à une école primaire.
    Les pêcheurs, qui perdent leurs places d'amarrage, critiquent le projet.
    « Personne ne nous a parlé », a dit le président de leur association, Antoine Mercier.
    La ville leur promet de nouvelles places au nord du port, près de la rue Victor Hugo.
    Les écologistes ne sont pas satisfaits non plus.
    Ils demandent une étude indépendante sur les conséquences pour l'eau.
    Selon le ministère, la pollution par le plomb a baissé de 18 pour cent depuis 2015.
    Le biologiste Werner Hoffmann, de Hambourg, juge ces chiffres trop optimistes.
    Il a prélevé des échantillons à 24 endroits et arrive à d'autres résultats.
    Chaque été, environ 350000 touristes visitent le quartier.
    Les hôtels s'attendent à des pertes pendant les travaux. L'association des hôteliers exige donc une indemnité.
    Le préfet n'a pas voulu répondre à nos questions.
    Un tramway reliera le quartier à la gare Saint-Charles.
    La première ligne aura une longueur de 7,5 kilomètres et 14 arrêts.
    Les billets ne seront pas plus chers qu'aujourd'hui.
    Le 12 mai, les citoyens pourront s'informer à la mairie.
    """
  static let germanFrench = """
    0:0 1:1 2:2+3 3:4 4:5 5+6:6 7:7 8:8 9:9 10:10 11:11 12:12 13:13 14:14 15:15 16+17:16 :17 18:18 19:19 20:20 21:21
    """

  static let english = """
    A new observatory opens near Almaty
    Kazakhstan has opened an observatory in the mountains south of Almaty.
    Its telescope weighs 42 tonnes and has a mirror of 3.6 metres.
    The construction took 9 years and cost 61 million dollars.
    Professor Madina Serikbayeva, who heads the institute, called it a gift for young scientists.
    She said that 28 astronomers from Japan, France and Chile would work there in 2027.
    The road to the summit was built by soldiers.
    In winter it is closed because of snow, so food is brought by helicopter.
    School classes may visit the museum on Saturdays.
    The ticket costs 1500 tenge.
    The first photograph, made on 14 February, shows the Andromeda galaxy.
    A second telescope, named Ulugh Beg, will follow in 2030.
    """
  static let kazakh = """
    Алматы маңында жаңа обсерватория ашылды
    Қазақстан Алматының оңтүстігіндегі тауда обсерватория ашты.
    Оның телескопы 42 тонна тартады, айнасы 3,6 метр.
    Құрылыс 9 жылға созылды. Оған 61 миллион доллар жұмсалды.
    Институтты басқаратын профессор Мадина Серікбаева мұны жас ғалымдарға тарту деп атады.
    Оның айтуынша, 2027 жылы мұнда Жапония, Франция және Чилиден келген 28 астроном жұмыс істейді.
    Шыңға апаратын жолды сарбаздар салды.
    Қыста ол қар салдарынан жабылады, сондықтан азық-түлік тікұшақпен жеткізіледі.
    Сенбі күндері мұражайға мектеп оқушылары бара алады, билет құны 1500 теңге.
    14 ақпанда түсірілген алғашқы суретте Андромеда галактикасы бейнеленген.
    Ұлықбек атындағы екінші телескоп 2030 жылы орнатылады.
    """
  static let englishKazakh = "0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8+9:8 10:9 11:10"
}
