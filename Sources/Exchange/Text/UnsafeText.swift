extension String {
  /// A text of bytes that are known to be well-formed UTF-8; they are not looked at again.
  init(wellFormed utf8: Span<UInt8>) {
    self = unsafe String(copying: UTF8Span(unchecked: utf8))
  }
}
