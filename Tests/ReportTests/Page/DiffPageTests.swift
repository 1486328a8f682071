import Bytes
import Comparison
import Exchange
import Foundation
import Report
import Testing

/// What holds of the page as it is written; `PageInBrowserTests` drives it.
@Suite struct DiffPageTests {
  static func page(_ language: ReportLanguage = .english) -> String {
    DiffPage.html(
      of: Evil.pair, findings: FindingFilter(accepted: ["2f": "<on> \"purpose\""]).apply(to: Evil.pair.findings),
      signature: "a|\"b", language: language)
  }

  private func content(of element: String, in page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "<\(element)>")).upperBound
    let end = try #require(page.firstRange(of: "</\(element)>")).lowerBound
    return page[start..<end]
  }

  @Test func thePolicyAllowsTheScriptAndTheStyleAndNothingElse() throws {
    let page = Self.page()
    let sources = try ["script", "style"].map { element in
      "'sha256-\(Data(SHA256.hash(try content(of: element, in: page).utf8)).base64EncodedString())'"
    }
    let policy =
      "default-src 'none'; script-src \(sources[0]); style-src \(sources[1]); base-uri 'none'; form-action 'none'"
    #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"))
  }

  @Test func nothingIsLoadedAndNothingRunsFromMarkup() {
    let page = Self.page()
    for pattern in ["src=", "url(", "@import", "http://", "https://", " style=", " onclick", " onload", "javascript:"] {
      #expect(!page.contains(pattern), "\(pattern)")
    }
    #expect(page.split(separator: "<script", omittingEmptySubsequences: false).count == 2)
  }

  @Test func textOfTheDocumentsIsNeverMarkup() {
    let page = Self.page()
    #expect(page.contains("<bdi>a|`b`_&lt;i&gt;.txt</bdi> ⇄ <bdi>b &amp;#10; c.txt</bdi>"))
    #expect(
      page.contains("а<mark class=\"error\">«13»</mark> тысяч&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("<p class=\"note\">accepted: &lt;on&gt; &quot;purpose&quot;</p>"))
    #expect(page.contains("<meta name=\"generator\" content=\"a|&quot;b\">"))
    #expect(!page.contains("<b>") && !page.contains("<i>"))
    let controls = page.unicodeScalars.filter { ControlScalar.contains($0) && $0 != "\n" }
    #expect(controls.isEmpty)
    #expect(page.contains("⟨U+202E⟩") && page.contains("␛[1m"))
  }

  @Test func languagesAreNamed() {
    for language in ReportLanguage.allCases {
      let page = Self.page(language)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n"))
      #expect(page.contains("<div lang=\"kk\" dir=\"ltr\">") && page.contains("<div lang=\"ru\" dir=\"ltr\">"))
    }
  }

  @Test func everySentenceStandsOnceAndLeadsToItsCounterpart() {
    let page = DiffPage.html(
      of: Briefing.pair, findings: FindingFilter().apply(to: Briefing.findings), signature: "s")
    for number in 0..<7 {
      #expect(page.components(separatedBy: "id=\"left-\(number)\"").count == 2)
      #expect(page.components(separatedBy: "id=\"right-\(number)\"").count == 2)
    }
    #expect(page.contains("<a class=\"n\" href=\"#right-3\" aria-label=\"3, corresponds to 4\">3</a> Биыл <mark"))
    #expect(page.contains("<path class=\"ribbon uncertain\" data-link=\"1\"><title>2 ⇄ 2 · confidence 0.41</title>"))
    #expect(page.contains("<li><a href=\"#left-1\">2 ⇄ 2</a> confidence 0.41</li>"))
  }

  @Test func anAlignmentHasNoFindings() {
    let page = DiffPage.html(of: Briefing.pair, signature: "s")
    #expect(page.contains("<body class=\"alignment\">") && page.contains("id=\"left-6\""))
    #expect(!page.contains("id=\"findings\"") && !page.contains("<mark"))
  }
}
