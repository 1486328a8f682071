/// Turns the bytes of a document into text: the encoding is named or recognised, misread text is put right, and
/// whatever was done is noted.
public struct DocumentDecoder: Sendable {
  /// The encoding that documents are in, nil to recognise it.
  public let encoding: TextEncoding?
  /// Whether undecodable bytes are replaced with U+FFFD and counted; otherwise they are errors.
  public let isLossy: Bool

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - encoding: The encoding of the documents, nil to recognise it. A text whose encoding is named is taken as it
  ///     is: it is not searched for misread letters. A UTF-16 byte order mark beats the order that is named.
  ///   - isLossy: Whether undecodable bytes are replaced with U+FFFD and counted.
  public init(encoding: TextEncoding? = nil, isLossy: Bool = false) {
    self.encoding = encoding
    self.isLossy = isLossy
  }

  /// Decodes the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: Its name, for errors.
  /// - Returns: The text with its notes.
  /// - Throws: `DecodingError` with the offset of the first byte that stands for no character, or for a file whose
  ///   encoding cannot be told.
  /// - Complexity: Linear in the size of the file.
  public func decode(_ bytes: [UInt8], name: String) throws(DecodingError) -> SourceText {
    do throws(DecodingFault) {
      guard let encoding else { return try recognise(bytes, name: name) }
      let (settled, start) = Self.settle(encoding, ByteOrderMark(bytes))
      let decoded = try DecodedBytes(bytes, as: settled, from: start, lossy: isLossy)
      return SourceText(
        name: name, utf8: decoded.utf8, encoding: settled, map: decoded.map, notes: decoded.note.map { [$0] } ?? [])
    } catch {
      throw error.named(name, isChosen: true)
    }
  }

  /// The encoding that a name and a mark agree on, and where the text begins.
  private static func settle(_ encoding: TextEncoding, _ mark: ByteOrderMark?) -> (TextEncoding, Int) {
    switch (encoding, mark?.encoding) {
    case (.utf8, .utf8WithMark), (.utf8WithMark, .utf8WithMark): (.utf8WithMark, 3)
    case (.utf16Little, .utf16Big), (.utf16Big, .utf16Big): (.utf16Big, 2)
    case (.utf16Little, .utf16Little), (.utf16Big, .utf16Little): (.utf16Little, 2)
    default: (encoding, 0)
    }
  }

  private func recognise(_ bytes: [UInt8], name: String) throws(DecodingFault) -> SourceText {
    let mark = ByteOrderMark(bytes).flatMap { EncodingDetector.isFalse($0, of: bytes) ? nil : $0 }
    var encoding = mark?.encoding ?? .utf8
    var other: TextEncoding?
    var scan: UTF8Scan?
    if encoding == .utf8 {
      let found = UTF8Scan(bytes.span)
      if found.fault != nil || found.hasControls { (encoding, other) = try choose(bytes, found) }
      scan = found
    }
    let decoded = try DecodedBytes(bytes, as: encoding, from: mark?.length ?? 0, lossy: isLossy, scan: scan)
    var notes: [SourceNote] = []
    if encoding != .utf8, encoding != .utf8WithMark { notes.append(.recognised(encoding, or: other)) }
    if let note = decoded.note { notes.append(note) }
    switch CodePage.page(of: encoding) == nil ? MisreadText.verdict(decoded.utf8) : .sound {
    case .repaired(let sound):
      return SourceText(
        name: name, utf8: sound.utf8, encoding: encoding, map: .through(sound.map, decoded.map),
        notes: notes + [sound.note])
    case .beyondRepair: notes.append(.encodedTwice)
    case .sound: break
    }
    return SourceText(name: name, utf8: decoded.utf8, encoding: encoding, map: decoded.map, notes: notes)
  }

  private func choose(_ bytes: [UInt8], _ scan: UTF8Scan) throws(DecodingFault) -> (TextEncoding, TextEncoding?) {
    let fault: DecodingFault
    switch EncodingDetector.verdict(bytes, scan: scan) {
    case .certain(let encoding, let other): return (encoding, other)
    case .damaged: return (.utf8, nil)
    case .torn(let one, let other):
      fault = DecodingFault(
        offset: scan.fault ?? 0, problem: "not UTF-8; it may be \(one.rawValue) or \(other.rawValue)",
        remedy: "name the one with --encoding")
    case .foreign(let nearest):
      let names = nearest.map(\.rawValue).joined(separator: " or ")
      fault = DecodingFault(
        offset: scan.fault ?? 0,
        problem: "neither UTF-8 nor Kazakh or Russian in an encoding known here"
          + (nearest.isEmpty ? "" : "; the nearest is \(names)"),
        remedy: "name it with --encoding (\(TextEncoding.names.joined(separator: ", "))), "
          + "or replace such bytes with --lossy")
    }
    if isLossy { return (.utf8, nil) }
    throw fault
  }
}
