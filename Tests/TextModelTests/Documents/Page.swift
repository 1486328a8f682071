@testable import TextModel

/// A news page for a test: a headline and three paragraphs, with a line under test among them.
enum Page {
  static let headline = "Парламент су туралы жаңа заң қабылдады"
  static let lead = "Мәжіліс бүгін су туралы заңның жаңа редакциясын мақұлдады, енді құжат Сенатқа жіберіледі."
  static let body =
    "Заң суды есепке алуды міндеттейді. Оны бұзғандарға айыппұл салынады деп хабарлады баспасөз қызметі."
  static let end = "Құжат келесі жылдың басынан күшіне енеді деп күтіледі, оған дейін ережелер дайындалады."

  /// Where the line under test stands.
  enum Place: CaseIterable {
    case belowHeadline, betweenParagraphs, atEnd
  }

  static func read(_ text: String) -> Document {
    DocumentReader(layout: .article).read(SourceText(text: text))
  }

  /// The page with a line at a place.
  static func with(_ line: String, at place: Place) -> Document {
    let lines =
      switch place {
      case .belowHeadline: [headline, line, lead, body, end]
      case .betweenParagraphs: [headline, lead, line, body, end]
      case .atEnd: [headline, lead, body, end, line]
      }
    return read(lines.joined(separator: "\n\n"))
  }

  /// The roles of the paragraphs that hold `line` or a part of it.
  static func roles(of line: String, in document: Document) -> Set<Paragraph.Role> {
    Set(
      document.paragraphs.filter { line.contains(document.source.string($0.range)) }.map(\.role))
  }
}

extension Document {
  /// `role: words` a line.
  var outline: [String] { paragraphs.map { "\($0.role.rawValue): \(source.string($0.range))" } }
}
