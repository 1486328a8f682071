import TextModel

/// Reads the text of PDF files through `pdftotext` of the Poppler utilities.
///
/// A PDF knows where letters stand on a page, not what a paragraph is: lines are joined by their looks, so that headings,
/// columns, running titles and tables may come out wrong.
enum PDFText {
  static func extract(_ bytes: [UInt8], name: String) throws(ExtractionError) -> ExtractedDocument {
    guard bytes.prefix(1024).contains(pdfMark) else {
      throw ExtractionError(file: name, problem: "no PDF file", remedy: "name what it is with --from")
    }
    let outcome: FilterOutcome
    do throws(FilterFault) {
      outcome = try Filter.run("pdftotext", ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"], input: bytes)
    } catch {
      throw ExtractionError(
        file: name, problem: "pdftotext, which reads PDF files, cannot be run here: \(error.problem)",
        remedy: "install poppler-utils, or save the text as .txt")
    }
    guard outcome.status == 0 else {
      throw ExtractionError(
        file: name, problem: "pdftotext cannot read it: damaged, or with a password",
        remedy: "save it anew without a password, or save the text as .txt")
    }
    let paragraphs = PageLines.paragraphs(of: String(decoding: outcome.output, as: UTF8.self))
    guard paragraphs.contains(where: { $0.contains(where: \.isLetter) }) else {
      throw ExtractionError(
        file: name, problem: "no text in it: its pages are pictures", remedy: "have them recognised (OCR) first")
    }
    return ExtractedDocument(
      source: SourceText(name: name, text: paragraphs.joined(separator: "\n\n")), layout: .article)
  }

  private static let pdfMark = Array("%PDF-".utf8)
}

extension ArraySlice<UInt8> {
  /// Whether these bytes stand anywhere in the slice.
  fileprivate func contains(_ mark: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: mark) }
  }
}
