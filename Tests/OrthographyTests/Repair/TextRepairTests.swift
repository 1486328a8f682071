import ICUBridge
import Samples
import Testing

@testable import Orthography

/// What `TextRepair` promises of whole texts.
struct TextRepairTests {
  @Test func repairsTellTheirPlace() throws {
    let text = "Бірінші жол.\r\n«Еkiншi» жол,\rүшінші мек\u{ad}теп"
    let repaired = try TextRepair().repair(Array(text.utf8))
    #expect(String(decoding: repaired.utf8, as: UTF8.self) == "Бірінші жол.\r\n«Екінші» жол,\rүшінші мектеп")
    let places = repaired.repairs.map { "\($0.line):\($0.column) \($0.range) \($0.before) \($0.after)" }
    #expect(places == ["2:2 26..<35 Еkiншi Екінші", "3:8 59..<73 мек\u{ad}теп мектеп"])
    #expect(repaired.repairs.map(\.reasons) == [.latinLetters, .invisible])
  }

  @Test func reasonsOfOneWordAreTogether() throws {
    let repaired = try TextRepair().repair(Array("қa\u{ad}зaқ-и\u{306}од".utf8))
    #expect(repaired.repairs.map(\.before) == ["қa\u{ad}зaқ-и\u{306}од"])
    #expect(repaired.repairs.map(\.after) == ["қазақ-йод"])
    #expect(repaired.repairs.map(\.reasons) == [[.invisible, .form, .latinLetters]])
  }

  @Test func compatibilityFormIsChosen() throws {
    let text = Array("№ 5…\u{a0}½".utf8)
    #expect(try TextRepair().repair(text).utf8 == text)
    #expect(String(decoding: try TextRepair(form: .nfkc).repair(text).utf8, as: UTF8.self) == "No 5... 1⁄2")
  }

  /// Pieces out of which random texts are made: letters of all kinds, damage of all kinds, what stands between.
  static let pieces =
    "аеіқңөұәхсмиАІХСМЕIVXLCDMaeioxcpyhkəɵ¥їўґӊҥќӯйё".unicodeScalars.map { String($0) }
    + [
      " ", " ", " ", "-", "\n", "\r\n", "\t", "«", "»", ".", ",", "5", "\u{a0}", "’", "—", "ғасыр", "век", "қазақ",
      "\u{ad}", "\u{200b}", "\u{200d}", "\u{feff}", "\u{306}", "\u{308}", "\u{301}", "ﬁ", "…", "№", "👩", "ا", "Ω",
    ]

  static func randomText(_ seed: Int, of pieces: [String] = pieces) -> String {
    var generator = SeededRandom(seed)
    let length = Int.random(in: 0..<60, using: &generator)
    return (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(arguments: [Normalizer.Form.nfc, .nfkc])
  func repairingTwiceChangesNothing(form: Normalizer.Form) throws {
    let repair = try TextRepair(form: form)
    for seed in 0..<4000 {
      let text = Self.randomText(seed)
      let once = try repair.repair(Array(text.utf8))
      let twice = try repair.repair(once.utf8)
      let shown = text.unicodeScalars.map { $0.escaped(asASCII: false) }.joined()
      try #require(twice.utf8 == once.utf8, "\(shown)")
      try #require(twice.repairs.isEmpty, "\(shown)")
    }
  }

  /// The list of repairs is the whole difference between input and result.
  @Test func repairsAccountForEveryChange() throws {
    let repair = try TextRepair()
    for seed in 0..<4000 {
      let text = Array(Self.randomText(seed).utf8)
      let repaired = try repair.repair(text)
      var patched: [UInt8] = []
      var at = 0
      for change in repaired.repairs {
        try #require(change.range.lowerBound >= at)
        #expect(change.before != change.after || Array(change.before.utf8) != Array(change.after.utf8))
        #expect(Array(change.before.utf8) == Array(text[change.range]))
        patched += text[at..<change.range.lowerBound] + Array(change.after.utf8)
        at = change.range.upperBound
      }
      try #require(patched + text[at...] == repaired.utf8)
    }
  }

  /// Every letter is still there, in one alphabet or another; digits and marks are where they were.
  @Test func nothingIsLost() throws {
    // The yen sign becomes a letter, which it was not before.
    let pieces = Self.pieces.filter { $0 != "¥" }
    let repair = try TextRepair()
    let normalizer = try Normalizer(.nfd)
    func letters(_ text: String) throws -> Int {
      try normalizer.normalize(text).unicodeScalars.count { Letter.classify($0).isLetter }
    }
    func others(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { Letter.classify($0) == .other || Letter.classify($0) == .digit }
    }
    for seed in 0..<4000 {
      let text = Self.randomText(seed, of: pieces)
      let result = String(decoding: try repair.repair(Array(text.utf8)).utf8, as: UTF8.self)
      let shown = text.unicodeScalars.map { $0.escaped(asASCII: false) }.joined()
      try #require(try letters(result) == letters(text), "\(shown) → \(result)")
      try #require(others(result) == others(text))
    }
  }

  /// A repair that makes a Kazakh letter must not make the line Kazakh that was not: a second run would go on.
  @Test func noLookAlikeBringsAboutAnother() throws {
    let repair = try TextRepair()
    let looks = (UInt32(0x21)..<0x530).compactMap(Unicode.Scalar.init).filter { LookAlike.repaired($0) != nil }
    #expect(looks.count > 50)
    for scalar in looks {
      for text in ["а т\(scalar) (aѓ", "т\(scalar)т ґул", "\(scalar)т қaѓ"] {
        let once = try repair.repair(Array(text.utf8)).utf8
        #expect(try repair.repair(once).repairs.isEmpty, "\(text)")
      }
    }
  }
}
