/// Writes the report of a page, a paragraph a line with a blank line between, and remembers where its words stand.
struct PageWriter {
  /// Elements that begin and end a line.
  static let blocks: Set = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li",
    "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
  ]
  private static let headings: Set = ["h1", "h2", "h3", "h4", "h5", "h6"]
  /// Letters up to which a marked line of author, date or views is one.
  private static let label = 100

  private(set) var lines = PieceWriter()
  private let tree: PageTree
  private let weights: TextWeights
  private var line = PieceWriter()

  init(tree: PageTree) {
    self.tree = tree
    weights = TextWeights(tree)
  }

  /// Writes a headline from outside the body, then the body.
  mutating func write(headline: Int?, body: Int) {
    if let headline { write(headline) }
    endLine()
    if tree.elements.indices.contains(body) { write(body) }
    endLine()
  }

  private mutating func write(_ index: Int) {
    let element = tree.elements[index]
    if element.name == "br" || element.name == "hr" { return endLine() }
    guard !isLeftOut(index) else { return }
    let isBlock = Self.blocks.contains(element.name)
    if isBlock { endLine() }
    if element.name == "q" { add(Array("«".utf8)[...], from: nil) }
    for child in element.children {
      switch child {
      case .element(let inner): write(inner)
      case .text(let run): add(tree.texts[run])
      }
    }
    if element.name == "q" { add(Array("»".utf8)[...], from: nil) }
    if isBlock { endLine() }
  }

  private func isLeftOut(_ index: Int) -> Bool {
    let element = tree.elements[index]
    if Self.headings.contains(element.name) { return weights.isHidden[index] }
    if weights.isLeftOut[index] { return true }
    if element.marks.part == .author || element.marks.part == .date || element.marks.part == .views
      || element.name == "time",
      weights.all[index] <= Self.label, Self.isAlone(index, tree)
    {
      return true
    }
    // A line that is a link and no sentence is a teaser.
    guard Self.blocks.contains(element.name), weights.linkShare(index) > 0.9, weights.direct[index] == 0 else {
      return false
    }
    return weights.all[index] > 0 && weights.all[index] < 200
  }

  /// Whether no prose stands beside a marked element in its block.
  private static func isAlone(_ index: Int, _ tree: PageTree) -> Bool {
    if blocks.contains(tree.elements[index].name) { return true }
    guard let parent = tree.elements[index].parent else { return true }
    return tree.elements[parent].children.allSatisfy { child in
      guard case .text(let run) = child else { return true }
      return tree.texts[run].utf8.allSatisfy { $0 < 0x30 || $0 == 0x7c || $0 == 0x3a }
    }
  }

  /// Adds a run of text, its spaces collapsed to one.
  private mutating func add(_ text: PageTree.Text) {
    var start = 0
    let utf8 = text.utf8
    for at in utf8.indices where Self.isSpace(utf8[at]) {
      add(utf8[start..<at], from: text.origin.map { $0 + start })
      if let last = line.utf8.last, last != 0x20 {
        line.add(0x20, from: utf8[at] == 0x20 ? text.origin.map { $0 + at } : nil)
      }
      start = at + 1
    }
    add(utf8[start...], from: text.origin.map { $0 + start })
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, from origin: Int?) { line.add(bytes, from: origin) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

  private mutating func endLine() {
    line.trimEnd()
    if !line.utf8.isEmpty {
      if !lines.utf8.isEmpty { lines.endLine() }
      lines.copy(line, 0..<line.utf8.count)
      lines.endLine()
    }
    line = PieceWriter()
  }
}
