import Exchange
import TextModel

/// The quotations of a document as `align quotes` prints them.
struct QuotationTable: Table {
  private let source: SourceText
  let rows: [Quotation]

  init(_ document: Document) {
    source = document.source
    rows = document.quotations
  }

  static let columns = [
    "quotation", "speaker", "sentences", "start", "end", "speaker_start", "speaker_end", "unbalanced",
  ]

  func cells(of row: Quotation) -> [String] {
    let range = source.sourceRange(row.range)
    let speaker = row.speaker.flatMap { source.sourceRange($0) }
    return [
      source.string(row.range), row.speaker.map { source.string($0) } ?? "",
      row.sentences.map(String.init).joined(separator: "+"), number(range?.lowerBound), number(range?.upperBound),
      number(speaker?.lowerBound), number(speaker?.upperBound),
      String(row.isUnbalanced),
    ]
  }

  func members(of row: Quotation, into object: inout JSONWriter) {
    let range = source.sourceRange(row.range)
    object.member("text", source.string(row.range))
    object.key("speaker")
    if let speaker = row.speaker { object.text(source.string(speaker)) } else { object.null() }
    object.member("sentences", Array(row.sentences))
    object.member("start", range?.lowerBound)
    object.member("end", range?.upperBound)
    object.key("speaker_range")
    if let range = row.speaker.flatMap({ source.sourceRange($0) }) {
      object.array { array in
        array.integer(range.lowerBound)
        array.integer(range.upperBound)
      }
    } else {
      object.null()
    }
    object.key("unbalanced")
    object.boolean(row.isUnbalanced)
  }
}
