public import Bytes
import XMLShim

/// Reads XML 1.0 through libxml2's SAX parser, safely: nothing but the given bytes is ever read.
///
/// A document type declaration is passed over, the file it names is not opened. A document that declares entities is
/// refused, as is one that uses undeclared ones, so that no text is lost or blown up; so are elements nested too deep
/// and tags that are too long. Memory is bounded whatever the length of the document. Linear in its length.
public enum XMLReader {
  /// Reads a document from a stream.
  ///
  /// - Parameters:
  ///   - stream: Where the bytes come from, in the encoding of their byte order mark or XML declaration, else UTF-8.
  ///   - file: The name under which errors tell of it.
  ///   - limits: What the document may ask.
  ///   - handler: What the document is told to; after an error it holds what was told until then.
  /// - Throws: `XMLError` for a document that is not well-formed, breaks a limit, declares or lacks an entity, that the
  ///   handler refuses, or that cannot be read to its end.
  public static func read<Handler: XMLHandler>(
    _ stream: consuming some ByteStream & ~Copyable, file: String, limits: XMLLimits = XMLLimits(),
    into handler: inout Handler
  ) throws(XMLError) {
    try run(stream, isUTF8: false, file: file, limits: limits, into: &handler)
  }

  /// Reads a document that was decoded already, whatever encoding it names.
  ///
  /// - Throws: `XMLError`, as for a stream.
  public static func read<Handler: XMLHandler>(
    _ text: String, file: String, limits: XMLLimits = XMLLimits(), into handler: inout Handler
  ) throws(XMLError) {
    try run(BytesInMemory(Array(text.utf8)), isUTF8: true, file: file, limits: limits, into: &handler)
  }

  private static func run<Handler: XMLHandler>(
    _ stream: consuming some ByteStream & ~Copyable, isUTF8: Bool, file: String, limits: XMLLimits,
    into handler: inout Handler
  ) throws(XMLError) {
    let sink = HandlerSink(stream, handler)
    defer { handler = sink.handler }
    guard let parser = ParserHandle(sink: sink, limits: limits) else { throw .outOfMemory(file) }
    let outcome = parser.run(isUTF8: isUTF8)
    if let fault = sink.fault { throw XMLError(fault, file: file) }
    if let error = sink.fileError {
      throw XMLError(file: error.path, place: nil, problem: error.problem, remedy: "")
    }
    if outcome != XML_DONE { throw XMLError(outcome, parser, file: file, limits: limits) }
  }

  /// Reads a document that lies in memory.
  ///
  /// - Throws: `XMLError`, as for a stream.
  public static func read<Handler: XMLHandler>(
    _ bytes: [UInt8], file: String, limits: XMLLimits = XMLLimits(), into handler: inout Handler
  ) throws(XMLError) {
    try read(BytesInMemory(bytes), file: file, limits: limits, into: &handler)
  }
}

extension XMLError {
  init(_ fault: XMLFault, file: String) {
    self.init(file: file, place: fault.place, problem: fault.problem, remedy: fault.remedy)
  }

  /// What a parser that gave up has to say.
  init(_ outcome: Int32, _ parser: borrowing ParserHandle, file: String, limits: XMLLimits) {
    let message = parser.message
    let (problem, remedy) =
      switch outcome {
      case XML_ENTITY:
        ("declares the entity “\(message)”", "take the declaration out and write the text itself")
      case XML_REFERENCE: ("the entity “&\(message);” is not declared", "write the character itself")
      case XML_TOO_DEEP:
        ("more than \(limits.depth) elements inside each other at <\(message)>", "such a document is not read")
      case XML_TAG_TOO_LONG: ("a tag of more than \(limits.markup >> 10) KB", "such a document is not read")
      case XML_DEFAULTS: ("declares too many default values of attributes", "take the declarations out")
      case XML_OUT_OF_MEMORY: ("not enough memory", "")
      default: (Self.lowered(message.isEmpty ? "not well-formed" : message), "correct the XML there")
      }
    self.init(file: file, place: parser.place, problem: problem, remedy: remedy)
  }

  static func outOfMemory(_ file: String) -> XMLError {
    XMLError(file: file, place: nil, problem: "not enough memory", remedy: "")
  }

  /// libxml2's sentence as part of ours.
  private static func lowered(_ message: String) -> String {
    let isWord = message.dropFirst().first?.isLowercase == true
    return isWord ? message.prefix(1).lowercased() + message.dropFirst() : message
  }
}
