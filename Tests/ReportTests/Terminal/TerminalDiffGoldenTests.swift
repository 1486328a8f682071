import Comparison
import Report
import Testing

/// Whole reports of one briefing, as a user sees them.
@Suite struct TerminalDiffGoldenTests {
  @Test func stackedAt80() {
    #expect(
      Briefing.report(TerminalOptions(width: 80)) == """
        kk 7 sentences · ru 7 · 6 links (6×1:1) · covered kk 85 % ru 85 % · parallel

        ? 2 ⇄ 2  not compared (confidence 0.41)
        ~ 3 ⇄ 4  # number   ERROR  0.94
           kk  Биыл [15] жаңа мектеп салынады.
           ru  В этом году построят [16] новых школ.
               The figures differ: 15 ≠ 16.
        ~ 4 ⇄ 5  2 findings
           kk  «Біз [жыл соңына дейін]² аяқтаймыз», – деді [Премьер-министр]¹ Олжас
               Бектенов.
           ru  [Министр финансов]¹ Олжас Бектенов сообщил, что работа завершится.
           ¹ § speaker  ERROR  0.82  The speaker has another title: Премьер-министр ≠
                                     Министр финансов.
           ² “ quote    WARN   0.88  Direct speech in the Kazakh text only; the Russian
                                     one tells it in its own words.
        ~ 5 ⇄ 6  # number   ERROR  0.91
           kk  Жобаға [3,5 млн] теңге бөлінді.
           ru  На проект выделили [3,5 млрд] тенге.
               The figures differ: 3,5 млн ≠ 3,5 млрд.
        ↷ 6 ⇄ 3  ↷ moved    INFO   0.90
           kk  Құрылыс барлық өңірде жүріп жатыр.
           ru  Строительство идет во всех регионах.
               The same sentence stands at another place in the other text.
        K 7 ⇄ –  only kk    WARN         Еске салайық, былтыр елімізде 12 мектеп ашылған
                                         еді, оның жетеуі ауылдық жерлерде орналасқан.
        R – ⇄ 7  only ru    WARN   0.70  Напомним, программа действует с 2023 года.
        = 1 link: no difference found (--full shows them)

        3 errors · 3 warnings · 1 note · 1 not compared

        """)
  }

  @Test func sideBySideAt160() {
    #expect(
      Briefing.report(TerminalOptions(width: 160)) == """
        kk 7 sentences · ru 7 · 6 links (6×1:1) · covered kk 85 % ru 85 % · parallel

        ? 2 ⇄ 2  not compared (confidence 0.41)
        ~ 3 ⇄ 4  # number   ERROR  0.94
           kk  Биыл [15] жаңа мектеп салынады.                                           │ ru  В этом году построят [16] новых школ.
               The figures differ: 15 ≠ 16.
        ~ 4 ⇄ 5  2 findings
           kk  «Біз [жыл соңына дейін]² аяқтаймыз», – деді [Премьер-министр]¹ Олжас      │ ru  [Министр финансов]¹ Олжас Бектенов сообщил, что работа завершится.
               Бектенов.                                                                 │
           ¹ § speaker  ERROR  0.82  The speaker has another title: Премьер-министр ≠ Министр финансов.
           ² “ quote    WARN   0.88  Direct speech in the Kazakh text only; the Russian one tells it in its own words.
        ~ 5 ⇄ 6  # number   ERROR  0.91
           kk  Жобаға [3,5 млн] теңге бөлінді.                                           │ ru  На проект выделили [3,5 млрд] тенге.
               The figures differ: 3,5 млн ≠ 3,5 млрд.
        ↷ 6 ⇄ 3  ↷ moved    INFO   0.90
           kk  Құрылыс барлық өңірде жүріп жатыр.                                        │ ru  Строительство идет во всех регионах.
               The same sentence stands at another place in the other text.
        K 7 ⇄ –  only kk    WARN         Еске салайық, былтыр елімізде 12 мектеп ашылған еді, оның жетеуі ауылдық жерлерде орналасқан.
        R – ⇄ 7  only ru    WARN   0.70  Напомним, программа действует с 2023 года.
        = 1 link: no difference found (--full shows them)

        3 errors · 3 warnings · 1 note · 1 not compared

        """)
  }

  @Test func narrowAt40() {
    #expect(
      Briefing.report(TerminalOptions(width: 1), FindingFilter(ignored: [.number])) == """
        kk 7 sentences · ru 7 · 6 links (6×1:1)
        covered kk 85 % ru 85 % · parallel

        ? 2 ⇄ 2  not compared (confidence 0.41)
        ~ 4 ⇄ 5  2 findings
           kk  «Біз [жыл соңына дейін]²
               аяқтаймыз», – деді
               [Премьер-министр]¹ Олжас
               Бектенов.
           ru  [Министр финансов]¹ Олжас
               Бектенов сообщил, что работа
               завершится.
           ¹ § speaker  ERROR  0.82
               The speaker has another title:
               Премьер-министр ≠ Министр
               финансов.
           ² “ quote    WARN   0.88
               Direct speech in the Kazakh text
               only; the Russian one tells it in
               its own words.
        ↷ 6 ⇄ 3  ↷ moved    INFO   0.90
           kk  Құрылыс барлық өңірде жүріп
               жатыр.
           ru  Строительство идет во всех
               регионах.
               The same sentence stands at
               another place in the other text.
        K 7 ⇄ –  only kk    WARN
               Еске салайық, былтыр елімізде 12
               мектеп ашылған еді, оның жетеуі
               ауылдық жерлерде орналасқан.
        R – ⇄ 7  only ru    WARN   0.70
               Напомним, программа действует с
               2023 года.
        = 1 link: no difference found (--full
        shows them)

        1 error · 3 warnings · 1 note · 2 hidden
        1 not compared

        """)
  }

  @Test func fullShowsAgreementIdentifiersAndLegend() {
    let filter = FindingFilter(ignored: [.quote, .speaker], accepted: ["00000000000000a1": ""])
    #expect(
      Briefing.report(TerminalOptions(width: 80, showsAll: true), filter) == """
        kk 7 sentences · ru 7 · 6 links (6×1:1) · covered kk 85 % ru 85 % · parallel

        = 1 ⇄ 1  link 0.99
           kk  Ауыл мектептері жаңарады
           ru  Сельские школы обновят
        ? 2 ⇄ 2  not compared (confidence 0.41)
           kk  АСТАНА – Бұл туралы бүгін Үкімет отырысында айтылды.
           ru  АСТАНА – Об этом сегодня сообщили на заседании Правительства. Его провел
               Премьер-министр.
        ~ 3 ⇄ 4  # number  ERROR  0.94  00000000000000a1  accepted
           kk  Биыл [15] жаңа мектеп салынады.
           ru  В этом году построят [16] новых школ.
               The figures differ: 15 ≠ 16.
        ~ 5 ⇄ 6  # number  ERROR  0.91  00000000000000a4
           kk  Жобаға [3,5 млн] теңге бөлінді.
           ru  На проект выделили [3,5 млрд] тенге.
               The figures differ: 3,5 млн ≠ 3,5 млрд.
        ↷ 6 ⇄ 3  ↷ moved   INFO   0.90  00000000000000a5
           kk  Құрылыс барлық өңірде жүріп жатыр.
           ru  Строительство идет во всех регионах.
               The same sentence stands at another place in the other text.
        K 7 ⇄ –  only kk   WARN         00000000000000a6  Еске салайық, былтыр елімізде
                                                          12 мектеп ашылған еді, оның
                                                          жетеуі ауылдық жерлерде
                                                          орналасқан.
        R – ⇄ 7  only ru   WARN   0.70  00000000000000a7  Напомним, программа действует
                                                          с 2023 года.
        = 1 link: no difference found

        # number  figures differ
        ↷ moved   corresponds, but out of order
        K         only-left: a sentence that the right side lacks
        R         only-right: a sentence that the left side lacks
        ?         a link too uncertain to compare
        =         a link in which no difference was found, with its confidence

        1 error · 2 warnings · 1 note · 1 accepted · 2 hidden · 1 not compared

        """)
  }

  @Test func contextShowsNeighboursWithTheirNumbers() {
    let filter = FindingFilter(only: [.number, .onlyRight])
    #expect(
      Briefing.report(TerminalOptions(width: 80, context: 1), filter) == """
        kk 7 sentences · ru 7 · 6 links (6×1:1) · covered kk 85 % ru 85 % · parallel

        ? 2 ⇄ 2  not compared (confidence 0.41)
        ~ 3 ⇄ 4  # number  ERROR  0.94
             kk 2  АСТАНА – Бұл туралы бүгін Үкімет отырысында айтылды.
           › kk 3  Биыл [15] жаңа мектеп салынады.
             kk 4  «Біз жыл соңына дейін аяқтаймыз», – деді Премьер-министр Олжас
                   Бектенов.
             ru 3  Строительство идет во всех регионах.
           › ru 4  В этом году построят [16] новых школ.
             ru 5  Министр финансов Олжас Бектенов сообщил, что работа завершится.
                   The figures differ: 15 ≠ 16.
        ~ 5 ⇄ 6  # number  ERROR  0.91
             kk 4  «Біз жыл соңына дейін аяқтаймыз», – деді Премьер-министр Олжас
                   Бектенов.
           › kk 5  Жобаға [3,5 млн] теңге бөлінді.
             kk 6  Құрылыс барлық өңірде жүріп жатыр.
             ru 5  Министр финансов Олжас Бектенов сообщил, что работа завершится.
           › ru 6  На проект выделили [3,5 млрд] тенге.
             ru 7  Напомним, программа действует с 2023 года.
                   The figures differ: 3,5 млн ≠ 3,5 млрд.
        R – ⇄ 7  only ru   WARN   0.70
             ru 6  На проект выделили 3,5 млрд тенге.
           › ru 7  Напомним, программа действует с 2023 года.
        = 1 link: no difference found (--full shows them)

        2 errors · 1 warning · 4 hidden · 1 not compared

        """)
  }

  @Test func totalsAlone() {
    #expect(
      Briefing.report(
        TerminalOptions(width: 80, showsTotalsOnly: true), FindingFilter(accepted: ["00000000000000a1": ""]))
          == """
          kk 7 sentences · ru 7 · 6 links (6×1:1) · covered kk 85 % ru 85 % · parallel

          number 1 · speaker 1 · quote 1 · only-left 1 · only-right 1 · moved 1
          2 errors · 3 warnings · 1 note · 1 accepted · 1 not compared

          """)
  }
}
