import Foundation

@testable import TextModel

/// Texts to decode, and the encoders that the project itself has no use for.
enum Material {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let shared = root.deletingLastPathComponent().appending(path: "shared")

  /// A file in one language.
  struct File: Sendable {
    let name: String
    let isKazakh: Bool
    let text: String
  }

  /// The reports of `corpus/`.
  static let corpus = files(in: root.appending(path: "corpus")) { $0.hasSuffix(".txt") }
  /// Pages of government and agencies, where they lie beside the project.
  static let pages = files(in: shared.appending(path: "parallel-train")) { $0.hasSuffix(".kk") || $0.hasSuffix(".ru") }

  private static func files(in folder: URL, where isText: (String) -> Bool) -> [File] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter(isText).sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return nil }
      return File(name: name, isKazakh: name.contains(".kk"), text: text)
    }
  }

  /// The text in an encoding, what the encoding lacks left out.
  static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xef, 0xbb, 0xbf] + Array(text.utf8)
    case .utf16Little: return text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    case .utf16Big: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    case .windows1251, .koi8r, .iso8859Part5, .kz1048, .pt154, .cp866:
      let page = CodePage.page(of: encoding)
      return text.unicodeScalars.compactMap { page?.byte($0) }
    }
  }

  /// The text as an encoding can hold it.
  static func reduced(_ text: String, to encoding: TextEncoding) -> String {
    guard let page = CodePage.page(of: encoding) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { page.byte($0) != nil }))
  }

  /// What a program shows that reads text of one page as another's.
  static func misread(_ text: String, _ right: CodePage, as wrong: CodePage) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in right.byte(scalar).flatMap(wrong.scalar) ?? scalar }))
  }

  /// The text in pieces of so many letters, a shorter rest left out.
  static func slices(of text: String, letters: Int) -> [String] {
    var slices: [String] = []
    var slice = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      slice.append(scalar)
      if scalar.properties.isAlphabetic { count += 1 }
      if count == letters {
        slices.append(String(slice))
        slice = String.UnicodeScalarView()
        count = 0
      }
    }
    return slices
  }
}
