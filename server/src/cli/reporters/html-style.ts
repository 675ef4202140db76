/** The look of the HTML report: light and dark as the reader's system is, readable in print. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1f2328; --faint: #656d76; --paper: #ffffff; --line: #d8dee4; --mark: #fff3c4; --note: #f6f8fa; --edge: #2f6f8f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9198a1; --paper: #0d1117; --line: #30363d; --mark: #4d3d00; --note: #161b22; --edge: #6cb6d9; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header p, nav span, .kind, footer li { color: var(--faint); }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2.5rem 0 0; font-size: 1.15rem; overflow-wrap: anywhere; }
nav ul, footer ul { padding-left: 1.2rem; }
a { color: var(--edge); }
.kind { margin: 0 0 .75rem; }
.problem { color: var(--faint); font-style: italic; }
ol.text { margin: 0; padding: .5rem 0; list-style: none; counter-reset: line; border: 1px solid var(--line); border-radius: 6px; }
ol.text > li { counter-increment: line; padding: 0 1rem 0 4rem; position: relative; min-height: 1.5em; }
ol.text > li::before { content: counter(line); position: absolute; left: 0; width: 3.2rem; text-align: right; color: var(--faint); font: .8rem/1.9 ui-monospace, monospace; user-select: none; }
code { font: .875rem/1.7 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: var(--mark); border-radius: 2px; }
aside { margin: .4rem 0 .8rem; padding: .6rem .9rem; background: var(--note); border-left: 3px solid var(--edge); border-radius: 0 6px 6px 0; break-inside: avoid; }
aside.hint { border-left-color: var(--line); }
aside p, aside ul { margin: 0; color: var(--faint); font-size: .9rem; }
aside p.question { color: var(--ink); font-size: 1rem; font-weight: 600; }
.rule { font-family: ui-monospace, monospace; font-size: .8rem; white-space: nowrap; }
@media print { body { max-width: none; padding: 0; } nav { display: none; } }
`;
