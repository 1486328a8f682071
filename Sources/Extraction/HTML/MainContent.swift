/// Which parts of a page are its report.
///
/// Elements are weighed by the prose in them and around them, as readers' modes of browsers do (Readability, Arc90 2009):
/// a paragraph counts for its parent, by half for the parent of that, and links count against both. The heaviest element
/// is the report, or the `article` or `main` around it.
struct MainContent {
  /// The element that holds the report.
  private(set) var body: Int
  /// The headline, where it stands outside the body.
  private(set) var headline: Int?
  /// The page's `title`, without the name of the site behind it.
  private(set) var title: String?
  /// As marked in the page.
  private(set) var author: String?
  private(set) var date: String?

  private static let paragraphs: Set = ["p", "li", "blockquote", "pre", "dd"]
  /// Letters from which a text is prose, no label.
  private static let prose = 25

  /// Finds the report of a page; linear in its length, and in its depth.
  ///
  /// - Precondition: The page has an element.
  init(_ tree: PageTree) {
    let weights = TextWeights(tree)
    var scores = [Double](repeating: 0, count: tree.elements.count)
    for index in tree.elements.indices {
      let element = tree.elements[index]
      let isParagraph = Self.paragraphs.contains(element.name)
      let own = isParagraph ? weights.free[index] : weights.direct[index]
      guard own >= Self.prose, !weights.isLeftOut[index], let first = isParagraph ? element.parent : index else {
        continue
      }
      scores[first] += Double(own)
      if let second = tree.elements[first].parent {
        scores[second] += Double(own) / 2
        if let third = tree.elements[second].parent { scores[third] += Double(own) / 4 }
      }
    }
    for index in scores.indices { scores[index] *= 1 - weights.linkShare(index) }
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 0
    body = Self.widened(best, in: tree, weights)
    let chosen = body
    let heads = tree.elements.indices.filter {
      tree.elements[$0].name == "h1" && weights.all[$0] > 0 && !weights.isHidden[$0]
    }
    if !heads.contains(where: { tree.isInside($0, chosen) }) { headline = heads.last { $0 < chosen } ?? heads.first }
    title = tree.elements.indices.first { tree.elements[$0].name == "title" }.map { Self.title(tree.plainText($0)) }
    for index in tree.elements.indices where tree.isInside(index, chosen) || headline != nil && index < chosen {
      noteMark(index, tree)
    }
  }

  private mutating func noteMark(_ index: Int, _ tree: PageTree) {
    let element = tree.elements[index]
    switch element.marks.part {
    case .author where author == nil: author = Self.short(tree.plainText(index))
    case .date where date == nil: date = element.marks.moment ?? Self.short(tree.plainText(index))
    case _ where element.name == "time" && date == nil: date = element.marks.moment ?? Self.short(tree.plainText(index))
    default: break
    }
  }

  private static func short(_ text: String) -> String? { text.isEmpty || text.count > 100 ? nil : text }

  /// The nearest `article`, `main` or marked body around an element; without one, ancestors as long as they add prose
  /// and few links, up to the cell of a table, which is a column of the page.
  private static func widened(_ start: Int, in tree: PageTree, _ weights: TextWeights) -> Int {
    var at: Int? = start
    while let index = at {
      let element = tree.elements[index]
      if ["article", "main"].contains(element.name) || element.marks.part == .body { return index }
      at = element.parent
    }
    var best = start
    while let parent = tree.elements[best].parent, tree.elements[parent].name != "html",
      tree.elements[best].name != "td",
      weights.free[parent] > weights.free[best] + prose, weights.linkShare(parent) < 0.2
    {
      best = parent
    }
    return best
  }

  /// A page's title without the name of the site, which stands behind a bar or a dash.
  private static func title(_ text: String) -> String {
    for separator in [" | ", " — ", " – ", " :: ", " - "] {
      let parts = text.components(separatedBy: separator)
      if parts.count > 1, let first = parts.first, first.split(separator: " ").count >= 3 { return first }
    }
    return text
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let at = rest.firstRange(of: separator) {
      parts.append(String(rest[..<at.lowerBound]))
      rest = rest[at.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension PageTree {
  /// Whether an element is another one or lies in it.
  func isInside(_ index: Int, _ outer: Int) -> Bool {
    var at: Int? = index
    while let here = at, here >= outer {
      if here == outer { return true }
      at = elements[here].parent
    }
    return false
  }
}
