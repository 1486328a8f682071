import Foundation

/// A folder of its own for one test, gone when the test is over.
final class Desk {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "align-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Lays a file on the desk.
  func put(_ name: String, _ text: String) throws { try put(name, Data(text.utf8)) }

  func put(_ name: String, _ bytes: Data) throws { try bytes.write(to: folder.appending(path: name)) }

  /// The text of a file, nil if there is none.
  func text(of name: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of all files, sorted.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

  /// Runs the command here.
  func align(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> AlignRun {
    try AlignRun(arguments, input: Data(input.utf8), in: folder, environment: environment)
  }

  /// Runs the command here, with arguments that are at hand as a list.
  func align(_ arguments: [String]) throws -> AlignRun {
    try AlignRun(arguments, input: Data(), in: folder, environment: [:])
  }

  /// Runs a script of the shell here.
  func script(_ script: String, environment: [String: String] = [:]) throws -> AlignRun {
    try AlignRun.script(script, in: folder, environment: environment)
  }
}

/// Small reports to try things on.
enum Sample {
  static let kazakh = """
    Ауылда жаңа мектеп ашылды

    Биыл ауданда 12 жаңа мектеп салынады. Бұл туралы министр мәлім етті. «Құрылыс жыл соңына дейін аяқталады», – деді ол.

    Мектептер 600 орынға арналған.

    """
  static let russian = """
    В селе открылась новая школа

    В этом году в районе построят 12 новых школ. Об этом сообщил министр. «Строительство завершится до конца года», – сказал он.

    Школы рассчитаны на 600 мест.

    """
}
