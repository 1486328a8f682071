import Comparison
import Report
import Testing

@Suite struct DiffMarkdownTests {
  private func report(_ language: ReportLanguage) -> String {
    DiffMarkdown.text(
      of: Briefing.pair,
      findings: FindingFilter(accepted: ["00000000000000a4": "x"]).apply(to: Briefing.findings), language: language)
  }

  @Test func aBriefing() {
    #expect(
      report(.english) == """
        ### a.kk.txt ⇄ b.ru.txt

        **2 errors · 3 warnings · 1 note · 1 accepted · 1 not compared**

        kk 7 sentences · ru 7 · 6 links (6×1:1) · covered kk 85 % ru 85 % · parallel

        1. **error · number** · 3 ⇄ 4 · `00000000000000a1` · The figures differ: 15 ≠ 16.
           > kk: Биыл **15** жаңа мектеп салынады.
           >
           > ru: В этом году построят **16** новых школ.

        2. **warning · quote** · 4 ⇄ 5 · `00000000000000a2` · Direct speech in the Kazakh text only; the Russian one tells it in its own words.
           > kk: «Біз **жыл соңына дейін** аяқтаймыз», – деді Премьер-министр Олжас Бектенов.
           >
           > ru: Министр финансов Олжас Бектенов сообщил, что работа завершится.

        3. **error · speaker** · 4 ⇄ 5 · `00000000000000a3` · The speaker has another title: Премьер-министр ≠ Министр финансов.
           > kk: «Біз жыл соңына дейін аяқтаймыз», – деді **Премьер-министр** Олжас Бектенов.
           >
           > ru: **Министр финансов** Олжас Бектенов сообщил, что работа завершится.

        4. **note · moved** · 6 ⇄ 3 · `00000000000000a5` · The same sentence stands at another place in the other text.
           > kk: Құрылыс барлық өңірде жүріп жатыр.
           >
           > ru: Строительство идет во всех регионах.

        5. **warning · only-left** · 7 ⇄ – · `00000000000000a6` · The Russian text lacks this sentence.
           > kk: Еске салайық, былтыр елімізде 12 мектеп ашылған еді, оның жетеуі ауылдық жерлерде орналасқан.

        6. **warning · only-right** · – ⇄ 7 · `00000000000000a7` · The Kazakh text lacks this sentence.
           > ru: Напомним, программа действует с 2023 года.

        - 2 ⇄ 2: not compared (confidence 0.41)

        """)
  }

  @Test func inKazakh() {
    #expect(
      report(.kazakh) == """
        ### a.kk.txt ⇄ b.ru.txt

        **2 қате · 3 ескерту · 1 мәлімет · қабылданғаны: 1 · салыстырылмағаны: 1**

        kk 7 сөйлем · ru 7 · 6 жұп (6×1:1) · жұбы бар kk 85 % ru 85 % · аударма

        1. **қате · сан** · 3 ⇄ 4 · `00000000000000a1` · Сандар сәйкес келмейді: 15 ≠ 16.
           > kk: Биыл **15** жаңа мектеп салынады.
           >
           > ru: В этом году построят **16** новых школ.

        2. **ескерту · дәйексөз** · 4 ⇄ 5 · `00000000000000a2` · Төл сөз тек қазақша мәтінде бар, ал орысша мәтінде төлеу сөзбен берілген.
           > kk: «Біз **жыл соңына дейін** аяқтаймыз», – деді Премьер-министр Олжас Бектенов.
           >
           > ru: Министр финансов Олжас Бектенов сообщил, что работа завершится.

        3. **қате · сөз иесі** · 4 ⇄ 5 · `00000000000000a3` · Сөз иесінің лауазымы басқа: Премьер-министр ≠ Министр финансов.
           > kk: «Біз жыл соңына дейін аяқтаймыз», – деді **Премьер-министр** Олжас Бектенов.
           >
           > ru: **Министр финансов** Олжас Бектенов сообщил, что работа завершится.

        4. **мәлімет · орны басқа** · 6 ⇄ 3 · `00000000000000a5` · Осы сөйлем екінші мәтінде басқа жерде тұр.
           > kk: Құрылыс барлық өңірде жүріп жатыр.
           >
           > ru: Строительство идет во всех регионах.

        5. **ескерту · тек сол жақта** · 7 ⇄ – · `00000000000000a6` · Бұл сөйлем орысша мәтінде жоқ.
           > kk: Еске салайық, былтыр елімізде 12 мектеп ашылған еді, оның жетеуі ауылдық жерлерде орналасқан.

        6. **ескерту · тек оң жақта** · – ⇄ 7 · `00000000000000a7` · Бұл сөйлем қазақша мәтінде жоқ.
           > ru: Напомним, программа действует с 2023 года.

        - 2 ⇄ 2: салыстырылмады (сенімділігі 0,41)

        """)
  }

  @Test func nothingInADocumentIsMarkup() {
    let findings = FindingFilter(accepted: ["2f": ""]).apply(to: Evil.pair.findings)
    #expect(
      DiffMarkdown.text(of: Evil.pair, findings: findings) == ##"""
        ### a\|\`b\`\_\<i>.txt ⇄ b \&\#10; c.txt

        **1 error · 1 warning · 1 accepted**

        kk 2 sentences · ru 1 · 1 link (1×1:1) · covered kk 50 % ru 100 % · parallel

        1. **error · number** · 1 ⇄ 1 · `1f` · The figures differ: 12 ≠ «13».
           > kk: \***12**\* \<b>мың\</b> \| \`x\` \& \[y\](z) ⟨U+202E⟩!
           >
           > ru: а<b>«13»</b> тысяч\</script>\<script>alert(1)\</script>

        2. **warning · punctuation** · 1 ⇄ 1 · `3f` · A bracket lacks its partner in the Kazakh text.
           > kk: \*12\* \<b>мың\</b> **\| \`x\` \& \[y\](z) ⟨U+202E⟩**!
           >
           > ru: а«13» тысяч\</script>\<script>alert(1)\</script>

        """##)
  }
}
