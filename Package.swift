// swift-tools-version: 6.2
import PackageDescription

/// Strict settings for every Swift target: a warning is an error.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
  .treatAllWarnings(as: .error),
]

/// A library floor: it imports only floors that stand below it.
func floor(_ name: String, on below: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: below, exclude: exclude, swiftSettings: strict)
}

func tests(of name: String, using more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "Samples"] + more, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "align",
  products: [
    .executable(name: "align", targets: ["align"]),
    .library(name: "Bytes", targets: ["Bytes"]),
    .library(name: "XML", targets: ["XML"]),
    .library(name: "Archive", targets: ["Archive"]),
    .library(name: "Gettext", targets: ["Gettext"]),
    .library(name: "ICUBridge", targets: ["ICUBridge"]),
    .library(name: "Orthography", targets: ["Orthography"]),
    .library(name: "TextModel", targets: ["TextModel"]),
    .library(name: "Extraction", targets: ["Extraction"]),
    .library(name: "Lexicon", targets: ["Lexicon"]),
    .library(name: "Facts", targets: ["Facts"]),
    .library(name: "Alignment", targets: ["Alignment"]),
    .library(name: "Comparison", targets: ["Comparison"]),
    .library(name: "Exchange", targets: ["Exchange"]),
    .library(name: "Report", targets: ["Report"]),
  ],
  dependencies: [
    // The command line: parsing, help and completions as Swift users know them.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // ICU's linker flags only; its headers stay invisible to Swift.
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "ICUShim", dependencies: ["CICU"]),
    // libxml2's linker flags only, for the same reason.
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "XMLShim", dependencies: ["CXML2"]),
    // libzip's linker flags only, for the same reason.
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "ZipShim", dependencies: ["CZip"]),
    // The lexicon's entries, embedded in the binary.
    .target(name: "CLexicon", exclude: ["lexicon.bin"]),

    floor("Bytes", on: []),
    floor("XML", on: ["XMLShim", "Bytes"]),
    floor("Archive", on: ["ZipShim"]),
    floor("Gettext", on: []),
    floor("ICUBridge", on: ["ICUShim"]),
    floor("Orthography", on: ["ICUBridge"]),
    floor("TextModel", on: ["Bytes", "ICUBridge", "Orthography"]),
    floor("Extraction", on: ["Archive", "Gettext", "TextModel", "XML"]),
    floor("Lexicon", on: ["CLexicon", "Bytes", "Orthography", "TextModel", "XML"], exclude: ["Entries"]),
    floor("Facts", on: ["Lexicon", "Orthography", "TextModel"]),
    floor("Alignment", on: ["Bytes", "Facts", "Lexicon", "Orthography", "TextModel"]),
    floor("Comparison", on: ["Alignment", "Facts", "Lexicon", "Orthography", "TextModel", "Bytes"]),
    floor("Exchange", on: ["Alignment", "Bytes", "Gettext", "TextModel", "XML"]),
    floor("Report", on: ["Alignment", "Bytes", "Comparison", "Exchange", "TextModel"]),
    .executableTarget(
      name: "align",
      dependencies: [
        "Alignment", "Bytes", "Comparison", "Exchange", "Extraction", "Facts", "ICUBridge", "Lexicon", "Orthography",
        "Report", "TextModel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .executableTarget(
      name: "align-eval",
      dependencies: [
        "Alignment", "Bytes", "Comparison", "Exchange", "Lexicon", "TextModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "align-bench",
      dependencies: [
        "Alignment", "Bytes", "Exchange", "Facts", "Lexicon", "Orthography", "TextModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "lexicon-compiler", dependencies: ["Bytes", "Lexicon"], swiftSettings: strict),

    // What tests of several floors make their inputs with.
    .target(name: "Samples", path: "Tests/Samples", swiftSettings: strict),
    tests(of: "Archive"),
    tests(of: "Bytes"),
    tests(of: "Gettext"),
    tests(of: "XML", using: ["Bytes"]),
    tests(of: "ICUBridge"),
    tests(of: "Orthography"),
    tests(of: "TextModel"),
    tests(of: "Extraction", using: ["TextModel"], exclude: ["Pages"]),
    tests(of: "Lexicon", exclude: ["Gold"]),
    tests(of: "Facts", using: ["ICUBridge"]),
    tests(of: "Alignment"),
    tests(of: "Comparison", using: ["ICUBridge", "Lexicon"]),
    tests(of: "Exchange", exclude: ["Validation/read_back.py"]),
    tests(of: "Report"),
    tests(of: "align"),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["align-eval", "Alignment", "Bytes", "Comparison", "Exchange", "Samples", "TextModel"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
