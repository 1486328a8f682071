import Bytes

/// Gives a parser the bytes of a stream and a handler the events of the parser.
final class HandlerSink<Stream: ByteStream & ~Copyable, Handler: XMLHandler>: EventSink {
  private var stream: Stream
  private(set) var handler: Handler
  /// Why reading ended before the end of the document.
  private(set) var fault: XMLFault?
  private(set) var fileError: FileError?

  init(_ stream: consuming Stream, _ handler: Handler) {
    self.stream = stream
    self.handler = handler
  }

  override func nextPiece() -> [UInt8]? {
    do throws(FileError) {
      return try stream.next()
    } catch {
      fileError = error
      return nil
    }
  }

  override func start(_ element: borrowing XMLElement) {
    do throws(XMLFault) { try handler.start(element) } catch { fail(error) }
  }

  override func text(_ utf8: Span<UInt8>) {
    do throws(XMLFault) { try handler.text(utf8) } catch { fail(error) }
  }

  override func end(_ name: XMLName) {
    do throws(XMLFault) { try handler.end(name) } catch { fail(error) }
  }

  private func fail(_ fault: XMLFault) {
    self.fault = XMLFault(fault.problem, remedy: fault.remedy, at: fault.place ?? place)
    stop()
  }
}
