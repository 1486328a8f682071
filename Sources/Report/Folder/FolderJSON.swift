public import Comparison
import Exchange
import TextModel

/// The pairs of a folder as one JSON object, version 1 of the schema.
public enum FolderJSON {
  /// `{"schema":1,"pairs":[{"name":…,"left":…,"right":…,"summary":{…}}],"terms":[…],"summary":{…}}` and a line end. A
  /// pair that could not be read has null for its paths and summary. `terms` are those that the pairs render in several
  /// ways, each rendering with the names of its pairs.
  public static func bytes(
    of pairs: [NamedComparison], terms: [TermVariants] = [], language: ReportLanguage = .english
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object(.block) { object in
      object.member("schema", DiffJSON.schema)
      object.key("pairs")
      object.array(.block) { list in
        for item in pairs { list.object { write(item, to: &$0) } }
      }
      object.key("terms")
      object.array(.block) { list in
        let told = FolderTerms(terms, in: pairs)
        for variants in terms { list.object { write(variants, told, language.phrases, to: &$0) } }
      }
      object.key("summary")
      object.object { summary in
        summary.member("pairs", pairs.count)
        summary.member("unreadable", pairs.count { $0.result == nil })
        write(FindingCounts.total(pairs), to: &summary)
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ item: NamedComparison, to object: inout JSONWriter) {
    object.member("name", item.name)
    guard let (pair, findings) = item.result else {
      for key in ["left", "right", "summary"] {
        object.key(key)
        object.null()
      }
      return
    }
    object.member("left", pair.left.source.name)
    object.member("right", pair.right.source.name)
    object.key("summary")
    object.object { summary in
      write(FindingCounts(pair, findings), to: &summary)
      summary.member("not_compared", pair.notCompared.count)
    }
  }

  private static func write(
    _ variants: TermVariants, _ terms: FolderTerms, _ phrases: any Phrases, to object: inout JSONWriter
  ) {
    object.member("kind", FindingKind.term.rawValue)
    object.member("severity", TermVariants.severity.word)
    object.member("side", variants.side.rawValue)
    object.member("term", variants.term)
    object.key("renderings")
    object.array { list in
      for rendering in variants.renderings {
        list.object { item in
          item.member("text", rendering.text)
          item.member("count", rendering.places.count)
          item.member("pairs", terms.names(of: rendering))
        }
      }
    }
    object.member("message", terms.message(variants, phrases))
  }

  private static func write(_ counts: FindingCounts, to object: inout JSONWriter) {
    object.member("errors", counts.errors)
    object.member("warnings", counts.warnings)
    object.member("notes", counts.notes)
    object.member("accepted", counts.accepted)
    object.member("links", counts.links)
  }
}
