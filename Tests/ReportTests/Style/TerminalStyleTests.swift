import Report
import Testing

@Suite struct TerminalStyleTests {
  @Test(arguments: [true, false])
  func theFlagBeatsEverything(_ isTerminal: Bool) {
    let off = ["NO_COLOR": "1", "TERM": "dumb"]
    #expect(TerminalStyle.usesColor(.always, environment: off, isTerminal: isTerminal))
    #expect(!TerminalStyle.usesColor(.never, environment: ["CLICOLOR_FORCE": "1"], isTerminal: isTerminal))
  }

  @Test(
    arguments: [
      ([:], true, true), ([:], false, false), (["TERM": "dumb"], true, false), (["TERM": "xterm"], true, true),
      (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], false, false),
      (["CLICOLOR_FORCE": ""], false, false),
      (["CLICOLOR_FORCE": "1", "TERM": "dumb"], false, true),
    ] as [([String: String], Bool, Bool)])
  func automaticallyTheEnvironmentDecides(_ environment: [String: String], _ isTerminal: Bool, _ expected: Bool) {
    #expect(TerminalStyle.usesColor(.auto, environment: environment, isTerminal: isTerminal) == expected)
  }
}
