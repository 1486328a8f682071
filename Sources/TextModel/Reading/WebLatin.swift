import Orthography

/// Kazakh in Latin letters as they are typed where a keyboard lacks some: one stands for several sounds, and of all
/// readings of a word the likeliest is taken.
struct WebLatin: Sendable {
  private let lattice: SpellingLattice

  /// The letters of an English keyboard, as in chats and old pages: `Qazaqstan prezidenti bugin…`. There `a` is а and ә,
  /// `u` у, ұ and ү, `g` г and ғ.
  static let english = WebLatin(
    """
    a а ә,b б,c ц к,d д,e е э,f ф,g г ғ,h х һ,i і и й ы,j ж,k к қ,l л,m м,n н ң,o о ө,p п,q қ,r р,s с,t т,u у ұ ү,\
    v в,w у,x х,y ы й і у,z з,sh ш,ch ч,zh ж,kh х қ,gh ғ,ng ң нг,ts ц тс,ya я,ia я иа,yu ю,iu ю иу,yo ё йо,io ё ио,\
    shch щ,ye е,ie ие,iy и ій,yi ый и,a' ә,o' ө,u' ү,n' ң,g' ғ,s' ш,c' ч,y' у,i' и й
    """)

  /// The alphabet of 2021 with one `i` for і, и and й.
  static let ofOneI = WebLatin(
    """
    a а,ä ә,ə ә,b б,v в,g г,ğ ғ,d д,e е э,j ж,z з,i і и й,ı і,k к,q қ,l л ль,m м,n н нь,ñ ң,ŋ ң,o о,ö ө,p п,r р рь,s с,\
    t т,u у,ū ұ,ü ү,f ф,h х һ,y ы,ş ш,c ц,x х,w у,ts тс ц,tş тш ч,şş щ шш,ia я иа йа,iu ю иу йу,io ио йо ё,ie ие йе ье,\
    ii ий ии ій,yi ый,aie ае айе,oie ое ойе
    """)

  /// The alphabet of 2018 with one `i` for і, и and й.
  static let acutesOfOneI = WebLatin(
    """
    a а,á ә,b б,v в,g г,ǵ ғ,d д,e е э,j ж,z з,i і и й,ı и й,k к,q қ,l л ль,m м,n н нь,ń ң,o о,ó ө,p п,r р рь,s с,t т,\
    ý у,u ұ,ú ү,f ф,h х һ,y ы,sh ш,ch ч,ts тс ц,tsh тш,shsh щ шш,iý ю иу йу,ia я иа йа,io ио йо ё,ie ие йе ье,\
    ii ий ии ій,yi ый,aie ае айе,oie ое ойе
    """)

  private init(_ rows: String) { lattice = SpellingLattice(rows) }

  /// Reads text in these letters, where a reading that the vocabulary has is likelier than its letters tell.
  func reader(with vocabulary: (any KazakhVocabulary)?) -> CyrillicReader {
    CyrillicReader(latinBy: { read($0, vocabulary) })
  }

  /// What a vowel of the other kind costs: loanwords have some.
  private static let discord = SpellingLattice.Discord(first: 350, later: 350)

  /// How much likelier a reading is that the vocabulary has.
  private static let known: [Acquaintance: Int] = [.none: 0, .weak: 100, .loan: 500, .strong: 700, .whole: 900]

  /// Reads one word; one with letters that stand for nothing stays.
  func read(_ word: String, _ vocabulary: (any KazakhVocabulary)? = nil) -> String {
    let letters = word.unicodeScalars.map(Self.plain)
    let readings = [false, true].flatMap { lattice.readings(of: letters, isFront: $0, discord: Self.discord) }
    let weighed = readings.map { path in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: path.text)
      let gain = vocabulary.flatMap { Self.known[$0.acquaintance(withReading: String(view))] } ?? 0
      return (cost: path.cost - gain, text: path.text)
    }
    guard let best = weighed.min(by: { $0.cost < $1.cost }) else { return word }
    return Self.cased(best.text, like: word)
  }

  /// The small letter that a sign is or is typed for.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2BC}", "`": "'"
    case "İ": "i"
    default: Letter.lower(scalar)
    }
  }

  private static func cased(_ text: [Unicode.Scalar], like word: String) -> String {
    let capitals = word.unicodeScalars.map(Letter.isUpper)
    var view = String.UnicodeScalarView()
    for (index, scalar) in text.enumerated() {
      let isCapital = index == 0 ? capitals.first ?? false : capitals.count > 1 && capitals.allSatisfy { $0 }
      if isCapital {
        view.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        view.append(scalar)
      }
    }
    return String(view)
  }
}
