import Foundation
import Testing

/// The floors of the house, as Package.swift lays them.
struct ImportTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The modules that the files of a target import, each with a file that does.
  static func imports(of target: String) throws -> [String: String] {
    let line =
      /(?m)^\s*(?:@\w+\s+|public\s+|package\s+|internal\s+|private\s+)*import\s+(?:(?:struct|enum|func)\s+)?(\w+)/
    var imports: [String: String] = [:]
    for file in try files(of: target) {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: line) {
        imports[String(match.1)] = "\(target)/\(file.lastPathComponent)"
      }
    }
    return imports
  }

  static func files(of target: String) throws -> [URL] {
    let folder = root.appending(path: "Sources/\(target)")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      .map { folder.appending(path: $0) }
  }

  /// The floors from the ground up, each with those that it may import.
  static func floors() throws -> [(name: String, below: [String])] {
    let package = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    return package.matches(of: /floor\("(\w+)", on: \[([^\]]*)\]/).map { match in
      (String(match.1), match.2.matches(of: /"(\w+)"/).map { String($0.1) })
    }
  }

  /// The targets in C, below all floors.
  static let cTargets: Set = ["ICUShim", "CICU", "XMLShim", "CXML2", "ZipShim", "CZip", "CLexicon"]

  @Test func sourcesLeaveFoundationOut() throws {
    let targets = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
    #expect(targets.contains("align"))
    for target in targets {
      for (module, file) in try Self.imports(of: target) {
        #expect(!module.hasPrefix("Foundation"), "\(file) imports \(module)")
      }
    }
  }

  @Test func floorsImportOnlyWhatStandsBelow() throws {
    let floors = try Self.floors()
    #expect(floors.count >= 10)
    let names = Self.cTargets.union(floors.map(\.name)).union(["ArgumentParser"])
    for (index, floor) in floors.enumerated() {
      let earlier = Set(floors[..<index].map(\.name)).union(Self.cTargets)
      #expect(earlier.isSuperset(of: floor.below), "\(floor.name) stands on a floor that is laid after it")
      for (module, file) in try Self.imports(of: floor.name) where names.contains(module) {
        #expect(floor.below.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test func onlyTheCommandParsesArguments() throws {
    for floor in try Self.floors() {
      #expect(try Self.imports(of: floor.name)["ArgumentParser"] == nil, "\(floor.name)")
    }
    #expect(try Self.imports(of: "align")["ArgumentParser"] != nil)
  }

  @Test func systemCallsStandInFilesNamedUnsafe() throws {
    let files = try Self.files(of: "align")
    #expect(files.contains { $0.lastPathComponent.hasPrefix("Unsafe") })
    for file in files where !file.lastPathComponent.hasPrefix("Unsafe") {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: /\bunsafe\b/) == nil, "\(file.lastPathComponent)")
    }
  }
}
