import Alignment
import Bytes
import Exchange
import Lexicon
import TextModel

/// A finished alignment whose words are compared.
struct AlignedTexts {
  let path: String
  private let records: [AlignmentRecord]
  private let hash: String
  private let languages: (left: Language?, right: Language?)
  private let mode: AlignmentMode?

  /// Reads the file; the format is that of its name or its content.
  ///
  /// - Throws: `Trouble` for a file that is none, holds numbers alone, or has a sentence on several beads.
  init(path: String, _ options: PairOptions) throws(Trouble) {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try FileReading.bytes(at: path) } catch { throw Trouble(error) }
    guard AlignmentFormat(path: path) != nil || AlignmentFormat(content: bytes) != nil else {
      throw Trouble("\(path): a second text is missing; name two texts, a folder of pairs, or a finished alignment")
    }
    languages = ((options.leftLang ?? options.lang)?.language, (options.rightLang ?? options.lang)?.language)
    let input = AlignmentInput(languages: LanguageChoice(left: languages.left, right: languages.right))
    do throws(FormatError) {
      if path == "-" {
        records = try input.records(bytes, file: path)
      } else {
        var collector = RecordCollector()
        _ = try input.read(path, into: &collector)
        records = collector.records
      }
    } catch {
      throw Trouble(error)
    }
    for (side, ids) in [("left", records.flatMap(\.bead.left)), ("right", records.flatMap(\.bead.right))] {
      var seen: Set<Int> = []
      if let twice = ids.first(where: { !seen.insert($0).inserted }) {
        throw Trouble("\(path): \(side) sentence \(twice) stands on two beads; give every sentence one")
      }
      // Sentences that no bead names are blank lines of the text, of which there cannot be many.
      guard let last = ids.max(), last > 1_000_000, last / 4 > ids.count else { continue }
      throw Trouble(
        "\(path): \(side) sentence \(last), but only \(CountPhrase("sentence", "sentences").text(ids.count)) in all; number them without such gaps"
      )
    }
    guard records.allSatisfy({ $0.leftText != nil && $0.rightText != nil }) else {
      throw Trouble(
        "\(path): holds numbers without words; name its two texts instead, or an alignment in tsv, tmx or another format with words"
      )
    }
    self.path = path
    var hash = StableHash()
    hash.add(bytes)
    self.hash = hash.hex
    mode = options.mode.mode
  }

  /// The two texts, made of the alignment's words; their sentences have the numbers that it gives them.
  func documents() -> PairInput.Documents {
    PairInput.Documents(
      left: document(
        records.map { ($0.bead.left, $0.leftText ?? "", $0.sentences?.leftTexts ?? []) }, languages.left),
      right: document(
        records.map { ($0.bead.right, $0.rightText ?? "", $0.sentences?.rightTexts ?? []) }, languages.right),
      hash: hash)
  }

  /// The alignment as it was read. Where `--mode` does not say it, links in order, but for one in five at most that
  /// moved, make a translation.
  var ladder: Ladder {
    let moved = Self.outOfOrder(records.map(\.bead).filter(\.isLink))
    let links = records.count { $0.bead.isLink }
    let mode = mode ?? (moved.count * 5 <= links ? .parallel : .comparable)
    let beads = records.map { record in
      let bead = record.bead
      let isMoved = mode == .parallel && bead.left.first.map(moved.contains) ?? false
      return Bead(left: bead.left, right: bead.right, confidence: bead.confidence, isMoved: bead.isLink && isMoved)
    }
    return Ladder(beads: beads, mode: mode)
  }

  /// The first left sentences of the fewest links without which all others stand in one order.
  ///
  /// A longest increasing subsequence by patience sorting (Schensted 1961).
  private static func outOfOrder(_ links: [Bead]) -> Set<Int> {
    let sorted = links.sorted { $0.left.lexicographicallyPrecedes($1.left) }
    var tails: [Int] = []
    var previous: [Int?] = []
    for (index, link) in sorted.enumerated() {
      let at = tails.firstIndex { sorted[$0].right[0] >= link.right[0] } ?? tails.endIndex
      previous.append(at > 0 ? tails[at - 1] : nil)
      if at < tails.endIndex { tails[at] = index } else { tails.append(index) }
    }
    var moved = Set(sorted.map { $0.left[0] })
    var next = tails.last
    while let index = next {
      moved.remove(sorted[index].left[0])
      next = previous[index]
    }
    return moved
  }

  /// One sentence a line, under the numbers of the beads. Words of several sentences that the file does not part are parted as
  /// the segmenter parts them; sentences that it leaves over stand with the last.
  private func document(_ beads: [(ids: [Int], text: String, sentences: [String])], _ language: Language?) -> Document {
    let count = (beads.flatMap(\.ids).max() ?? -1) + 1
    var lines = [String](repeating: "", count: count)
    let whole = beads.map(\.text).joined(separator: "\n")
    let language = language ?? LanguageIdentifier().identify(whole)
    for (ids, text, sentences) in beads {
      let line = LineText.oneLine(text)
      let isKnown = ids.count > 1 && sentences.count == ids.count
      let parts =
        isKnown ? sentences.map(LineText.oneLine) : ids.count > 1 ? Self.parts(line, ids.count) : [line]
      for (id, part) in zip(ids, parts) { lines[id] = part }
    }
    let source = SourceText(name: path, text: lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n"))
    return DocumentReader(layout: .sentencePerLine, language: language, vocabulary: LexiconVocabulary()).read(source)
  }

  private static func parts(_ text: String, _ count: Int) -> [String] {
    let bytes = Array(text.utf8)
    let sentences = SentenceSegmenter().sentences(of: text)
    func joined(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    guard sentences.count > count else { return sentences.map(joined) }
    let last = sentences[count - 1].lowerBound..<sentences[sentences.count - 1].upperBound
    return sentences.prefix(count - 1).map(joined) + [joined(last)]
  }
}
