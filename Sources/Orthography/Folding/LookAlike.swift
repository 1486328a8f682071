/// Letters typed for a Cyrillic letter that they look like.
///
/// In Kazakh news about one word in a hundred mixes scripts: a Latin `i` or `o` from the other keyboard layout, a
/// schwa from the Azerbaijani one, a neighbour's letter with the wrong tail. The repair holds only inside a word
/// that has other, genuine Cyrillic letters; a word that is Latin throughout is left alone.
public enum LookAlike {
  /// The Cyrillic letter that `scalar` stands for inside a Cyrillic word, or nil if it is no known look-alike.
  public static func repaired(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    repairs[scalar]
  }

  private static let repairs: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    let rows: [(from: String, to: String)] = [
      // Latin letters of the other keyboard layout
      ("aceopxyik", "асеорхуік"), ("ACEOPXYIKMTBH", "АСЕОРХУІКМТВН"), ("h", "һ"),
      // schwas, dotless and barred letters
      ("əǝƏ", "әәӘ"), ("ıïї", "ііі"), ("ɵѳӧ", "өөө"), ("¥", "Ұ"),
      // the neighbours' letters
      ("ӊҥӈ", "ңңң"), ("ӄҡҝќ", "ққққ"), ("ӷґѓ", "ғғғ"), ("ѵӱ", "үү"), ("ӯў", "ұұ"),
      ("ӉҤӇ", "ҢҢҢ"), ("ӃҠҜЌ", "ҚҚҚҚ"), ("ӶҐЃ", "ҒҒҒ"), ("ѴӰ", "ҮҮ"), ("ӮЎ", "ҰҰ"), ("ѲӦ", "ӨӨ"), ("ЇÏ", "ІІ"),
    ]
    for row in rows {
      for (from, to) in zip(row.from.unicodeScalars, row.to.unicodeScalars) { table[from] = to }
    }
    return table
  }()

  /// Whether a scalar is a Cyrillic letter that Kazakh or Russian writes, so that a word with it is Cyrillic.
  public static func isGenuine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "А"..."я", "Ё", "ё": true
    case "Ә", "ә", "Ғ", "ғ", "Қ", "қ", "Ң", "ң", "Ө", "ө", "Ұ", "ұ", "Ү", "ү", "Һ", "һ", "І", "і": true
    default: false
    }
  }
}
