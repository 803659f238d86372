/// How a report looks: a column of text for reading, in light and dark, and on paper.
enum HTMLReportStyle {
  static let source: StaticString = """

    :root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --soft: #5a5750; --line: #d8d4ca;
      --accent: #7a3b12; --mark: #ffe9a8; --bar: #8a5a2b; --removed: #8c1d18;
      --added: #1d5c2a; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e9e6df; --paper: #191816; --soft: #b0aba0; --line: #3b3933; --accent: #f0b27a;
        --mark: #453708; --bar: #c98f54; --removed: #ffb4ab; --added: #9bd8a3; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; color: var(--ink);
      background: var(--paper); font: 1.0625rem/1.6 Georgia, "Noto Serif", "Times New Roman", serif; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { position: static; }
    .facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; }
    .facts dt, .places, .note, nav, footer, figcaption, caption, .filter, .sources { color: var(--soft);
      font: .875rem/1.5 system-ui, "Noto Sans", sans-serif; }
    .facts dd { margin: 0; font: .875rem/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
    .notice { border-left: 4px solid var(--accent); padding-left: .75rem; }
    .filter { position: sticky; top: 0; background: var(--paper); padding: .75rem 0; z-index: 1; }
    .filter input { font: inherit; padding: .35rem .5rem; width: 16rem; max-width: 100%; color: var(--ink);
      background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; }
    .entries { list-style: none; padding: 0; }
    .entries > li { margin: 0 0 1.1rem; padding-left: .9rem; border-left: 2px solid var(--line); }
    .entries > li:target { border-left-color: var(--accent); }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 1.2rem; }
    .label { font-weight: 700; }
    .leadin { color: var(--soft); }
    .speaker { font-style: italic; }
    .places { margin: .2rem 0 0; overflow-wrap: anywhere; }
    code { font: .85em ui-monospace, "Noto Sans Mono", monospace; }
    mark { background: var(--mark); color: inherit; }
    del { color: var(--removed); }
    ins { color: var(--added); font-weight: 700; }
    del::before, del::after, ins::before, ins::after { position: absolute; width: 1px; height: 1px;
      overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    del::before { content: " [removed: "; }
    ins::before { content: " [added: "; }
    del::after, ins::after { content: "] "; }
    details { font-size: .95rem; }
    summary { cursor: pointer; color: var(--accent); font: .875rem/1.5 system-ui, sans-serif; }
    blockquote { margin: .5rem 0; padding: .5rem .9rem; border: 1px solid var(--line); white-space: pre-line;
      overflow-wrap: anywhere; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; min-width: 50%; font: .875rem/1.4 system-ui, "Noto Sans", sans-serif; }
    caption { text-align: left; padding-bottom: .25rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
      border-bottom: 1px solid var(--line); }
    nav.short ol { display: flex; flex-wrap: wrap; gap: .1rem 1rem; list-style: none; padding: 0; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    th button { font: inherit; font-weight: 700; color: inherit; background: none; border: 0; padding: 0;
      cursor: pointer; }
    th[aria-sort="ascending"] button::after { content: " \\2191"; }
    th[aria-sort="descending"] button::after { content: " \\2193"; }
    .chart { margin: 1rem 0; }
    .chart svg { width: 100%; height: auto; }
    .chart text { fill: var(--ink); font: 12px system-ui, "Noto Sans", sans-serif; }
    .chart rect { fill: var(--bar); }
    .chart rect.open { opacity: .6; }
    .sources li { overflow-wrap: anywhere; margin-bottom: .6rem; }
    [hidden] { display: none !important; }
    @media print {
      :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --accent: #000; --mark: #eee; --bar: #555;
        --removed: #000; --added: #000; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      .filter, .skip, nav, summary, details:not([open]) { display: none; }
      .entries > li, .sources li, tr, figure { break-inside: avoid; }
      h2 { break-after: avoid; }
    }

    """
}
