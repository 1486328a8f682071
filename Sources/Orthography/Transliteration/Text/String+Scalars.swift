extension String {
  /// A text of scalars.
  init(scalars: [Unicode.Scalar]) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(scalars.count * 2)
    for scalar in scalars { utf8.append(contentsOf: scalar.utf8) }
    self.init(decoding: utf8, as: UTF8.self)
  }
}
