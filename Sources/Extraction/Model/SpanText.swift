extension [UInt8] {
  /// The bytes of a span.
  init(copying span: Span<UInt8>) {
    self.init()
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}

extension String {
  /// The text of a span of well-formed UTF-8.
  init(copying span: Span<UInt8>) { self = String(decoding: [UInt8](copying: span), as: UTF8.self) }
}
