/// How much text the elements of a page hold, in letters and figures.
struct TextWeights {
  /// All of it.
  private(set) var all: [Int]
  /// What stands in no link and no part that is left out.
  private(set) var free: [Int]
  /// What stands in links.
  private(set) var linked: [Int]
  /// What stands in the element itself or in inline elements, outside links.
  private(set) var direct: [Int]
  /// Whether an element, or one around it, is not shown or is no text.
  private(set) var isHidden: [Bool]
  /// Whether an element, or one around it, is furniture.
  private(set) var isLeftOut: [Bool]

  private static let silent: Set = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "title", "select", "textarea",
    "button",
    "canvas", "audio", "video", "map", "datalist",
  ]
  private static let furniture: Set = ["nav", "aside", "footer", "form", "figcaption", "dialog", "menu"]

  /// Counts the text of a page; linear in its length.
  init(_ tree: PageTree) {
    let count = tree.elements.count
    all = [Int](repeating: 0, count: count)
    free = all
    linked = all
    direct = all
    isHidden = [Bool](repeating: false, count: count)
    isLeftOut = isHidden
    var inLink = isHidden
    for (index, element) in tree.elements.enumerated() {
      let parent = element.parent
      isHidden[index] =
        parent.map { isHidden[$0] } ?? false || element.marks.isHidden || Self.silent.contains(element.name)
      inLink[index] = parent.map { inLink[$0] } ?? false || element.name == "a"
      guard !isHidden[index] else { continue }
      for case .text(let run) in element.children {
        let letters = Self.letters(tree.texts[run].utf8)
        all[index] += letters
        if inLink[index] { linked[index] += letters } else { free[index] += letters }
      }
      if !inLink[index] { direct[index] = free[index] }
    }
    addUp(tree)
    leaveOut(tree)
  }

  /// Adds what elements hold to those around them; an element comes behind its parent in the list.
  private mutating func addUp(_ tree: PageTree) {
    for index in tree.elements.indices.reversed() {
      guard let parent = tree.elements[index].parent else { continue }
      all[parent] += all[index]
      free[parent] += free[index]
      linked[parent] += linked[index]
      if !PageWriter.blocks.contains(tree.elements[index].name) { direct[parent] += direct[index] }
    }
  }

  /// Marks furniture, as long as it does not hold a good part of the page's prose: such a name is a mistake.
  private mutating func leaveOut(_ tree: PageTree) {
    let whole = free.first ?? 0
    for (index, element) in tree.elements.enumerated() {
      let isNamed = Self.furniture.contains(element.name) || element.marks.part == .furniture
      let isMenu = ["ul", "ol", "table"].contains(element.name) && linkShare(index) > 0.6
      let isOwn = isMenu || (isNamed && free[index] * 10 < whole * 3)
      isLeftOut[index] = isHidden[index] || isOwn || (element.parent.map { isLeftOut[$0] } ?? false)
    }
  }

  /// The share of an element's text that stands in links.
  func linkShare(_ index: Int) -> Double { all[index] > 0 ? Double(linked[index]) / Double(all[index]) : 0 }

  private static func letters(_ utf8: [UInt8]) -> Int {
    utf8.count { ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7a) || $0 >= 0xc0 }
  }
}
