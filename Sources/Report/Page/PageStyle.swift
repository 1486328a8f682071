/// The style of the page. Colours come in pairs for light and dark; nothing is told by colour alone.
enum PageStyle {
  /// Colours, headings, marks and findings: what every page has.
  static let common = """

    :root {
      color-scheme: light dark;
      --back: #fcfcfa; --ink: #1d1d1b; --faint: #5c5c57; --line: #d9d9d2; --panel: #f2f2ed; --pick: #fff3bf;
      --error: #b3261e; --warning: #8a5a00; --info: #1b5e8a;
      --error-back: #fbdcd8; --warning-back: #fbe8c0; --info-back: #d5e8f5; --ribbon: #dcdcd4;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --back: #161614; --ink: #e8e8e2; --faint: #a3a39b; --line: #3a3a35; --panel: #20201d; --pick: #4d4620;
        --error: #ff9d93; --warning: #f2c063; --info: #8fc7ee;
        --error-back: #5a1f1a; --warning-back: #4d3600; --info-back: #15384f; --ribbon: #4b4b43;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    body { margin: 0; background: var(--back); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
    header { position: relative; padding: .7rem 3.5rem .6rem 1.25rem; border-bottom: 1px solid var(--line); }
    h1 { margin: 0; font-size: 1.15rem; overflow-wrap: anywhere; }
    h2 { margin: 0 0 .5rem; font-size: 1rem; }
    h3 { margin: 1.2rem 0 .4rem; font-size: .9rem; }
    header p { display: inline; margin: 0 .8rem 0 0; font-size: .875rem; color: var(--faint); }
    #totals { color: var(--ink); font-weight: 600; }
    #show-help { position: absolute; right: 1.25rem; top: .8rem; width: 2rem; height: 2rem; border-radius: 50%; }
    button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
    :focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; z-index: 2; padding: .5rem; background: var(--back); }

    mark { color: inherit; padding: 0 .1em; border-radius: .15em; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
    mark.error { background: var(--error-back); text-decoration-color: var(--error); }
    mark.warning { background: var(--warning-back); text-decoration-color: var(--warning); text-decoration-style: wavy; text-decoration-thickness: 1px; }
    mark.info { background: var(--info-back); text-decoration-color: var(--info); text-decoration-style: dotted; }
    .finding { margin: 0 0 .6rem; padding: .45rem .7rem; background: var(--panel); border: 1px solid var(--line); border-left: 4px solid; border-radius: .4rem; }
    .finding.error { border-left-color: var(--error); }
    .finding.warning { border-left-color: var(--warning); border-left-style: double; }
    .finding.info { border-left-color: var(--info); border-left-style: dotted; }
    .finding.accepted { opacity: .7; }
    .finding.current { background: var(--pick); border-color: var(--ink); }
    .finding:focus-within { outline: 2px solid var(--info); outline-offset: 1px; }
    .finding .pick:focus-visible { outline: none; }
    .pick { display: flex; flex-wrap: wrap; gap: 0 .45rem; align-items: baseline; width: 100%; padding: 0; text-align: left; background: none; border: 0; }
    .pick .confidence { margin-left: auto; }
    .severity { font-size: .8rem; font-weight: 700; text-transform: uppercase; }
    .error .severity { color: var(--error); }
    .warning .severity { color: var(--warning); }
    .info .severity { color: var(--info); }
    .kind { font-weight: 600; }
    .numbers, .confidence, .id { font-size: .8rem; color: var(--faint); white-space: nowrap; }
    .message, .note { margin: .15rem 0 0; font-size: .9rem; overflow-wrap: anywhere; }
    .note { font-style: italic; }
    blockquote { margin: .35rem 0 0; padding-left: .6rem; border-left: 2px solid var(--line); font-size: .9rem; }
    @media print {
      :root { --back: #fff; --ink: #000; --faint: #444; --line: #999; --panel: #fff; --pick: #fff; --error: #000; --warning: #000; --info: #000; --error-back: #eee; --warning-back: #eee; --info-back: #eee; }
      .finding { break-inside: avoid; }
      h2 { break-after: avoid; }
    }

    """

