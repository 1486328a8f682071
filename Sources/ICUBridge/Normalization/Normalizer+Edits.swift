extension Normalizer {
  /// Normalizes UTF-8 and keeps the way back to the source.
  ///
  /// The text is cut at ICU's normalization boundaries: pieces between boundaries normalize independently, so a piece
  /// that changes is one edit. Ill-formed sequences become U+FFFD, each an edit. O(n).
  ///
  /// - Throws: ``ICUError``.
  public func normalizeWithEdits(utf8 source: Span<UInt8>) throws(ICUError) -> NormalizedText {
    var writer = EditWriter()
    var cursor = UTF8Cursor()
    var piece = Piece()
    while let next = cursor.next(in: source) {
      let apart = next.scalar.map { form.keepsApart($0) } ?? true
      if apart || next.scalar.map({ handle.hasBoundary(before: $0) }) ?? true {
        try flush(piece, of: source, into: &writer)
        piece = Piece(range: next.range.lowerBound..<next.range.lowerBound)
      }
      piece.append(next, apart: apart)
    }
    try flush(piece, of: source, into: &writer)
    return writer.finish(source)
  }

  /// The text since the last boundary.
  private struct Piece {
    var range = 0..<0
    var units: [UInt16] = []
    var isPlain = true
    var isIllFormed = false

    mutating func append(_ next: UTF8Cursor.Element, apart: Bool) {
      isPlain = apart && range.isEmpty && next.scalar != nil
      range = range.lowerBound..<next.range.upperBound
      isIllFormed = isIllFormed || next.scalar == nil
      units.append(contentsOf: UTF16.encode(next.scalar ?? "\u{FFFD}") ?? UTF16.encodedReplacementCharacter)
    }
  }

  private func flush(_ piece: Piece, of source: Span<UInt8>, into writer: inout EditWriter) throws(ICUError) {
    if piece.isPlain { return }
    let normalized = try handle.normalize(piece.units)
    if normalized == piece.units, !piece.isIllFormed { return }
    writer.replace(piece.range, of: source, with: String(decoding: normalized, as: UTF16.self).utf8)
  }
}
