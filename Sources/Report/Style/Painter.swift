import Comparison

/// Turns styled lines into text, with escape sequences (ECMA-48, Select Graphic Rendition) when colour is on.
struct Painter {
  let usesColor: Bool

  /// The line without spaces at its end.
  func paint(_ line: StyledLine) -> String {
    var painted = ""
    for run in line.runs {
      let code = code(for: run.role)
      painted += usesColor && !code.isEmpty ? "\u{1b}[\(code)m\(run.text)\u{1b}[0m" : run.text
    }
    while painted.last == " " { painted.removeLast() }
    return painted
  }

  private func code(for role: Run.Role) -> String {
    switch role {
    case .plain: ""
    case .dim: "2"
    case .severity(let severity): color(severity)
    case .fault(let severity): "1;" + color(severity)
    }
  }

  /// Red, yellow, cyan.
  private func color(_ severity: Severity) -> String {
    switch severity {
    case .error: "31"
    case .warning: "33"
    case .info: "36"
    }
  }
}