  /// The style of the page of one pair.
  static let text =
    common + """
      .s { position: relative; margin: 0; padding: .2rem .5rem .2rem 2.4rem; border-left: 4px solid transparent; cursor: pointer; overflow-wrap: break-word; }
      .s.first { margin-top: .8rem; }
      .s.headline { font-weight: 700; }
      .s.alone { border-left: 4px double var(--line); }
      .s.alone.warning { border-left-color: var(--warning); }
      .s.alone.info { border-left-color: var(--info); }
      .s.unlinked { cursor: default; }
      .n { position: absolute; left: .2rem; width: 1.8rem; text-align: right; font-size: .75rem; font-weight: 400; line-height: 2rem; color: var(--faint); text-decoration: none; }
      a.n:hover { text-decoration: underline; }
      [dir="rtl"] .s { padding: .2rem 2.4rem .2rem .5rem; }
      [dir="rtl"] .n { left: auto; right: .2rem; }
      .s.hover { background: var(--panel); }
      .s.picked { background: var(--pick); }
      .ribbon { fill: var(--ribbon); opacity: .65; }
      .ribbon.error { fill: var(--error-back); opacity: .9; }
      .ribbon.warning { fill: var(--warning-back); opacity: .9; }
      .ribbon.info { fill: var(--info-back); opacity: .9; }
      .ribbon.uncertain { fill: none; stroke: var(--faint); stroke-dasharray: 4 3; }
      .ribbon.hover { stroke: var(--faint); opacity: 1; }
      .ribbon.picked { fill: var(--pick); stroke: var(--ink); opacity: 1; }

      #query { width: 100%; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: .4rem; }
      .chips { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .5rem; }
      .chip { padding: .1rem .55rem; font-size: .8rem; border-radius: 1rem; }
      .chip[aria-pressed="false"] { color: var(--faint); background: none; text-decoration: line-through; }
      .count { color: var(--faint); }
      #shown { margin: .5rem 0; font-size: .8rem; color: var(--faint); }
      #list { list-style: none; margin: 0; padding: 0; }
      #not-compared { margin: 0; padding-left: 1.2rem; font-size: .875rem; }
      #not-compared a { color: inherit; }
      dialog { max-width: 90vw; color: var(--ink); background: var(--back); border: 1px solid var(--line); border-radius: .5rem; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1rem; margin: 0 0 1rem; }
      dd { margin: 0; }
      kbd { padding: .1rem .4rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--panel); }
      dialog button { padding: .3rem .8rem; }

      @media screen and (min-width: 60rem) {
        body { display: flex; flex-direction: column; height: 100vh; }
        main { flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(18rem, 24rem); }
        .alignment main { grid-template-columns: minmax(0, 1fr); }
        #texts { grid-area: 1 / 1; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr) 4.5rem minmax(0, 1fr); min-height: 0; }
        #findings { grid-area: 1 / 2; overflow: auto; padding: .8rem 1.25rem 2rem; border-left: 1px solid var(--line); }
        .text { overflow: auto; padding: .8rem .4rem 40vh 1rem; scrollbar-width: thin; }
        .text h2 { padding-left: .6rem; }
        #right { padding-left: .4rem; padding-right: 1rem; }
        #ribbons { width: 100%; height: 100%; overflow: hidden; }
        .finding:not(.gap) blockquote { display: none; }
      }
      @media screen and (max-width: 59.99rem) {
        header { padding-left: 1rem; }
        main { padding: 1rem; }
        #ribbons { display: none; }
        .text { margin-top: 1.5rem; }
        .chip { padding: .35rem .75rem; }
        .s { padding-left: 2.3rem; scroll-margin: 35vh; }
      }
      @media screen and (min-width: 40rem) and (max-width: 59.99rem) {
        #texts { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
      }
      @media print {
        body { font-size: 10pt; }
        #filter, #ribbons, #show-help, .skip, dialog { display: none !important; }
        #texts { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5em; margin-top: 1.5em; }
        .s { break-inside: avoid; }
      }

      """
}
