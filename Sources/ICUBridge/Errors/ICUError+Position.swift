extension ICUError.Position {
  /// The line and column of a code unit; nil for an offset outside the text, which ICU gives for no place.
  init?(of offset: Int32, in units: [UInt16]) {
    guard (0...Int32(clamping: units.count)).contains(offset) else { return nil }
    let before = units[..<Int(offset)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(line: before.count { $0 == 0x0A } + 1, column: Int(offset) - start + 1)
  }
}
