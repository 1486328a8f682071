import Exchange
import TextModel

/// Sentences as `align segment` prints them.
enum SentenceList {
  /// One sentence a line; whatever breaks lines inside a sentence is a space.
  static func text(_ sentences: [Sentence]) -> String {
    var text = ""
    for sentence in sentences { text += LineText.oneLine(sentence.text) + "\n" }
    return text
  }

  /// `{"text":"…","start":0,"end":57,"paragraph":0}`, one object a line: the source's own wording, the bytes of the
  /// file that hold it, and the zero-based number of its paragraph.
  static func jsonl(_ sentences: [Sentence], of source: SourceText) -> [UInt8] {
    var json = JSONWriter()
    for sentence in sentences {
      let range = source.sourceRange(sentence.range)
      json.object { object in
        object.member("text", sentence.text)
        object.member("start", range?.lowerBound)
        object.member("end", range?.upperBound)
        object.member("paragraph", sentence.paragraph)
      }
      json.endLine()
    }
    return json.bytes
  }
}
