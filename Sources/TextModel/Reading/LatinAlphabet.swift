import Orthography

/// Tells by the letters of a text which of the Latin alphabets of Kazakh it is written in.
enum LatinAlphabet {
  /// Bytes of text that tell enough.
  private static let sample = 16_384
  /// What a letter that an alphabet cannot read costs, in hundredths of a nat.
  private static let unread = 700

  private static let schemes = [
    "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki", "kk-Latn-2017",
  ].compactMap { Scheme(id: $0) }

  /// A reader of the alphabet in which the lines make the likeliest Kazakh, or of the letters of an English keyboard;
  /// what these leave open is as the vocabulary has it.
  static func reader(
    of lines: [Range<Int>], in text: [UInt8], with vocabulary: (any KazakhVocabulary)?
  ) -> CyrillicReader {
    var sampled: [Range<Int>] = []
    var bytes = 0
    for line in lines where bytes < sample {
      sampled.append(line)
      bytes += line.count
    }
    guard hasOwnLetters(sampled, in: text) else { return WebLatin.english.reader(with: vocabulary) }
    let costs = schemes.map { (scheme: $0, cost: cost(of: sampled, in: text, as: $0)) }
    guard let best = costs.min(by: { $0.cost < $1.cost }) else { return WebLatin.english.reader(with: vocabulary) }
    let mayHaveOneI = best.scheme.id == "kk-Latn-2021" && hasOneI(sampled, in: text)
    guard let vocabulary else {
      return mayHaveOneI ? WebLatin.ofOneI.reader(with: nil) : CyrillicReader(best.scheme)
    }
    let spellings = SharedSpellings(best.scheme, vocabulary)
    guard mayHaveOneI else { return CyrillicReader(best.scheme, settledBy: spellings.settled) }
    return CyrillicReader(latinBy: { word in
      // A short text may lack ı by chance.
      let proper = spellings.settled((try? best.scheme.apply(word, reverse: true)) ?? word)
      return spellings.isKnown(proper) ? proper : WebLatin.ofOneI.read(word, vocabulary)
    })
  }

  /// Whether letters beyond those of English, or apostrophes behind letters, are frequent: one letter in forty.
  private static func hasOwnLetters(_ lines: [Range<Int>], in text: [UInt8]) -> Bool {
    var letters = 0
    var own = 0
    for line in lines {
      var isAfterLetter = false
      for index in line {
        let isLetter = (text[index] | 0x20) &- 0x61 < 26
        if isLetter { letters += 1 }
        if text[index] &- 0xc3 < 3 || (isAfterLetter && isApostrophe(text[index..<line.upperBound])) { own += 1 }
        isAfterLetter = isLetter
      }
    }
    return own * 40 >= letters
  }

  /// Whether a text in the alphabet of 2021 has `i` also where `ı` belongs, which is the more frequent of the two.
  private static func hasOneI(_ lines: [Range<Int>], in text: [UInt8]) -> Bool {
    var dotted = 0
    var dotless = 0
    for line in lines {
      for scalar in String(decoding: text[line], as: UTF8.self).unicodeScalars {
        if scalar == "i" { dotted += 1 } else if scalar == "ı" { dotless += 1 }
      }
    }
    return dotless * 10 < dotted
  }

  /// Whether bytes begin with one of the signs typed for the apostrophe of 2017: ' ’ ʼ.
  private static func isApostrophe(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.first {
    case 0x27: true
    case 0xca: bytes.starts(with: [0xca, 0xbc])
    case 0xe2: bytes.starts(with: [0xe2, 0x80, 0x99])
    default: false
    }
  }

  private static func cost(of lines: [Range<Int>], in text: [UInt8], as scheme: Scheme) -> Int {
    var reader = CyrillicReader(scheme)
    var cost = 0
    for line in lines {
      var read: [UInt8] = []
      var at = line.lowerBound
      for word in reader.words(in: line, of: text) {
        read.append(contentsOf: text[at..<word.written.lowerBound])
        read.append(contentsOf: word.reading)
        at = word.written.upperBound
      }
      read.append(contentsOf: text[at..<line.upperBound])
      let weights = CyrillicLanguages.model.weigh(read, in: read.indices)
      cost += Int(weights.costs[CyrillicLanguages.kazakh]) + unread * ScriptCounts(read, in: read.indices).latin
    }
    return cost
  }
}
