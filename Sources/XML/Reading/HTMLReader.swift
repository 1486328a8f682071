import Bytes
import XMLShim

/// Reads HTML pages through libxml2's parser, which mends what is broken in them as browsers do.
///
/// The handler is told of elements as for XML, names in lower case and without namespaces; what stands in `script` and
/// `style` comes as their text. Elements that HTML implies (`html`, `body`, `p`) are told as if they were written.
public enum HTMLReader {
  /// Reads a page. Linear in its length.
  ///
  /// - Parameters:
  ///   - utf8: The page, decoded; an encoding that it names itself is not heeded.
  ///   - file: The name under which errors tell of it.
  ///   - limits: What the page may ask; only the depth counts.
  ///   - handler: What the page is told to.
  /// - Throws: `XMLError` when elements are nested too deep or the handler refuses the page.
  public static func read<Handler: XMLHandler>(
    _ utf8: Span<UInt8>, file: String, limits: XMLLimits = XMLLimits(depth: 2000), into handler: inout Handler
  ) throws(XMLError) {
    let sink = HandlerSink(BytesInMemory([]), handler)
    defer { handler = sink.handler }
    guard let parser = ParserHandle(sink: sink, limits: limits) else { throw .outOfMemory(file) }
    let outcome = parser.runHTML(utf8)
    if let fault = sink.fault { throw XMLError(fault, file: file) }
    if outcome != XML_DONE { throw XMLError(outcome, parser, file: file, limits: limits) }
  }
}
