// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the ordinary build knows nothing of fuzzing; `make fuzz` builds it with libFuzzer.
let package = Package(
  name: "align-fuzz",
  dependencies: [.package(name: "align", path: "..")],
  targets: [
    .executableTarget(
      name: "align-fuzz",
      dependencies: [
        .product(name: "Facts", package: "align"), .product(name: "Orthography", package: "align"),
        .product(name: "TextModel", package: "align"),
      ], swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
