import Bytes
import XML

/// A handler of XML that makes records.
protocol RecordHandler: XMLHandler {
  associatedtype Sink: RecordSink
  var target: SinkTarget<Sink> { get set }
}

/// A sink as handlers of XML use it: what it throws ends the parser's run, and is thrown after it.
struct SinkTarget<Sink: RecordSink> {
  private(set) var sink: Sink
  private(set) var failure: FormatError?
  private var documents: DocumentPair?

  init(_ sink: Sink) { self.sink = sink }

  /// Whether these documents are others than those of the record before.
  func isNew(_ documents: DocumentPair) -> Bool { documents != self.documents }

  /// Adds a record of some documents.
  mutating func add(_ record: AlignmentRecord, of documents: DocumentPair) throws(XMLFault) {
    do throws(FormatError) {
      try begin(documents)
      try sink.add(record)
    } catch {
      failure = error
      throw XMLFault(error.problem, remedy: error.remedy)
    }
  }

  /// Begins some documents unless they are those of the record before.
  mutating func begin(_ documents: DocumentPair) throws(FormatError) {
    guard isNew(documents) else { return }
    self.documents = documents
    try sink.begin(documents)
  }

  /// Ends the records.
  mutating func finish() throws(FormatError) {
    if documents == nil { try sink.begin(DocumentPair()) }
    try sink.finish()
  }
}

/// Lets a parser run over a file.
enum HandlerRun {
  static func read<Handler: RecordHandler>(
    _ stream: consuming some ByteStream & ~Copyable, file: String, into handler: inout Handler
  ) throws(FormatError) {
    do throws(XMLError) {
      try XMLReader.read(stream, file: file, into: &handler)
    } catch {
      throw handler.target.failure ?? FormatError(error)
    }
  }
}
