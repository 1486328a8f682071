import Comparison
import TextModel

/// The lines of the pages that were taken for furniture around the reports, so that what was not compared can be seen.
enum PageLines {
  /// How many lines of a text were left out.
  static func count(in document: Document) -> Int { document.paragraphs.count { $0.role == .chrome } }

  /// The lines left out of both texts behind their languages, below a heading; none where nothing was left out.
  static func lines(of pair: ComparedPair, _ phrases: any Phrases, width: Int) -> [StyledLine] {
    let names = SideNames(of: pair, phrases)
    let rows = rows(of: pair.left, names.left) + rows(of: pair.right, names.right)
    guard !rows.isEmpty else { return [] }
    let indent = (rows.map { CellWidth.of($0.name) }.max() ?? 0) + 2
    let heading = TextWrap.wrap(phrases.pageFurniture, width: width).map { StyledLine(Run($0)) }
    return heading
      + rows.flatMap { name, text in
        var head = StyledLine(Run(name))
        head.pad(to: indent)
        return head.hanging([Run(text, .dim)], width: width)
      }
  }

  private static func rows(of document: Document, _ name: String) -> [(name: String, text: String)] {
    document.paragraphs.filter { $0.role == .chrome }.map { (name, VisibleText.of(document.source.string($0.range))) }
  }
}
