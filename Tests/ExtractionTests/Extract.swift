import Foundation
import Testing
import TextModel

@testable import Extraction

/// Takes text out of what a test made.
enum Extract {
  /// The document that bytes hold.
  static func document(_ bytes: [UInt8], _ format: DocumentFormat) throws(ExtractionError) -> ExtractedDocument {
    try DocumentExtractor().extract(bytes, name: "a.\(format.rawValue)", format: format)
  }

  /// The lines of a document, blank ones left out.
  static func lines(_ bytes: [UInt8], _ format: DocumentFormat) throws(ExtractionError) -> [String] {
    try document(bytes, format).source.string.split(separator: "\n").map(String.init)
  }

  /// The lines of a page.
  static func page(_ html: String) throws(ExtractionError) -> [String] { try lines(Array(html.utf8), .html) }

  /// What is said against a document, nil where nothing is.
  static func problem(_ bytes: [UInt8], _ format: DocumentFormat) -> String? {
    do throws(ExtractionError) {
      _ = try document(bytes, format)
      return nil
    } catch {
      return error.description
    }
  }

  /// A file beside these tests.
  static func file(_ name: String) throws -> [UInt8] {
    let pages = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
    return [UInt8](try Data(contentsOf: pages.appending(path: name)))
  }
}
