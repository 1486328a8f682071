import Orthography

/// A word and its forms in a gold list.
struct GoldFamily {
  let lemma: String
  let partOfSpeech: String
  /// The lemma and its forms, folded, each once.
  var forms: [String]

  /// The families of `form, lemma, part of speech` rows.
  static func families(_ rows: [[String]]) -> [GoldFamily] {
    var families: [GoldFamily] = []
    var places: [String: Int] = [:]
    for row in rows where row.count == 3 {
      let key = row[1] + "\t" + row[2]
      let lemma = WordFold.fold(row[1])
      let place = places[key] ?? families.count
      if place == families.count {
        places[key] = place
        families.append(GoldFamily(lemma: lemma, partOfSpeech: row[2], forms: [lemma]))
      }
      let form = WordFold.fold(row[0])
      if !families[place].forms.contains(form) { families[place].forms.append(form) }
    }
    return families
  }
}

/// How far a stemmer brings the forms of a word together and keeps words apart.
struct Conflation {
  /// Share of pairs of forms of one word that have one stem.
  let together: Double
  /// Share of words that have a stem of another word.
  let confused: Double
  /// Words whose forms do not all meet, and words that meet, for the message of a failed test.
  let trouble: String

  init(_ families: [GoldFamily], stem: (String) -> String) {
    var pairs = 0
    var same = 0
    var owners: [String: Set<Int>] = [:]
    var split: [String] = []
    for (number, family) in families.enumerated() {
      let stems = family.forms.map(stem)
      for (index, first) in stems.enumerated() {
        owners[first, default: []].insert(number)
        for second in stems[(index + 1)...] {
          pairs += 1
          if first == second { same += 1 }
        }
      }
      if Set(stems).count > 1 { split.append("\(family.lemma): " + stems.joined(separator: " ")) }
    }
    let meeting = owners.filter { $0.value.count > 1 }
    together = Double(same) / Double(max(pairs, 1))
    confused = Double(Set(meeting.values.joined()).count) / Double(max(families.count, 1))
    trouble =
      (split + meeting.map { "\($0.key) of " + $0.value.map { families[$0].lemma }.joined(separator: ", ") })
      .joined(separator: "\n")
  }
}
