import Alignment
public import Comparison
import Exchange
import TextModel

/// A comparison as one JSON object, version 1 of the schema.
///
/// Sentences are numbered from zero; ranges count bytes of the original files. Each sentence, link and finding stands on
/// a line of its own, so that two results can be compared line by line.
public enum DiffJSON {
  /// The version of the schema, the value of `schema`.
  public static let schema = 1

  /// The object and a line end.
  ///
  /// - Parameters:
  ///   - pair: What was compared.
  ///   - findings: What of `pair.findings` is to be told.
  ///   - signature: One line from which the result can be made again: version, settings, hashes of data.
  ///   - language: The language of the messages; keys and words of the schema are English.
  /// - Returns: UTF-8. Linear in the texts.
  public static func bytes(
    of pair: ComparedPair, findings: FilteredFindings, signature: String, language: ReportLanguage = .english
  ) -> [UInt8] {
    let phrases = language.phrases
    var json = JSONWriter()
    json.object(.block) { object in
      object.member("schema", schema)
      object.member("mode", pair.ladder.mode.rawValue)
      object.member("signature", signature)
      if let original = pair.original { object.member("source", original.rawValue) }
      object.key("left")
      write(pair.left, to: &object)
      object.key("right")
      write(pair.right, to: &object)
      object.key("links")
      object.array(.block) { list in
        for link in pair.ladder.links { write(link, to: &list) }
      }
      object.key("findings")
      object.array(.block) { list in
        for finding in findings.listed {
          write(finding, note: findings.note(on: finding), of: pair, phrases, to: &list)
        }
      }
      object.key("summary")
      writeSummary(of: pair, findings: findings, to: &object)
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ document: Document, to json: inout JSONWriter) {
    json.object(.block) { object in
      object.member("path", document.source.name)
      object.member("lang", document.language.tag)
      object.key("metadata")
      object.object { metadata in
        if let title = document.metadata.title { metadata.member("title", title) }
        if let language = document.metadata.language { metadata.member("language", language) }
        if let date = document.metadata.date { metadata.member("date", date) }
        if let author = document.metadata.author { metadata.member("author", author) }
        if let views = document.metadata.views { metadata.member("views", views) }
        if let section = document.metadata.section { metadata.member("section", section) }
      }
      object.key("sentences")
      object.array(.block) { list in
        for sentence in document.sentences {
          list.object { item in
            let range = document.source.sourceRange(sentence.range)
            item.member("text", sentence.text)
            item.member("start", range?.lowerBound)
            item.member("end", range?.upperBound)
          }
        }
      }
    }
  }

  private static func write(_ link: Bead, to json: inout JSONWriter) {
    json.object { object in
      object.member("left", link.left)
      object.member("right", link.right)
      object.member("confidence", probability: link.confidence)
    }
  }

  private static func write(
    _ finding: Finding, note: String?, of pair: ComparedPair, _ phrases: any Phrases, to json: inout JSONWriter
  ) {
    json.object { object in
      object.member("id", finding.id)
      object.member("kind", finding.kind.rawValue)
      object.member("severity", finding.severity.word)
      object.member("confidence", probability: finding.confidence)
      object.key("accepted")
      object.boolean(note != nil)
      object.member("left", finding.left)
      object.member("right", finding.right)
      object.member("left_text", finding.leftText)
      object.member("right_text", finding.rightText)
      writeRange("left_range", finding.leftRange, of: pair.left.source, to: &object)
      writeRange("right_range", finding.rightRange, of: pair.right.source, to: &object)
      object.member("message", phrases.message(for: finding, of: pair))
      object.member("reason", finding.reason.rawValue)
      if let note, !note.isEmpty { object.member("note", note) }
      if let detail = finding.detail { write(detail, of: pair, to: &object) }
    }
  }

  /// `changes` of a quotation worded otherwise, `renderings` of a term, `glossary` of one against the glossary,
  /// `left_speaker` and `right_speaker` of pronouns and titles.
  private static func write(_ detail: FindingDetail, of pair: ComparedPair, to json: inout JSONWriter) {
    switch detail {
    case .wording(let changes):
      json.key("changes")
      json.array { list in
        for change in changes {
          list.object { item in
            item.member("left_text", change.left.map(pair.left.source.string) ?? "")
            item.member("right_text", change.right.map(pair.right.source.string) ?? "")
            writeRange("left_range", change.left, of: pair.left.source, to: &item)
            writeRange("right_range", change.right, of: pair.right.source, to: &item)
          }
        }
      }
    case .renderings(let renderings):
      json.key("renderings")
      json.array { list in
        for rendering in renderings {
          list.object { item in
            item.member("text", rendering.text)
            item.member("count", rendering.count)
          }
        }
      }
    case .wanted(let wanted):
      json.key("glossary")
      json.object { object in
        object.member("term", wanted.term)
        object.member("renderings", wanted.renderings)
        object.member("fault", wanted.isLeft ? PairSide.right.rawValue : PairSide.left.rawValue)
      }
    case .speakers(let left, let right):
      if let left { json.member("left_speaker", left) }
      if let right { json.member("right_speaker", right) }
    }
  }

  static func writeRange(
    _ name: String, _ range: Range<Int>?, of source: SourceText, to json: inout JSONWriter
  ) {
    if let range = range.flatMap(source.sourceRange) {
      json.member(name, [range.lowerBound, range.upperBound])
    } else {
      json.key(name)
      json.null()
    }
  }

  private static func writeSummary(
    of pair: ComparedPair, findings: FilteredFindings, to json: inout JSONWriter
  ) {
    let gaps = pair.ladder.beads.filter { !$0.isLink }
    json.object { object in
      object.member("linked", pair.ladder.links.count)
      object.member("only_left", gaps.reduce(0) { $0 + $1.left.count })
      object.member("only_right", gaps.reduce(0) { $0 + $1.right.count })
      object.member("not_compared", pair.notCompared.count)
      object.key("by_kind")
      object.object { counts in
        for kind in FindingKind.allCases {
          let count = findings.listed.count { $0.kind == kind }
          if count > 0 { counts.member(kind.rawValue, count) }
        }
      }
    }
  }
}
