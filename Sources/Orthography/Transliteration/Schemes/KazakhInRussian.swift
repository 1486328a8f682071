extension Alphabet {
  /// The letters that Kazakh has and Russian has not, for the Kazakh names in Russian text.
  ///
  /// ISO 9, ALA-LC and BGN/PCGN give them themselves; standards of Russian alone do not, so these lend theirs.
  enum Kazakh {
    /// Of ISO 9:1995, whose letters with marks no standard with diacritics uses for others.
    static let iso9: Letters = [
      "ә": "a̋", "ғ": "ġ", "қ": "ķ", "ң": "ņ", "ө": "ô", "ұ": "u̇", "ү": "ù", "һ": "ḥ", "і": "ì",
    ]

    /// Of the Library of Congress.
    static let alalc: Letters = [
      "ә": "ă", "ғ": "gh", "қ": "q", "ң": "n͡g", "ө": "ȯ", "ұ": "ū", "ү": "u̇", "һ": "ḣ", "і": "ī",
    ]

    /// Of BGN/PCGN 1979, those spelled like no Russian letters.
    static let bgn: Letters = ["ә": "ä", "ғ": "gh", "қ": "q", "ө": "ö", "ү": "ü"]
    /// Of BGN/PCGN 1979, those spelled like Russian letters.
    static let bgnGuests: Letters = ["ң": "ng", "ұ": "u", "һ": "h", "і": "i"]

    /// Of ODNI's names in ASCII, for standards without diacritics, those spelled like no Russian letters.
    static let ascii: Letters = ["ғ": "gh", "қ": "q"]
    /// Of ODNI's names in ASCII, those spelled like Russian letters.
    static let asciiGuests: Letters = ["ә": "a", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i"]
  }
}
