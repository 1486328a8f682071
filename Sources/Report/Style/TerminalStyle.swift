/// What the user says about colour.
public enum ColorChoice: String, Sendable, Hashable, CaseIterable {
  /// Colour where the environment and the output suggest it.
  case auto
  /// Colour in any case.
  case always
  /// No colour.
  case never
}

/// Decides whether output is coloured.
public enum TerminalStyle {
  /// Whether to colour: the flag beats `NO_COLOR` (no-color.org) beats `CLICOLOR_FORCE` (bixense.com/clicolors) beats
  /// the terminal, of which `TERM=dumb` says that it has no colours.
  ///
  /// - Parameters:
  ///   - choice: The flag.
  ///   - environment: The environment variables; only the three named above are read.
  ///   - isTerminal: Whether the output goes to a terminal.
  /// - Returns: Whether escape sequences for colour may be written.
  public static func usesColor(_ choice: ColorChoice, environment: [String: String], isTerminal: Bool) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let no = environment["NO_COLOR"], !no.isEmpty { return false }
    if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
