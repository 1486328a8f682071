import ICUBridge

extension Scheme {
  /// Transliterates a text. O(n).
  ///
  /// Letters the scheme does not know, digits, punctuation, URLs, e-mail addresses and domain names stay as they are.
  /// The result is in NFC.
  ///
  /// - Parameters:
  ///   - text: a text in any normalization form.
  ///   - reverse: whether to go back from the scheme's script to Cyrillic.
  /// - Returns: the text in the other script.
  /// - Throws: ``TransliterationError/oneWay(scheme:reason:)`` for `reverse` in a scheme that has no way back.
  public func apply(_ text: String, reverse: Bool = false) throws(TransliterationError) -> String {
    if reverse, case .oneWay(let reason) = roundTrip {
      throw .oneWay(scheme: id, reason: reason)
    }
    do {
      return try Normalizer(.nfc).normalize(convert(text, reverse: reverse))
    } catch {
      throw .unicode(error)
    }
  }

  private func convert(_ text: String, reverse: Bool) throws(ICUError) -> String {
    switch system {
    case .letters(let alphabet):
      let tables = try LetterTables.of(id, alphabet)
      if reverse {
        let source = FoldedText(latin: try Normalizer(.nfd).normalize(text), casing: tables.casing)
        return Rewriter(table: tables.reverse, direction: .toCyrillic).rewrite(source)
      }
      let source = FoldedText(cyrillic: try Normalizer(.nfc).normalize(text))
      return Rewriter(table: tables.forward, direction: .fromCyrillic).rewrite(source)
    case .kazakhArabic where reverse:
      return KazakhArabic.toCyrillic(try Normalizer(.nfc).normalize(text))
    case .kazakhArabic:
      return KazakhArabic.fromCyrillic(try Normalizer(.nfc).normalize(text))
    }
  }
}
