import ICUBridge
import Testing

@Suite struct TransliteratorTests {
  @Test func rulesWorkBothWays() throws {
    let rules = "щ <> shch ; ш <> sh ;"
    #expect(try Transliterator(rules: rules).transliterate("щш") == "shchsh")
    #expect(try Transliterator(rules: rules, direction: .reverse).transliterate("shchsh") == "щш")
  }

  /// The buffer grows when the result is longer than guessed.
  @Test func longResultsFit() throws {
    let transliterator = try Transliterator(rules: "a > bbbbbbbbbbbbbbbb ;")
    let text = String(repeating: "a", count: 1_000)
    #expect(try transliterator.transliterate(text) == String(repeating: "b", count: 16_000))
  }

  @Test func brokenRulesSayWhere() throws {
    let error = try #require(throws: ICUError.self) { _ = try Transliterator(rules: "а > a ;\nб b ;\n") }
    #expect(error.name == "U_MISSING_OPERATOR")
    #expect(error.position?.line == 2)
    #expect(error.description.hasPrefix("cannot compile the transliteration rules: line 2, column "))
  }

  @Test(arguments: Transliterator.ID.allCases)
  func allowedIDsOpen(id: Transliterator.ID) throws {
    let result = try Transliterator(id).transliterate("Қ ш")
    #expect(id == .latinASCII ? result == "Қ ш" : result != "Қ ш")
  }

  /// ICU opens the first of these with success.
  @Test(arguments: ["kk_Latn-kk/NONSENSE", "Any-Nonsense", "", "Any-Upper"])
  func otherIDsAreRefused(id: String) throws {
    let error = try #require(throws: ICUError.self) { _ = try Transliterator(id: id) }
    #expect(error.name == "U_INVALID_ID")
    #expect(error.description == "cannot open the transliterator \(id): U_INVALID_ID")
  }
}
