import Foundation

/// Debian's package `unicode-data`, where the conformance data lies when it is installed.
enum UnicodeData {
  private static let root = "/usr/share/unicode/"

  static func isInstalled(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root + path)
  }

  /// The lines of a file without comments and empty lines; `.bz2` is unpacked by `bzip2`.
  static func lines(_ path: String) throws -> [String] {
    var data = try Data(contentsOf: URL(fileURLWithPath: root + path))
    if path.hasSuffix(".bz2") {
      let bzip2 = Process()
      bzip2.executableURL = URL(fileURLWithPath: "/usr/bin/bzip2")
      bzip2.arguments = ["-dc", root + path]
      let pipe = Pipe()
      bzip2.standardOutput = pipe
      try bzip2.run()
      data = pipe.fileHandleForReading.readDataToEndOfFile()
      bzip2.waitUntilExit()
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      return content.isEmpty ? nil : content
    }
  }

  /// The text written as hexadecimal code points with spaces between.
  static func text(_ codePoints: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: codePoints.split(separator: " ").compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init))
    return String(scalars)
  }
}

extension String {
  /// The scalars, because `==` on strings takes canonically equivalent texts for equal.
  var values: [UInt32] { unicodeScalars.map(\.value) }
}
