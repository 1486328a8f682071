import Comparison
import Exchange
import TextModel

/// Finds the locations of a comparison's findings.
struct SARIFPlaces {
  let pair: ComparedPair
  private let firstArtifact: Int
  /// Nil for a text that was taken out of its file: its lines are not the file's.
  private let lines: (left: SourceLines?, right: SourceLines?)

  /// Linear in the texts.
  init(_ pair: ComparedPair, firstArtifact: Int) {
    self.pair = pair
    self.firstArtifact = firstArtifact
    lines = (Self.lines(of: pair.left.source), Self.lines(of: pair.right.source))
  }

  private static func lines(of source: SourceText) -> SourceLines? {
    // No more than a byte order mark stands before the text of a whole file.
    let isWhole = source.sourceRange(0..<source.utf8.count).map { $0.lowerBound <= 3 } ?? false
    return isWhole ? SourceLines(source.utf8) : nil
  }

  /// A region of a file.
  struct Location {
    let artifact: Int
    let uri: String
    /// Nil where the file does not hold the text as it stands.
    let region: Region?

    /// Writes the members of a location object.
    func write(to location: inout JSONWriter) {
      location.key("physicalLocation")
      location.object { physical in
        physical.key("artifactLocation")
        physical.object { artifact in
          artifact.member("uri", uri)
          artifact.member("index", self.artifact)
        }
        guard let region else { return }
        physical.key("region")
        physical.object { region.write(to: &$0) }
      }
    }
  }

  /// Where words stand in a file.
  struct Region {
    /// Nil where only the bytes are known.
    let places: (start: SourceLines.Place, end: SourceLines.Place)?
    let bytes: Range<Int>

    /// Writes the members of a region object.
    func write(to region: inout JSONWriter) {
      if let (start, end) = places {
        region.member("startLine", start.line)
        region.member("startColumn", start.column)
        region.member("endLine", end.line)
        region.member("endColumn", end.column)
        region.member("charOffset", start.character)
        region.member("charLength", end.character - start.character)
      }
      region.member("byteOffset", bytes.lowerBound)
      region.member("byteLength", bytes.count)
    }
  }

  /// The words at fault of a finding, or its sentences where a side has no such words; nil where it has neither.
  func locations(of finding: Finding) -> (left: Location?, right: Location?) {
    (
      location(finding.leftRange, finding.left, pair.left, lines.left, firstArtifact),
      location(finding.rightRange, finding.right, pair.right, lines.right, firstArtifact + 1)
    )
  }

  /// Where some words of one text stand.
  func location(of words: Range<Int>, on side: PairSide) -> Location? {
    side == .left
      ? location(words, [], pair.left, lines.left, firstArtifact)
      : location(words, [], pair.right, lines.right, firstArtifact + 1)
  }

  private func location(
    _ words: Range<Int>?, _ sentences: [Int], _ document: Document, _ lines: SourceLines?, _ artifact: Int
  ) -> Location? {
    let ranges = sentences.map { document.sentences[$0].range }
    let whole = ranges.first.flatMap { first in ranges.last.map { first.lowerBound..<$0.upperBound } }
    guard let range = words ?? whole else { return nil }
    let region = document.source.sourceRange(range).map { bytes in
      Region(places: lines.map { ($0.place(of: range.lowerBound), $0.place(of: range.upperBound)) }, bytes: bytes)
    }
    return Location(artifact: artifact, uri: FileURI.of(document.source.name), region: region)
  }
}
