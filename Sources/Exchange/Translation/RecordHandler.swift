import Bytes
import XML

/// A handler of XML that makes records.
protocol RecordHandler: XMLHandler {
  var target: RecordTarget { get }
}

/// A sink as handlers of XML use it, without its type, so that they are compiled once for all sinks: what it throws ends
/// the parser's run, and is thrown after it.
class RecordTarget {
  private(set) var failure: FormatError?
  private var documents: DocumentPair?

  /// Whether these documents are others than those of the record before.
  func isNew(_ documents: DocumentPair) -> Bool { documents != self.documents }

  /// Adds a record of some documents.
  func add(_ record: AlignmentRecord, of documents: DocumentPair) throws(XMLFault) {
    do throws(FormatError) {
      try begin(documents)
      try put(record)
    } catch {
      failure = error
      throw XMLFault(error.problem, remedy: error.remedy)
    }
  }

  /// Begins some documents unless they are those of the record before.
  func begin(_ documents: DocumentPair) throws(FormatError) {
    guard isNew(documents) else { return }
    self.documents = documents
    try start(documents)
  }

  /// Ends the records.
  func finish() throws(FormatError) {
    if documents == nil { try start(DocumentPair()) }
    try end()
  }

  fileprivate func start(_ documents: DocumentPair) throws(FormatError) {}
  fileprivate func put(_ record: AlignmentRecord) throws(FormatError) {}
  fileprivate func end() throws(FormatError) {}
}

/// A target that knows the type of its sink.
final class SinkTarget<Sink: RecordSink>: RecordTarget {
  private(set) var sink: Sink

  init(_ sink: Sink) { self.sink = sink }

  fileprivate override func start(_ documents: DocumentPair) throws(FormatError) { try sink.begin(documents) }
  fileprivate override func put(_ record: AlignmentRecord) throws(FormatError) { try sink.add(record) }
  fileprivate override func end() throws(FormatError) { try sink.finish() }
}

/// Lets a parser run over a file.
enum HandlerRun {
  /// - Parameters:
  ///   - stream: The file's bytes.
  ///   - file: The name under which errors tell of it.
  ///   - sink: Where the records go.
  ///   - make: Makes the handler.
  /// - Returns: The handler, which has met the whole file.
  /// - Throws: `FormatError` for a document that cannot be read or that the handler refuses, and what the sink throws.
  static func read<Handler: RecordHandler, Sink: RecordSink>(
    _ stream: consuming some ByteStream & ~Copyable, file: String, into sink: inout Sink,
    with make: (RecordTarget) -> Handler
  ) throws(FormatError) -> Handler {
    let target = SinkTarget(sink)
    defer { sink = target.sink }
    var handler = make(target)
    do throws(XMLError) {
      try XMLReader.read(stream, file: file, into: &handler)
    } catch {
      throw target.failure ?? FormatError(error)
    }
    try target.finish()
    return handler
  }
}
