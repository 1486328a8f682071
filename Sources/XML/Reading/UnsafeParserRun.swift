import Bytes
import XMLShim

/// The owner of a parser of libxml2.
@safe struct ParserHandle: ~Copyable {
  private let pointer: OpaquePointer

  /// Nil when there is no memory for one.
  init?(sink: EventSink, limits: XMLLimits) {
    var events = unsafe xml_events(
      context: Unmanaged.passUnretained(sink).toOpaque(),
      read: { context, buffer, capacity in
        guard let context = unsafe context, let buffer = unsafe buffer else { return -1 }
        return unsafe EventSink.of(context).read(UnsafeMutableBufferPointer(start: buffer, count: Int(capacity)))
      },
      start: { context, local, uri, attributes, count in
        guard let context = unsafe context else { return }
        unsafe EventSink.of(context).start(local, uri, attributes, Int(count))
      },
      end: { context, local, uri in
        guard let context = unsafe context else { return }
        unsafe EventSink.of(context).end(local, uri)
      },
      text: { context, bytes, length in
        guard let context = unsafe context else { return }
        unsafe EventSink.of(context).text(UnsafeBufferPointer(start: bytes, count: Int(length)))
      })
    guard let pointer = unsafe xml_reader_open(&events, Int32(clamping: limits.depth), Int64(limits.markup)) else {
      return nil
    }
    unsafe self.pointer = pointer
    unsafe sink.parser = pointer
  }

  deinit { unsafe xml_reader_close(pointer) }

  /// Reads what the sink gives, in the encoding that it names itself or in UTF-8.
  borrowing func run(isUTF8: Bool) -> Int32 { unsafe xml_reader_run(pointer, isUTF8) }

  /// Reads a page.
  borrowing func runHTML(_ utf8: Span<UInt8>) -> Int32 {
    unsafe utf8.withUnsafeBufferPointer { buffer in
      unsafe xml_reader_run_html(pointer, buffer.baseAddress, Int64(buffer.count))
    }
  }

  /// Where the parser stopped.
  var place: XMLPlace { unsafe XMLPlace(of: pointer) }

  /// libxml2's words for the fault, or the name that it concerns.
  var message: String { unsafe String(cString: xml_reader_message(pointer)) }
}

/// What a parser calls, without the types of stream and handler, which a C function cannot know.
@safe class EventSink {
  /// The parser, while it runs.
  fileprivate(set) var parser: OpaquePointer?
  private let names = NameTable()

  fileprivate static func of(_ context: UnsafeMutableRawPointer) -> EventSink {
    unsafe Unmanaged<EventSink>.fromOpaque(context).takeUnretainedValue()
  }

  /// Where the parser stands.
  var place: XMLPlace {
    guard let parser = unsafe parser else { return XMLPlace(line: 1, column: 1) }
    return unsafe XMLPlace(of: parser)
  }

  /// Ends reading.
  func stop() { if let parser = unsafe parser { unsafe xml_reader_stop(parser) } }

  /// The next piece of the document; nil to give up.
  func nextPiece() -> [UInt8]? { [] }
  func start(_ element: borrowing XMLElement) {}
  func text(_ utf8: Span<UInt8>) {}
  func end(_ name: XMLName) {}

  /// What is left of the piece that is being given to the parser.
  private var rest: ArraySlice<UInt8> = []

  /// Fills the buffer: libxml2 takes a short read for all that it needs to look ahead.
  fileprivate func read(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int32 {
    var filled = 0
    while filled < buffer.count {
      if rest.isEmpty {
        guard let piece = nextPiece() else { return -1 }
        if piece.isEmpty { break }
        rest = piece[...]
      }
      let part = rest.prefix(buffer.count - filled)
      _ = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...]).update(fromContentsOf: part)
      filled += part.count
      rest.removeFirst(part.count)
    }
    return Int32(filled)
  }

  fileprivate func start(
    _ local: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?,
    _ attributes: UnsafePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) {
    let name = unsafe name(local, uri)
    let element = unsafe XMLElement(name: name, place: place, attributes: attributes, count: count, names: names)
    start(element)
  }

  fileprivate func end(_ local: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?) { unsafe end(name(local, uri)) }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) { text(unsafe bytes.span) }

  private func name(_ local: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?) -> XMLName {
    unsafe names.name(
      UnsafeRawPointer(local)?.assumingMemoryBound(to: UInt8.self),
      UnsafeRawPointer(uri)?.assumingMemoryBound(to: UInt8.self))
  }
}

extension XMLPlace {
  fileprivate init(of parser: OpaquePointer) {
    self.init(line: Int(unsafe xml_reader_line(parser)), column: Int(unsafe xml_reader_column(parser)))
  }
}
