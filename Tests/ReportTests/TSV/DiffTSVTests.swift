import Comparison
import Report
import Testing

@Suite struct DiffTSVTests {
  @Test func aLineForEachListedFinding() {
    let findings = FindingFilter(accepted: ["2f": "note | with\ttab"]).apply(to: Evil.pair.findings)
    #expect(
      String(decoding: DiffTSV.bytes(of: Evil.pair, findings: findings), as: UTF8.self) == """
        id\tkind\tseverity\tconfidence\taccepted\tleft\tright\tleft_text\tright_text\tleft_range\tright_range\tmessage\tnote
        1f\tnumber\terror\t0.94\tfalse\t0\t0\t12\t«13»\t1-3\t2-8\tThe figures differ: 12 ≠ «13».\t
        2f\tonly-left\twarning\t\ttrue\t1\t\t\t\t\t\tThe Russian text lacks this sentence.\tnote | with\\ttab
        3f\tpunctuation\twarning\t0.9\tfalse\t0\t0\t| `x` & [y](z)\\t\u{202e}\t\t19-37\t\tA bracket lacks its partner in the Kazakh text.\t

        """)
  }

  @Test func theFilterChooses() {
    let findings = FindingFilter(only: [.moved]).apply(to: Briefing.findings)
    let text = String(
      decoding: DiffTSV.bytes(of: Briefing.pair, findings: findings, language: .kazakh), as: UTF8.self)
    let line =
      "00000000000000a5\tmoved\tinfo\t0.9\tfalse\t5\t2\t\t\t\t\tОсы сөйлем екінші мәтінде басқа жерде тұр.\t\n"
    #expect(text.hasSuffix("\tmessage\tnote\n" + line))
  }
}
