import Orthography

/// Kazakh typed with the letters of an English keyboard, as in chats and old pages: `Qazaqstan prezidenti bugin…`.
///
/// A letter stands for several sounds (`a` for а and ә, `u` for у, ұ and ү, `g` for г and ғ); of all readings of a
/// word the likeliest is taken.
enum WebLatin {
  /// Reads text in these letters, where a reading that the vocabulary has is likelier than its letters tell.
  static func reader(with vocabulary: (any KazakhVocabulary)?) -> CyrillicReader {
    CyrillicReader(latinBy: { read($0, vocabulary) })
  }

  /// What a vowel of the other kind costs: loanwords have some.
  private static let discord = SpellingLattice.Discord(first: 350, later: 350)

  /// How much likelier a reading is that the vocabulary has.
  private static let known: [Acquaintance: Int] = [.none: 0, .weak: 100, .strong: 700, .whole: 900]

  /// Reads one word; one with letters that stand for nothing stays.
  static func read(_ word: String, _ vocabulary: (any KazakhVocabulary)? = nil) -> String {
    let letters = word.unicodeScalars.map(plain)
    let readings = [false, true].flatMap { lattice.readings(of: letters, isFront: $0, discord: discord) }
    let weighed = readings.map { path in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: path.text)
      let gain = vocabulary.flatMap { known[$0.acquaintance(with: String(view))] } ?? 0
      return (cost: path.cost - gain, text: path.text)
    }
    guard let best = weighed.min(by: { $0.cost < $1.cost }) else { return word }
    return cased(best.text, like: word)
  }

  /// The small letter that a sign is or is typed for.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2019}", "\u{2BC}": "'"
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

  private static let lattice = SpellingLattice(
    """
    a а ә,b б,c ц к,d д,e е э,f ф,g г ғ,h х һ,i і и й ы,j ж,k к қ,l л,m м,n н ң,o о ө,p п,q қ,r р,s с,t т,u у ұ ү,\
    v в,w у,x х,y ы й і у,z з,sh ш,ch ч,zh ж,kh х қ,gh ғ,ng ң нг,ts ц тс,ya я,ia я иа,yu ю,iu ю иу,yo ё йо,io ё ио,\
    shch щ,ye е,ie ие,iy и ій,yi ый и,a' ә,o' ө,u' ү,n' ң,g' ғ,s' ш,c' ч,y' у,i' и й
    """)
}
