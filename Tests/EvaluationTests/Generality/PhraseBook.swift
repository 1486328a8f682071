import Samples

/// Sentences made of the same phrases in four languages, without figures or names; a language sets its phrases in its
/// own order.
struct PhraseBook {
  let tag: String
  /// Times, people, deeds and places; the same number means the same in every language.
  let times: [String]
  let people: [String]
  let deeds: [String]
  let places: [String]
  /// Whether the deed stands last.
  let deedIsLast: Bool

  /// What a sentence says.
  struct Meaning {
    let time: Int?
    let person: Int
    let deed: Int
    let place: Int?

    init(using random: inout SeededRandom) {
      time = Int.random(in: 0..<3, using: &random) > 0 ? Int.random(in: 0..<12, using: &random) : nil
      person = Int.random(in: 0..<16, using: &random)
      deed = Int.random(in: 0..<20, using: &random)
      place = Int.random(in: 0..<4, using: &random) > 0 ? Int.random(in: 0..<12, using: &random) : nil
    }
  }

  func sentence(_ meaning: Meaning) -> String {
    let deed = deeds[meaning.deed]
    let place = meaning.place.map { places[$0] }
    let rest = deedIsLast ? [place, deed] : [deed, place]
    return ([meaning.time.map { times[$0] }, people[meaning.person]] + rest).compactMap { $0 }.joined(separator: " ")
      + "."
  }

  private static func list(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }

  static let german = PhraseBook(
    tag: "de",
    times: list(
      "gestern|heute früh|am Abend|im Winter|vor kurzem|nach dem Regen|jeden Sonntag|im letzten Sommer|"
        + "kurz vor Mitternacht|während der Ferien|seit langem|bald"),
    people: list(
      "der Bäcker|die Lehrerin|ein alter Fischer|die Kinder|der Bürgermeister|unsere Nachbarn|die Ärztin|der Postbote|"
        + "zwei Reisende|die Großmutter|der junge Schreiner|die Schneiderin|der Wirt|einige Soldaten|der Gärtner|"
        + "die Tochter des Müllers"),
    deeds: list(
      "verkauft warmes Brot|liest einen langen Brief|repariert das Dach|sucht den verlorenen Schlüssel|füttert die Hühner|"
        + "singt ein trauriges Lied|kauft einen neuen Mantel|wäscht die Fenster|zeichnet eine Landkarte|kocht Suppe mit Pilzen|"
        + "erzählt von fernen Ländern|pflanzt kleine Apfelbäume|streitet über den Zaun|wartet auf besseres Wetter|"
        + "trägt schweres Holz|feiert eine Hochzeit|zählt das gesparte Geld|hört die Glocken läuten|malt die Tür grün|"
        + "verliert beim Kartenspiel"),
    places: list(
      "auf dem Markt|hinter der Kirche|am Flussufer|im dunklen Keller|neben der Mühle|in der Schule|vor dem Gasthaus|"
        + "im Wald|auf der Brücke|unter der Linde|am Stadttor|in der Werkstatt"), deedIsLast: false)

  static let french = PhraseBook(
    tag: "fr",
    times: list(
      "hier|tôt ce matin|le soir|en hiver|récemment|après la pluie|chaque dimanche|l'été dernier|peu avant minuit|"
        + "pendant les vacances|depuis longtemps|bientôt"),
    people: list(
      "le boulanger|l'institutrice|un vieux pêcheur|les enfants|le maire|nos voisins|la doctoresse|le facteur|"
        + "deux voyageurs|la grand-mère|le jeune menuisier|la couturière|l'aubergiste|quelques soldats|le jardinier|"
        + "la fille du meunier"),
    deeds: list(
      "vend du pain chaud|lit une longue lettre|répare le toit|cherche la clé perdue|nourrit les poules|"
        + "chante une chanson triste|achète un nouveau manteau|lave les vitres|dessine une carte|prépare une soupe aux champignons|"
        + "raconte des pays lointains|plante de petits pommiers|se dispute à propos de la clôture|attend un temps meilleur|"
        + "porte du bois lourd|fête un mariage|compte l'argent économisé|entend sonner les cloches|peint la porte en vert|"
        + "perd aux cartes"),
    places: list(
      "au marché|derrière l'église|au bord de la rivière|dans la cave sombre|à côté du moulin|à l'école|devant l'auberge|"
        + "dans la forêt|sur le pont|sous le tilleul|à la porte de la ville|dans l'atelier"), deedIsLast: false)

  static let turkish = PhraseBook(
    tag: "tr",
    times: list(
      "dün|bu sabah erkenden|akşamleyin|kışın|geçenlerde|yağmurdan sonra|her pazar|geçen yaz|gece yarısından az önce|"
        + "tatil boyunca|uzun zamandır|yakında"),
    people: list(
      "fırıncı|öğretmen hanım|yaşlı bir balıkçı|çocuklar|belediye başkanı|komşularımız|kadın doktor|postacı|iki yolcu|"
        + "büyükanne|genç marangoz|terzi|hancı|birkaç asker|bahçıvan|değirmencinin kızı"),
    deeds: list(
      "sıcak ekmek satıyor|uzun bir mektup okuyor|çatıyı onarıyor|kayıp anahtarı arıyor|tavukları besliyor|"
        + "hüzünlü bir şarkı söylüyor|yeni bir palto alıyor|pencereleri yıkıyor|harita çiziyor|mantarlı çorba pişiriyor|"
        + "uzak ülkeleri anlatıyor|küçük elma ağaçları dikiyor|çit yüzünden tartışıyor|daha iyi havayı bekliyor|"
        + "ağır odun taşıyor|düğün kutluyor|biriktirdiği parayı sayıyor|çanların çaldığını duyuyor|kapıyı yeşile boyuyor|"
        + "iskambilde kaybediyor"),
    places: list(
      "pazarda|kilisenin arkasında|nehir kıyısında|karanlık mahzende|değirmenin yanında|okulda|hanın önünde|ormanda|"
        + "köprüde|ıhlamurun altında|şehir kapısında|atölyede"), deedIsLast: true)

  static let polish = PhraseBook(
    tag: "pl",
    times: list(
      "wczoraj|dziś wcześnie rano|wieczorem|zimą|niedawno|po deszczu|w każdą niedzielę|zeszłego lata|tuż przed północą|"
        + "podczas wakacji|od dawna|wkrótce"),
    people: list(
      "piekarz|nauczycielka|stary rybak|dzieci|burmistrz|nasi sąsiedzi|lekarka|listonosz|dwaj podróżni|babcia|"
        + "młody stolarz|krawcowa|karczmarz|kilku żołnierzy|ogrodnik|córka młynarza"),
    deeds: list(
      "sprzedaje ciepły chleb|czyta długi list|naprawia dach|szuka zgubionego klucza|karmi kury|śpiewa smutną pieśń|"
        + "kupuje nowy płaszcz|myje okna|rysuje mapę|gotuje zupę grzybową|opowiada o dalekich krajach|sadzi małe jabłonie|"
        + "kłóci się o płot|czeka na lepszą pogodę|nosi ciężkie drewno|świętuje wesele|liczy zaoszczędzone pieniądze|"
        + "słyszy bicie dzwonów|maluje drzwi na zielono|przegrywa w karty"),
    places: list(
      "na rynku|za kościołem|nad brzegiem rzeki|w ciemnej piwnicy|obok młyna|w szkole|przed gospodą|w lesie|na moście|"
        + "pod lipą|przy bramie miejskiej|w warsztacie"), deedIsLast: false)
}
