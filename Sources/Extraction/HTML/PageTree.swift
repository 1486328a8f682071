import TextModel
import XML

/// A web page as a tree: what its elements are, and its text with its places in the page.
struct PageTree: XMLHandler {
  /// What an element holds.
  enum Child {
    case element(Int)
    case text(Int)
  }

  /// An element.
  struct Element {
    let name: String
    let parent: Int?
    let marks: ElementMarks
    var children: [Child] = []
  }

  /// A run of text.
  struct Text {
    let utf8: [UInt8]
    /// Where it begins in the page, nil where its characters are not written so there.
    let origin: Int?
  }

  private(set) var elements: [Element] = []
  private(set) var texts: [Text] = []
  private var metadata = Metadata()
  private var locator: TextLocator
  private var open: [Int] = []

  init(source: [UInt8]) { locator = TextLocator(source) }

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    let name = element.name.local
    if name == "html", metadata.language == nil { metadata.language = element.attribute("lang") }
    if name == "meta" { note(element) }
    let index = elements.count
    elements.append(Element(name: name, parent: open.last, marks: ElementMarks(element)))
    if let parent = open.last { elements[parent].children.append(.element(index)) }
    open.append(index)
  }

  mutating func text(_ utf8: Span<UInt8>) throws(XMLFault) {
    guard let parent = open.last else { return }
    let bytes = [UInt8](copying: utf8)
    elements[parent].children.append(.text(texts.count))
    texts.append(Text(utf8: bytes, origin: locator.place(of: bytes)))
  }

  mutating func end(_ name: XMLName) throws(XMLFault) {
    // In broken markup an element may end before one inside it.
    guard let at = open.lastIndex(where: { elements[$0].name == name.local }) else { return }
    open.removeSubrange(at...)
  }

  private mutating func note(_ meta: borrowing XMLElement) {
    guard let content = meta.attribute("content"), !content.isEmpty else { return }
    switch (meta.attribute("property") ?? meta.attribute("name"))?.lowercased() {
    case "og:title": metadata.title = content
    case "article:published_time", "datepublished", "pubdate", "date", "dc.date":
      metadata.date = metadata.date ?? content
    case "author", "article:author", "dc.creator": metadata.author = metadata.author ?? content
    case "article:section": metadata.section = metadata.section ?? content
    default: break
    }
  }

  /// What the page says about itself: in its head, then in the marked lines of its content.
  func metadata(of content: MainContent) -> Metadata {
    var metadata = metadata
    metadata.title = metadata.title ?? content.headline.map { plainText($0) } ?? content.title
    metadata.date = metadata.date ?? content.date
    metadata.author = metadata.author ?? content.author
    return metadata
  }

  /// The text of an element, spaces collapsed.
  func plainText(_ index: Int) -> String {
    var text = ""
    collect(index, into: &text)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func collect(_ index: Int, into text: inout String) {
    for child in elements[index].children {
      switch child {
      case .text(let run): text += String(decoding: texts[run].utf8, as: UTF8.self)
      case .element(let inner): collect(inner, into: &text)
      }
    }
  }
}
