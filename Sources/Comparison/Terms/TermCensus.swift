import Lexicon

/// Counts how terms are rendered over the pairs of a collection.
///
/// What makes two renderings two is what makes them so within one text: other roots, words that render nothing else
/// anywhere in the collection, and links that have not both.
public struct TermCensus: Sendable {
  private struct Use {
    let pair: Int
    let use: TermSurvey.Use
    /// The stems of the other side of its link.
    let company: Set<String>
  }

  private var order: [String] = []
  private var uses: [String: [Use]] = [:]
  private var owners = (left: TermOwners(), right: TermOwners())

  /// Creates an empty census.
  public init() {}

  /// Adds what one pair of texts was found to render; `pair` is the number under which the places are told.
  public mutating func add(_ survey: TermSurvey, pair: Int) {
    owners.left.add(survey.owners.left)
    owners.right.add(survey.owners.right)
    for use in survey.uses {
      let key = "\(use.onLeft) \(use.term)"
      if uses[key] == nil { order.append(key) }
      let stems = survey.stems[use.link]
      uses[key, default: []].append(Use(pair: pair, use: use, company: use.onLeft ? stems.right : stems.left))
      if use.onLeft {
        owners.left.add(owner: use.term, of: Self.head(use.rendering))
      } else {
        owners.right.add(owner: use.term, of: Self.head(use.rendering))
      }
    }
  }

  /// The terms that several pairs render in more than one way, phrases first, in the order of the texts.
  public var variants: [TermVariants] {
    var found: [(term: String, onLeft: Bool, variants: TermVariants)] = []
    for key in order {
      guard let all = uses[key], let first = all.first?.use, let groups = told(all), Self.areOfSeveral(groups) else {
        continue
      }
      found.append(
        (
          first.term, first.onLeft,
          TermVariants(
            term: first.termText.prefix(1).lowercased() + first.termText.dropFirst(),
            side: first.onLeft ? .left : .right,
            renderings: groups.map { group in
              TermVariants.Rendering(
                text: group[0].use.renderingText,
                places: group.map {
                  TermVariants.Place(pair: $0.pair, sentence: $0.use.place.sentence, range: $0.use.place.range)
                })
            })
        ))
    }
    let phrases = found.filter { $0.term.contains(" ") }
    // A word of a phrase that is told varies with it, and so does a phrase within a longer one.
    let longest = phrases.filter { phrase in
      !phrases.contains { $0.onLeft == phrase.onLeft && $0.term != phrase.term && $0.term.contains(phrase.term) }
    }
    let words = found.filter { word in
      !word.term.contains(" ")
        && !phrases.contains { $0.onLeft == word.onLeft && TermSurvey.words($0.term).contains(word.term) }
    }
    return (longest + words).map(\.variants)
  }

  private static func areOfSeveral(_ groups: [[Use]]) -> Bool { Set(groups.joined().map(\.pair)).count > 1 }

  /// The usual rendering of a term and those that are other ones, the most frequent first; nil where all is one.
  private func told(_ all: [Use]) -> [[Use]]? {
    let groups = TermRoots.groups(all, by: \.use.rendering)
    guard groups.count > 1,
      let usual = groups.first(where: { group in
        (group.count > 1 || group.contains(where: \.use.isGiven)) && group.allSatisfy(standsForNoOther)
      })
    else { return nil }
    let odd = groups.filter { group in
      group[0].use.place != usual[0].use.place || group[0].pair != usual[0].pair
    }.filter { group in
      group.allSatisfy(standsForNoOther)
        && (Set(group.map(\.pair)).count > 1 || group.contains(where: \.use.isPlain))
        && group.contains { use in use.use.mayBeOdd && usual.contains { areTwo(use, $0) } }
    }
    guard !odd.isEmpty else { return nil }
    return TermRoots.byFrequency([usual] + odd)
  }

  /// Whether two uses render the term by different words, neither of which stands in the other's link.
  private func areTwo(_ a: Use, _ b: Use) -> Bool {
    let words = (TermSurvey.words(a.use.rendering), TermSurvey.words(b.use.rendering))
    guard let head = words.0.last, let otherHead = words.1.last else { return false }
    func stands(_ stem: String, _ company: some Sequence<String>) -> Bool {
      company.contains { TermRoots.share($0, stem) }
    }
    guard !stands(head, words.1), !stands(otherHead, words.0),
      CognateDistance.likeness(CognateForm(head), CognateForm(otherHead)) < 0.6
    else { return false }
    // Synonyms that the lexicon knows are free for what is no entry of its own.
    let isFixed =
      a.use.isEntry || b.use.isEntry || !a.use.isGiven || !words.0.contains { word in stands(word, words.1) }
    return isFixed && !stands(head, b.company) && !stands(otherHead, a.company)
  }

  /// Whether the noun of a rendering is nowhere taken for the rendering of a word that is not of the term.
  private func standsForNoOther(_ use: Use) -> Bool {
    let terms = TermSurvey.words(use.use.term)
    return (use.use.onLeft ? owners.left : owners.right).terms(of: Self.head(use.use.rendering)).allSatisfy { owner in
      TermSurvey.words(owner).contains { word in terms.contains { TermRoots.share($0, word) } }
    }
  }

  private static func head(_ rendering: String) -> String { TermSurvey.words(rendering).last ?? rendering }
}
