extension ComparisonPage {
  /// Old and new beside one another, one below the other where there is no room; what differs is told without colours too.
  static let style = """
    :root { color-scheme: light dark; --line: #8886; --del: #fdd; --ins: #cfe8cf; --quiet: #666 }
    @media (prefers-color-scheme: dark) { :root { --del: #5a2323; --ins: #1f4a28; --quiet: #aaa } }
    * { box-sizing: border-box }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem }
    h1 { font-size: 1.5rem; margin: 0 }
    h2 { border-bottom: 1px solid var(--line); font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere }
    header p { color: var(--quiet); margin: .25rem 0; overflow-wrap: anywhere }
    .pair { display: grid; gap: 0 1.5rem; grid-template-columns: 1fr 1fr }
    .old, .new { border-left: .25rem solid transparent; min-width: 0; padding: .1rem .5rem }
    .pair:not(.same) > :not(.none) { border-color: var(--line) }
    .same { color: var(--quiet) }
    .b { margin-left: calc(var(--d) * 1.25rem); overflow-wrap: anywhere; padding: .15rem 0 }
    .h { font-weight: 600 }
    .h1 { font-size: 1.3rem }
    .h2 { font-size: 1.15rem }
    .li .c::before { content: "• " }
    .q { font-style: italic }
    .code, .data { font-family: ui-monospace, monospace; font-size: .85rem; white-space: pre-wrap }
    .row { display: grid; gap: .75rem; grid-auto-columns: 1fr; grid-auto-flow: column }
    .head { font-weight: 600 }
    .rule { border-top: 1px solid var(--line) }
    .ref { text-decoration: underline dotted }
    del { background: var(--del); text-decoration: line-through }
    ins { background: var(--ins); text-decoration: underline }
    .unchanged { color: var(--quiet); columns: 20rem; font-size: .9rem }
    .changes li { margin: .35rem 0 }
    @media (max-width: 48rem) {
      .pair { grid-template-columns: 1fr }
      .same > .old, .none { display: none }
      .pair:not(.same) > .old::before { color: var(--quiet); content: "was"; font-size: .75rem }
      .pair:not(.same) > .new::before { color: var(--quiet); content: "now"; font-size: .75rem }
    }
    """
}
