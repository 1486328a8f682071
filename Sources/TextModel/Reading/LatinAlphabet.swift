import Orthography

/// Tells by the letters of a text which of the Latin alphabets of Kazakh it is written in.
enum LatinAlphabet {
  /// Bytes of text that tell enough.
  private static let sample = 16_384
  /// Bytes of a text so short that its letters alone do not tell its alphabet, and what each word of it that an alphabet
  /// makes a known one is worth, in hundredths of a nat.
  private static let short = 500
  private static let worth = 300
  /// What a letter that an alphabet cannot read costs, in hundredths of a nat.
  private static let unread = 700

  private static let schemes = [
    "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki", "kk-Latn-2017", "kk-bgn",
  ].compactMap { Scheme(id: $0) }

  /// The alphabets with ı that are typed without it.
  private static let lettersOfOneI = ["kk-Latn-2021": WebLatin.ofOneI, "kk-Latn-2018": WebLatin.acutesOfOneI]

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
    let english = WebLatin.english.reader(with: vocabulary)
    let hasOwnLetters = Self.hasOwnLetters(sampled, in: text)
    // The letters of a short text may be those of an English keyboard by chance.
    let judge = bytes <= short ? vocabulary : nil
    guard hasOwnLetters || judge != nil else { return english }
    let weighed = schemes.map { scheme in
      let reader = CyrillicReader(scheme)
      let known = judge.map { Self.known(reader, sampled, in: text, to: $0) } ?? 0
      return (scheme: scheme, cost: cost(of: sampled, in: text, by: reader) - known * worth, known: known)
    }
    guard let best = weighed.min(by: { $0.cost < $1.cost }) else { return english }
    if !hasOwnLetters, let judge, known(english, sampled, in: text, to: judge) >= best.known { return english }
    let ofOneI = hasOneI(sampled, in: text) ? lettersOfOneI[best.scheme.id] : nil
    guard let vocabulary else { return ofOneI?.reader(with: nil) ?? CyrillicReader(best.scheme) }
    let spellings = SharedSpellings(best.scheme, vocabulary)
    guard let ofOneI else { return CyrillicReader(best.scheme, settledBy: spellings.settled) }
    return CyrillicReader(latinBy: { word in
      // A short text may lack ı by chance.
      let proper = spellings.settled((try? best.scheme.apply(word, reverse: true)) ?? word)
      return spellings.isKnown(proper) ? proper : ofOneI.read(word, vocabulary)
    })
  }

  /// How many words of the lines a vocabulary has as they are read.
  private static func known(
    _ reader: CyrillicReader, _ lines: [Range<Int>], in text: [UInt8], to vocabulary: any KazakhVocabulary
  ) -> Int {
    var reader = reader
    return lines.flatMap { reader.words(in: $0, of: text) }.count { word in
      let small = String(decoding: word.reading, as: UTF8.self).unicodeScalars.map(Letter.lower)
      guard small.count > 2 else { return false }
      return vocabulary.acquaintance(withReading: String(String.UnicodeScalarView(small))).isKnown
    }
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

  /// How many `i` must be in a text without `ı`, which may lack it by chance.
  private static let fewestDotted = 4

  /// Whether a text has `i` also where `ı` belongs, which is about as frequent at least.
  private static func hasOneI(_ lines: [Range<Int>], in text: [UInt8]) -> Bool {
    var dotted = 0
    var dotless = 0
    for line in lines {
      for scalar in String(decoding: text[line], as: UTF8.self).unicodeScalars {
        if scalar == "i" { dotted += 1 } else if scalar == "ı" { dotless += 1 }
      }
    }
    return dotted >= fewestDotted && dotless * 10 < dotted
  }

  /// Whether bytes begin with one of the signs typed for the apostrophe of 2017: ' ` ‘ ’ ʼ.
  private static func isApostrophe(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.first {
    case 0x27, 0x60: true
    case 0xca: bytes.starts(with: [0xca, 0xbc])
    case 0xe2: bytes.starts(with: [0xe2, 0x80, 0x98]) || bytes.starts(with: [0xe2, 0x80, 0x99])
    default: false
    }
  }

  private static func cost(of lines: [Range<Int>], in text: [UInt8], by reader: CyrillicReader) -> Int {
    var reader = reader
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
