public import Comparison
import Exchange
public import TextModel

/// The stale statements of a version as one JSON object; sentences are numbered from zero.
public enum RevisionJSON {
  /// The object and a line end; ranges count bytes of the files.
  ///
  /// - Parameters:
  ///   - revision: What was compared.
  ///   - old: The old text.
  ///   - new: The corrected text.
  ///   - other: The other version.
  ///   - language: The language of the messages.
  /// - Returns: UTF-8. Linear in the stale statements.
  public static func bytes(
    of revision: ComparedRevision, old: Document, new: Document, other: Document, language: ReportLanguage = .english
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object(.block) { object in
      object.member("schema", 1)
      object.member("old", old.source.name)
      object.member("new", new.source.name)
      object.member("against", other.source.name)
      object.member("old_lang", old.language.tag)
      object.member("new_lang", new.language.tag)
      object.member("against_lang", other.language.tag)
      object.key("stale")
      object.array(.block) { list in
        for statement in revision.stale {
          list.object { item in
            item.member("cause", statement.cause.rawValue)
            item.member("confidence", probability: statement.confidence)
            item.member("against", statement.other)
            item.member("old", statement.old)
            item.member("new", statement.new)
            item.member("against_text", other.text(of: statement.other))
            item.member("old_text", old.text(of: statement.old))
            item.member("new_text", new.text(of: statement.new))
            write(statement.changes, old, new, to: &item)
            item.key("stale_words")
            item.array { words in
              for range in statement.words {
                words.object { word in
                  word.member("text", other.source.string(range))
                  write("range", range, other, to: &word)
                }
              }
            }
            write(statement.findings, new, other, language, to: &item)
          }
        }
      }
      object.key("summary")
      object.object { summary in
        for cause in StaleStatement.Cause.allCases {
          summary.member(cause.rawValue, revision.stale.count { $0.cause == cause })
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ changes: [WordChange], _ old: Document, _ new: Document, to json: inout JSONWriter) {
    json.key("changes")
    json.array { list in
      for change in changes {
        list.object { item in
          item.member("old", change.left.map(old.source.string) ?? "")
          item.member("new", change.right.map(new.source.string) ?? "")
          write("old_range", change.left, old, to: &item)
          write("new_range", change.right, new, to: &item)
        }
      }
    }
  }

  /// Bytes of a text's file; null where it has none.
  private static func write(_ name: String, _ range: Range<Int>?, _ document: Document, to json: inout JSONWriter) {
    DiffJSON.writeRange(name, range, of: document.source, to: &json)
  }

  private static func write(
    _ findings: [Finding], _ new: Document, _ other: Document, _ language: ReportLanguage, to json: inout JSONWriter
  ) {
    json.key("findings")
    json.array { list in
      for finding in findings {
        list.object { item in
          item.member("id", finding.id)
          item.member("kind", finding.kind.rawValue)
          item.member("severity", finding.severity.word)
          item.member("confidence", probability: finding.confidence)
          item.member("new", finding.left)
          item.member("against", finding.right)
          item.member("new_text", finding.leftText)
          item.member("against_text", finding.rightText)
          write("new_range", finding.leftRange, new, to: &item)
          write("against_range", finding.rightRange, other, to: &item)
          item.member("message", language.message(for: finding, left: new, right: other))
          item.member("reason", finding.reason.rawValue)
        }
      }
    }
  }
}

extension Document {
  /// The text of some sentences, joined by spaces.
  func text(of sentences: [Int]) -> String { sentences.map { self.sentences[$0].text }.joined(separator: " ") }
}

extension ReportLanguage {
  /// One sentence that explains a finding about two texts.
  func message(for finding: Finding, left: Document, right: Document) -> String {
    let names: (SideName, SideName) =
      switch (left.language.base, right.language.base) {
      case ("kk", "ru"): (.kazakh, .russian)
      case ("ru", "kk"): (.russian, .kazakh)
      default: (.left, .right)
      }
    return phrases.message(for: finding, between: names)
  }
}
