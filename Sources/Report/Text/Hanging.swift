extension StyledLine {
  /// This line with prose after it, none of the lines wider than `width`.
  ///
  /// Further lines of the prose begin below its first. Where less than `minimum` cells remain beside this line, the
  /// prose stands below it, indented by `fallback` cells.
  func hanging(_ prose: [Run], width: Int, minimum: Int = 12, fallback: Int = 4) -> [StyledLine] {
    let isBeside = width - self.width >= minimum
    let indent = isBeside ? self.width : fallback
    let texts = TextWrap.wrap(prose, width: max(2, width - indent))
    let margin = StyledLine(Run(String(repeating: " ", count: indent)))
    var lines = isBeside && !texts.isEmpty ? [] : [self]
    for text in texts {
      var line = lines.isEmpty ? self : margin
      line.append(text)
      lines.append(line)
    }
    return lines
  }
}
