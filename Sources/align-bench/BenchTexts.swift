import Bytes
import TextModel

/// The texts that speed is measured on: six reports of the corpus, always the same ones.
struct BenchTexts {
  /// A report.
  struct Report {
    let path: String
    let bytes: [UInt8]
    let source: SourceText
    let document: Document
  }

  /// Pairs of a Kazakh and a Russian report; the first is a translation.
  let pairs: [(left: Report, right: Report)]

  init(project: String) throws(Trouble) {
    var pairs: [(Report, Report)] = []
    for name in ["water-metering", "metro-extension", "refugee-protocol"] {
      let base = "\(project)/corpus/\(name)"
      pairs.append((try Self.report(base + ".kk.txt"), try Self.report(base + ".ru.txt")))
    }
    self.pairs = pairs
  }

  private static func report(_ path: String) throws(Trouble) -> Report {
    do {
      let bytes = try FileReading.bytes(at: path)
      let source = try Decoder.decode(bytes, name: path)
      return Report(
        path: path, bytes: bytes, source: source, document: DocumentReader(layout: .article).read(source))
    } catch let error as FileError {
      throw Trouble(error)
    } catch let error as DecodingError {
      throw Trouble(error)
    } catch {
      throw Trouble("\(path): \(error)")
    }
  }

  /// All reports.
  var all: [Report] { pairs.flatMap { [$0.left, $0.right] } }

  /// The reports of one language.
  func reports(_ language: Language) -> [Report] { all.filter { $0.document.language == language } }
}
