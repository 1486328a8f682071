import TextModel

/// Tells a noun in another one's place under the kind that its place gives it: of one who speaks, of what is said, or a term.
enum ReplacedNounCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    let report = ReportedContent(pair)
    if let place = ReplacedNoun(pair: pair).place(), !report.isStoodFor(place.left, place.right) {
      let certainty = place.isContrast ? 0.6 : 0.5
      if place.isOfPeople {
        return [pair.draft(.name, .error, certainty: certainty, left: place.left, right: place.right, .otherName)]
      }
      if report.name(place.left, place.right) {
        return [
          pair.draft(.speaker, .error, certainty: certainty, left: place.left, right: place.right, .otherSpeaker)
        ]
      }
      let isSaid = report.isViewed
      return [
        pair.draft(
          isSaid ? .quote : .term, .warning, certainty: certainty, left: place.left, right: place.right,
          isSaid ? .otherContent : .otherNotion)
      ]
    }
    return report.draft().map { [$0] } ?? []
  }
}
