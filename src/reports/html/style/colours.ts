/** Ink on paper, light and dark; each pair of text and ground has the contrast that WCAG asks for, and paper is always light. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --wash: #f5f2ec; --line: #dcd7cd; --rule: #2a2825;
  --ink: #1f1e1b; --soft: #5d5a53; --link: #1d4f7c; --marked: #fbe7a8;
  --fail: #9f2a1f; --pass: #27663f; --needs-review: #2f559a; --not-judged: #855300;
  --waived: #74458a; --attested: #12626b; --not-applicable: #66625a; --pale: #948e83; --on: #fff;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Noto Serif", Georgia, "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #181715; --wash: #211f1c; --line: #3b3832; --rule: #cfc9bd;
    --ink: #ebe7df; --soft: #aca69a; --link: #9fc5ee; --marked: #54430f;
    --fail: #ff9c8f; --pass: #83cda1; --needs-review: #a8c3ff; --not-judged: #e6b655;
    --waived: #d4abe6; --attested: #8fd6de; --not-applicable: #a8a297; --pale: #7b766c; --on: #181715;
  }
}
.o, .o.fail, td.fail { color: var(--fail) }
.o.pass, td.pass { color: var(--pass) }
.o.needs-review, td.needs-review { color: var(--needs-review) }
.o.not-judged, td.not-judged { color: var(--not-judged) }
.o.waived, td.waived { color: var(--waived) }
.o.attested, td.attested { color: var(--attested) }
.o.not-in-force, .o.not-applicable, td.not-applicable { color: var(--not-applicable) }
rect.fail { fill: var(--fail) }
rect.pass { fill: var(--pass) }
rect.needs-review { fill: var(--needs-review) }
rect.not-judged { fill: var(--not-judged) }
rect.waived { fill: var(--waived) }
rect.attested { fill: var(--attested) }
rect.not-applicable { fill: var(--pale) }
.verdict.conformant { --is: var(--pass) }
.verdict.not-conformant { --is: var(--fail) }
.verdict.undetermined { --is: var(--not-judged) }
`
