public import TextModel

/// Takes the text out of documents of every format.
public struct DocumentExtractor: Sendable {
  private let decoder: DocumentDecoder

  /// Creates an extractor.
  ///
  /// - Parameter decoder: How bytes become text in the formats that are text themselves: HTML, subtitles, catalogs.
  public init(decoder: DocumentDecoder = DocumentDecoder()) {
    self.decoder = decoder
  }

  /// Takes the text out of a document.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name, for errors.
  ///   - format: Its format.
  /// - Returns: Its text.
  /// - Throws: `ExtractionError` for a file that is not of this format, is damaged, encrypted, beyond a limit, or has no
  ///   text.
  /// - Complexity: Linear in the size of the file, unpacked.
  public func extract(
    _ bytes: [UInt8], name: String, format: DocumentFormat
  ) throws(ExtractionError) -> ExtractedDocument {
    switch format {
    case .html: try WebPage.extract(bytes, name: name, decoder: decoder)
    case .docx: try WordDocument.extract(bytes, name: name)
    case .odt: try OpenDocumentText.extract(bytes, name: name)
    case .srt, .vtt: try Subtitles.extract(bytes, name: name, decoder: decoder)
    case .po: try TranslatedCatalog.extract(bytes, name: name, decoder: decoder)
    case .pdf: try PDFText.extract(bytes, name: name)
    }
  }
}
