import ICUBridge
import Lexicon
import Testing
import TextModel

@testable import Facts

/// The names of countries and regions in CLDR, in both languages and with case endings.
@Suite("Names in CLDR")
struct CLDRNamesTests {
  private static let matcher = NameMatcher(languages: (.kazakh, .russian), lexicon: .builtIn)

  struct Pair: CustomTestStringConvertible {
    let code: String
    let kazakh: String
    let russian: String

    var testDescription: String { "\(code) \(kazakh) \(russian)" }
  }

  /// Those of countries and their parts that have a name of their own, without what stands in brackets; CLDR abbreviates the islands of Russian
  /// names.
  static func territories() throws -> [Pair] {
    let kazakh = DisplayNames(locale: "kk")
    let russian = DisplayNames(locale: "ru")
    return try DisplayNames.regionCodes.compactMap { code in
      guard code.count == 2, code != "UM", let left = try kazakh.region(code), let right = try russian.region(code)
      else {
        return nil
      }
      let spelt = right.replacing("о-ва", with: "острова")
      return Pair(code: code, kazakh: bare(left), russian: bare(spelt))
    }
  }

  private static func bare(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")") else { return name }
    return (name[..<open] + name[name.index(after: close)...]).split(separator: " ").joined(separator: " ")
  }

  /// The name in the locative and the dative, behind a possessive ending where it has one.
  static func kazakhForms(_ name: String) -> [String] {
    let vowels = "аәоөұүыіеиуюяэё"
    let last = name.lowercased().last { vowels.contains($0) || $0 == "ь" } ?? "а"
    let isFront = "әөүіеиэ".contains(last)
    let end = name.lowercased().last ?? "а"
    if ["ары", "ері", "лігі", "лығы", "сы", "сі"].contains(where: name.hasSuffix), name.contains(" ") {
      return [name, name + (isFront ? "нде" : "нда"), name + (isFront ? "не" : "на")]
    }
    let isHard = "пткқсшщчцфхһбвгд".contains(end)
    return [
      name, name + (isHard ? "т" : "д") + (isFront ? "е" : "а"),
      name + (isHard ? (isFront ? "ке" : "қа") : (isFront ? "ге" : "ға")),
    ]
  }

  /// The name in the nominative and the prepositional case, where one rule makes it.
  static func russianForms(_ name: String) -> [String] {
    guard !name.contains(" "), let last = name.last else { return [name] }
    let stem = String(name.dropLast())
    if name.hasSuffix("ия") { return [name, stem + "и"] }
    switch last {
    case "а", "я": return [name, stem + "е"]
    case "б", "в", "г", "д", "з", "к", "л", "м", "н", "п", "р", "с", "т": return [name, name + "е"]
    default: return [name]
    }
  }

  static func agree(_ left: String, _ right: String) -> Bool {
    let found = (
      names(of: "бұл \(left) туралы айтылды", .kazakh), names(of: "об этом говорили \(right) и другие", .russian)
    )
    return found.0.contains { a in found.1.contains { matcher.match(a, $0) } }
  }

  @Test("every territory matches itself in every form")
  func same() throws {
    let pairs = try Self.territories()
    #expect(pairs.count >= 240)
    for pair in pairs {
      for left in Self.kazakhForms(pair.kazakh) {
        // CLDR spaces the hyphen of `Конго - Киншаса`.
        for right in Self.russianForms(pair.russian)
        where !Self.agree(left, right) && !Self.agree(left, right.replacing(" - ", with: "-")) {
          Issue.record("\(pair.code): \(left) ≠ \(right)")
        }
      }
    }
  }

  /// Stemmers make one of some: `Нигер` and `Нигерия`.
  @Test("hardly a territory of one word matches another")
  func other() throws {
    let pairs = try Self.territories().filter { pair in
      ![" ", "-"].contains { pair.kazakh.contains($0) || pair.russian.contains($0) }
    }
    var alike: [String] = []
    for left in pairs {
      for right in pairs where right.code != left.code && Self.agree(left.kazakh, right.russian) {
        alike.append("\(left.kazakh) = \(right.russian)")
      }
    }
    #expect(pairs.count >= 140)
    #expect(alike.count <= 10, "\(alike)")
  }
}
