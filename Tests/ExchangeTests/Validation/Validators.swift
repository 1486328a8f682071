import Samples
import Testing

/// The programs of others that our files are tried on; `make test` prepares them.
enum Validators {
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  /// Python with lxml, translate-toolkit and OpusTools.
  static let python = root + "/.build/exchange-venv/bin/python"
  private static let schemas = root + "/../shared/tools/validate_exchange.py"
  private static let script = root + "/Tests/ExchangeTests/Validation/read_back.py"

  static let haveSchemas = have("lxml") && shell("test -r '\(schemas)'") != nil
  static let haveToolkit = have("translate.storage.tmx")
  static let haveOpusTools = have("opustools")
  static let haveXMLLint = shell("command -v xmllint") != nil

  private static func have(_ module: String) -> Bool { shell("'\(python)' -c 'import \(module)' 2>/dev/null") != nil }

  /// What DTD and schemas have to say of files: a line `FILE OK` for each that is valid.
  static func validate(_ files: [String]) -> String? {
    shell("'\(python)' '\(schemas)' \(files.map { "'\($0)'" }.joined(separator: " ")) 2>&1 || true")
  }

  /// What the script that calls translate-toolkit and OpusTools prints, nil when it fails.
  static func readBack(_ arguments: String..., input: String = "/dev/null") -> String? {
    shell("'\(python)' '\(script)' \(arguments.map { "'\($0)'" }.joined(separator: " ")) < '\(input)' 2>&1")
  }
}
