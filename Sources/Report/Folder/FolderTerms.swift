import Comparison

/// Terms that the pairs of a folder render in more than one way, as reports tell of them.
struct FolderTerms {
  /// The most pairs that a message names for one rendering.
  static let mostNamed = 5

  let variants: [TermVariants]
  /// The names of the pairs, by their numbers.
  let names: [String]

  init(_ variants: [TermVariants], in pairs: [NamedComparison]) {
    self.variants = variants
    names = pairs.map(\.name)
  }

  /// `“тәлімгер” is rendered in several ways: “наставник” (2: a, b), “ментор” (1: c).`
  func message(_ variants: TermVariants, _ phrases: any Phrases) -> String {
    phrases.variants(
      variants.term,
      variants.renderings.map { rendering in
        let names = names(of: rendering)
        let rest = names.count > Self.mostNamed ? ", …" : ""
        let listed = names.prefix(Self.mostNamed).joined(separator: ", ")
        return (rendering.text, "\(rendering.places.count): \(listed)\(rest)")
      })
  }

  /// The names of the pairs that have a rendering.
  func names(of rendering: TermVariants.Rendering) -> [String] {
    rendering.pairs.filter(names.indices.contains).map { names[$0] }
  }
}
