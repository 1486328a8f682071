import Foundation
import Testing

/// The page as a reader uses it, in a real browser.
@Suite(.enabled(if: Browser.program != nil, "needs Chromium: apt-get install chromium"), .serialized)
struct PageInBrowserTests {
  static let kazakh = """
    Ауылда жаңа мектеп ашылды

    Биыл ауданда 12 жаңа мектеп салынады, деді әкім Асқар Сейітов. Құрылыс 25 мамырда аяқталады. Мектептер 600 орынға арналған.

    Бұл сөйлем тек осы жерде бар: <script>alert(1)</script> & "тырнақша".

    """
  static let russian = """
    В селе открылась новая школа

    В этом году в районе построят 15 новых школ, сказал аким Аскар Сеитов. Строительство завершится 25 марта. Школы рассчитаны на 600 мест.

    """
  let desk: Desk
  let browser: Browser

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", Self.kazakh)
    try desk.put("right.ru.txt", Self.russian)
    let run = try desk.align("diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel", "-o", "page.html")
    #expect(run.status == 1 && run.errors == "")
    browser = try Browser()
  }

  private func open(_ width: Int, _ name: String = "page.html", isDark: Bool = false) throws {
    try browser.open(desk.folder.appending(path: name), width: width, height: 900, isDark: isDark)
  }

  /// Nothing on the console, no exception, nothing asked for but the page itself.
  private func expectQuiet() {
    let loud = browser.events.filter { event in
      ["Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"].contains(event.method)
    }
    #expect(loud.isEmpty, "\(loud)")
    let asked = browser.events.filter { $0.method == "Network.requestWillBeSent" }
      .compactMap { ($0.parameters["request"] as? [String: Any])?["url"] as? String }
    #expect(asked.count == 1 && asked.first?.hasSuffix("/page.html") == true, "\(asked)")
  }

  @Test func everythingStandsOnThePage() throws {
    try open(1_400)
    #expect(try browser.number("document.querySelectorAll('#left .s').length") == 5)
    #expect(try browser.number("document.querySelectorAll('#right .s').length") == 4)
    let cards = try #require(try browser.number("document.querySelectorAll('.finding').length"))
    #expect(cards >= 3)
    #expect(try browser.text("document.querySelector('#shown').textContent") == "shown: \(cards) / \(cards)")
    #expect(try browser.text("document.querySelector('#left mark').textContent") == "12")
    #expect(
      try browser.flag("document.querySelector('#left').textContent.includes('<script>alert(1)</script> & \"')") == true
    )
    let shapes = "Array.from(document.querySelectorAll('path')).every((path) => path.getBBox().height > 10)"
    #expect(try browser.flag(shapes) == true)
    #expect(try browser.number("document.querySelectorAll('path').length") == 4)
    expectQuiet()
  }

  @Test func keysWalkThroughTheFindings() throws {
    try open(1_400)
    let current = "Array.from(document.querySelectorAll('.finding')).findIndex((card) => card.matches('.current'))"
    let last = try #require(try browser.number("document.querySelectorAll('.finding').length")) - 1
    #expect(try browser.number(current) == -1)
    try browser.press("j")
    #expect(try browser.number(current) == 0)
    #expect(try browser.text("[...document.querySelectorAll('.s.picked')].map((s) => s.id).join()") == "left-1,right-1")
    #expect(try browser.number("document.querySelectorAll('path.picked').length") == 1)
    #expect(try browser.text("document.activeElement.className") == "pick")
    try browser.press("j", "k", "k")
    #expect(try browser.number(current) == 0)
    for _ in 0...last + 1 { try browser.press("j") }
    #expect(try browser.number(current) == last)
    try browser.press("Escape")
    #expect(try browser.number(current) == -1)
    #expect(try browser.number("document.querySelectorAll('.picked').length") == 0)
    try browser.press("k")
    #expect(try browser.number(current) == last)
    expectQuiet()
  }

  @Test func keysWorkOnCyrillicLayouts() throws {
    try open(1_400)
    let current = "Array.from(document.querySelectorAll('.finding')).findIndex((card) => card.matches('.current'))"
    try browser.press("о", at: "KeyJ")
    try browser.press("о", at: "KeyJ")
    #expect(try browser.number(current) == 1)
    try browser.press("л", at: "KeyK")
    #expect(try browser.number(current) == 0)
    // A Latin letter is itself wherever it lies.
    try browser.press("h", at: "KeyJ")
    #expect(try browser.number(current) == 0)
    try browser.press(".", at: "Slash")
    #expect(try browser.text("document.activeElement.id") == "query")
    try browser.press("о", at: "KeyJ")
    #expect(try browser.text("document.querySelector('#query').value") == "о")
    try browser.press("Escape")
    expectQuiet()
  }

  @Test func filtersChooseByKindSeverityAndWords() throws {
    try open(1_400)
    let kinds = "[...document.querySelectorAll('.finding:not([hidden])')].map((card) => card.dataset.kind).join()"
    let all = try #require(try browser.text(kinds)?.split(separator: ",").map(String.init))
    #expect(all.contains("number") && all.contains("date") && all.contains("only-left"))
    try browser.point(at: ".chip[data-kind=number]", clicking: true)
    #expect(try browser.text(kinds) == all.filter { $0 != "number" }.joined(separator: ","))
    #expect(try browser.text("document.querySelector('.chip[data-kind=number]').ariaPressed") == "false")
    try browser.point(at: ".chip[data-severity=error]", clicking: true)
    #expect(try browser.text(kinds)?.contains("date") == false && browser.text(kinds)?.contains("only-left") == true)
    try browser.point(at: ".chip[data-severity=error]", clicking: true)
    try browser.press("/", "М", "А", "Р", "Т", "А")
    #expect(try browser.text("document.querySelector('#query').value") == "МАРТА")
    #expect(try browser.text(kinds) == "date")
    try browser.press("x", "j")
    #expect(try browser.text(kinds) == "")
    #expect(try browser.flag("document.querySelector('#nothing').hidden") == false)
    try browser.press("Escape")
    #expect(try browser.text("document.querySelector('#query').value") == "")
    try browser.point(at: ".chip[data-kind=number]", clicking: true)
    #expect(try browser.text(kinds) == all.joined(separator: ","))
    expectQuiet()
  }

  @Test func hoverAndClickShowBothSides() throws {
    try open(1_400)
    let hovered = "[...document.querySelectorAll('.s.hover')].map((s) => s.id).join()"
    try browser.point(at: "#left-3")
    #expect(try browser.text(hovered) == "left-3,right-3")
    #expect(try browser.number("document.querySelectorAll('path.hover').length") == 1)
    try browser.point(at: "#totals")
    #expect(try browser.text(hovered) == "")
    try browser.point(at: "#right-2", clicking: true)
    #expect(try browser.text("[...document.querySelectorAll('.s.picked')].map((s) => s.id).join()") == "left-2,right-2")
    #expect(try browser.text("document.querySelector('.finding.current').dataset.kind") == "date")
    expectQuiet()
  }

  @Test func helpOpensAndCloses() throws {
    try open(1_400)
    try browser.press("?")
    #expect(try browser.flag("document.querySelector('#help').open") == true)
    try browser.press("j")
    #expect(try browser.number("document.querySelectorAll('.current').length") == 0)
    try browser.press("Escape")
    #expect(try browser.flag("document.querySelector('#help').open") == false)
    try browser.point(at: "#show-help", clicking: true)
    #expect(try browser.flag("document.querySelector('#help').open") == true)
    expectQuiet()
  }

  @Test(arguments: [320, 390, 700, 1_000, 1_400])
  func fitsTheScreen(width: Int) throws {
    try open(width)
    #expect(try browser.flag("document.documentElement.scrollWidth <= innerWidth") == true)
    let isWide = width >= 960
    #expect(try browser.flag("getComputedStyle(document.querySelector('#ribbons')).display !== 'none'") == isWide)
    // Where the texts do not stand beside the findings, each finding quotes its sentences.
    let quote = "getComputedStyle(document.querySelector('.finding[data-kind=number] blockquote')).display !== 'none'"
    #expect(try browser.flag(quote) == !isWide)
    expectQuiet()
  }

  @Test func darkAndLightAreReadable() throws {
    for isDark in [false, true] {
      try open(1_400, isDark: isDark)
      let lightness = """
        ['backgroundColor', 'color'].map((name) =>
          getComputedStyle(document.body)[name].match(/[0-9]+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0)).join()
        """
      let values = try browser.text(lightness)?.split(separator: ",").compactMap { Int($0) } ?? []
      #expect(values.count == 2 && abs(values[0] - values[1]) > 500)
      #expect(((values.first ?? 0) < (values.last ?? 0)) == isDark)
    }
  }

  @Test func anAlignmentIsAPageToo() throws {
    let run = try desk.align("pair", "left.kk.txt", "right.ru.txt", "--mode", "parallel", "--format", "html")
    try desk.put("page.html", run.output)
    try open(1_400)
    #expect(try browser.number("document.querySelectorAll('.finding, mark, .chip').length") == 0)
    try browser.press("j", "/", "?")
    #expect(try browser.flag("document.querySelector('#help').open") == true)
    try browser.press("Escape")
    try browser.point(at: "#left-2", clicking: true)
    #expect(try browser.text("[...document.querySelectorAll('.s.picked')].map((s) => s.id).join()") == "left-2,right-2")
    expectQuiet()
  }
}
