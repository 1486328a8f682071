import Alignment
import Bytes
import Lexicon

/// Aligning with all kinds of evidence but one.
struct Ablation {
  /// What is left out.
  let name: String
  let options: Aligner.Options

  /// Everything, then each kind of evidence left out, the lexicon, and its phrases.
  ///
  /// - Parameters:
  ///   - options: What everything is.
  ///   - project: The project's folder, from whose entries the lexicon without phrases is made.
  /// - Returns: What to score, everything first.
  /// - Throws: `Trouble` when the entries cannot be read.
  static func all(of options: Aligner.Options, project: String) throws(Trouble) -> [Ablation] {
    var none = options
    none.lexicon = nil
    var wordByWord = options
    wordByWord.lexicon = try lexiconWithoutPhrases(project)
    return [Ablation(name: "nothing", options: options), Ablation(name: "lexicon", options: none)]
      + [Ablation(name: "phrases", options: wordByWord)]
      + EvidenceKind.allCases.map { kind in
        var fewer = options
        fewer.without = [kind]
        return Ablation(name: kind.rawValue, options: fewer)
      }
  }

  /// The built-in lexicon's entries of one word on each side.
  private static func lexiconWithoutPhrases(_ project: String) throws(Trouble) -> Lexicon {
    let folder = project + "/Sources/Lexicon/Entries"
    var builder = LexiconBuilder()
    do {
      for name in try FileReading.names(inFolder: folder) where name.hasSuffix(".tsv") {
        let text = String(decoding: try FileReading.bytes(at: folder + "/" + name), as: UTF8.self)
        for entry in try LexiconEntryReader.entries(of: text, name: name) where !entry.kazakh.contains(" ") {
          let words = entry.russian.filter { !$0.contains(" ") }
          if words.isEmpty { continue }
          builder.add(LexiconEntry(kazakh: entry.kazakh, russian: words, partOfSpeech: entry.partOfSpeech))
        }
      }
    } catch {
      throw Trouble("\(folder): \(error)")
    }
    return builder.build()
  }
}
