import Alignment

/// Writes alignments as ladders, the form that sentence aligners exchange: `[0]:[0, 1]:0.97`, one bead a line.
public enum LadderWriter {
  /// The file that holds these records; words are left out.
  public static func bytes(of records: some Sequence<AlignmentRecord>) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      let confidence = ProbabilityText.shortest(record.bead.confidence)
      bytes.append(contentsOf: "\(record.bead.left):\(record.bead.right):\(confidence)\n".utf8)
    }
    return bytes
  }
}
