import Exchange
import TextModel

extension DocumentPair {
  /// Two documents that this program aligned, by the names of their files.
  init(_ left: (Document, path: String), _ right: (Document, path: String), signature: String?) {
    func side(_ document: Document, _ path: String) -> Side {
      Side(name: path == "-" ? nil : path.split(separator: "/").last.map(String.init), language: document.language)
    }
    self.init(
      left: side(left.0, left.path), right: side(right.0, right.path),
      provenance: .init(tool: "align", version: AlignCommand.version, signature: signature))
  }
}
