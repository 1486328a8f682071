public import Comparison
import TextModel

/// A comparison as one self-contained page of HTML: both texts side by side, their links as ribbons, the findings with
/// filters and keys. It loads nothing and sends nothing.
public enum DiffPage {
  /// The page of a comparison. Linear in the texts.
  public static func html(
    of pair: ComparedPair, findings: FilteredFindings, signature: String, language: ReportLanguage = .english
  ) -> String {
    let phrases = language.phrases
    let totals = DiffSummary.parts(of: pair, findings: findings, phrases).joined(separator: " · ")
    let list = PageFindings(pair: pair, findings: findings, phrases: phrases).html
    return page(of: pair, findings, totals: totals, list: list, signature: signature, phrases)
  }

  /// The page of an alignment: the same without findings.
  public static func html(of pair: ComparedPair, signature: String, language: ReportLanguage = .english) -> String {
    page(of: pair, nil, totals: nil, list: nil, signature: signature, language.phrases)
  }

  private static func page(
    of pair: ComparedPair, _ findings: FilteredFindings?, totals: String?, list: String?, signature: String,
    _ phrases: any Phrases
  ) -> String {
    let files = FileNames.of(pair)
    let names = [files.left, files.right].map { HTMLText.escaped($0) }
    let links = PageLinks(pair, findings: findings)
    let texts = PageTexts(pair: pair, findings: findings, links: links, phrases: phrases).html
    let facts = DiffHeader.parts(of: pair, phrases).joined(separator: " · ")
    let skip = list == nil ? "" : "<a class=\"skip\" href=\"#findings\">\(HTMLText.markup(phrases.page.skip))</a>\n"
    let frame = PageFrame(
      phrases: phrases, signature: signature, title: "\(names[0]) ⇄ \(names[1])", style: PageStyle.text,
      script: PageScript.text)
    return frame.html(
      """
      <body\(list == nil ? " class=\"alignment\"" : "")>
      \(skip)<header>
      <h1><bdi>\(names[0])</bdi> ⇄ <bdi>\(names[1])</bdi></h1>
      \(totals.map { "<p id=\"totals\">\(HTMLText.markup($0))</p>\n" } ?? "")<p id="facts">\(HTMLText.markup(facts))</p>
      <button type="button" id="show-help" aria-haspopup="dialog" aria-label="\(HTMLText.markup(phrases.page.help))">?</button>
      </header>
      <main>
      \(list ?? "")\(texts)</main>
      \(help(phrases.page, hasFindings: list != nil))<script>\(PageScript.text)</script>
      </body>

      """)
  }

  private static func help(_ page: PagePhrases, hasFindings: Bool) -> String {
    let keys =
      (hasFindings ? [("j", page.keyNext), ("k", page.keyPrevious), ("/", page.keySearch)] : [])
      + [("Esc", page.keyClear), ("?", page.keyHelp)]
    let rows = keys.map { "<dt><kbd>\($0.0)</kbd></dt><dd>\(HTMLText.markup($0.1))</dd>\n" }.joined()
    return """
      <dialog id="help" aria-label="\(HTMLText.markup(page.help))">
      <h2>\(HTMLText.markup(page.help))</h2>
      <dl>
      \(rows)</dl>
      <form method="dialog"><button>\(HTMLText.markup(page.close))</button></form>
      </dialog>

      """
  }
}
