extension Scheme {
  static let kazakhArabic = Scheme(
    id: "kk-Arab", language: "kk", title: "Kazakh in Arabic letters (töte)",
    source: "Töte zhazu as in MediaWiki KkConverter and apertium-kaz",
    roundTrip: .lossy(
      "case, ъ and ь are lost; vowels come back by harmony and by the lexicon, so words of mixed vowels that it has not may change; э, ц, щ and я may differ"
    ),
    system: .kazakhArabic)
}
