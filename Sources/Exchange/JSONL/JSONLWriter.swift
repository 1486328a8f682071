import Alignment

/// Writes alignments as JSON lines: `{"left":[0],"right":[0,1],"confidence":0.97,"left_text":"…","right_text":"…"}`.
public enum JSONLWriter {
  /// The file that holds these records, one object a line; words that a record does not have are left out.
  public static func bytes(of records: some Sequence<AlignmentRecord>) -> [UInt8] {
    var json = JSONWriter()
    for record in records {
      json.object { object in
        object.member("left", record.bead.left)
        object.member("right", record.bead.right)
        object.member("confidence", probability: record.bead.confidence)
        if let text = record.leftText { object.member("left_text", text) }
        if let text = record.rightText { object.member("right_text", text) }
      }
      json.endLine()
    }
    return json.bytes
  }
}
