/** Type, measure and rules: what is common to all parts of the page. */
export const text = `
* { box-sizing: border-box }
[hidden] { display: none !important }
html { font: 100%/1.55 var(--sans); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; scroll-padding-block-start: 1rem }
body { margin: 0; overflow-wrap: break-word }
main, .top, .foot { max-inline-size: 66rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem) }
main:focus { outline: none }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
h1, h2, h3 { font-family: var(--serif); font-weight: 500; line-height: 1.15; text-wrap: balance; margin: 0 }
h2 { font-size: 2rem; letter-spacing: -.01em }
h3 { font-size: 1.25rem; margin-block: 2.4rem .6rem }
h4 { font: 600 .95rem/1.3 var(--sans); display: inline; margin: 0 }
p { margin-block: .6rem; max-inline-size: 44rem }
ul { list-style: none; margin: 0; padding: 0 }
code, pre { font-family: var(--mono); font-size: .86em }
section { padding-block: 3.2rem .4rem }
main > section + section { border-block-start: 1px solid var(--rule); margin-block-start: 3.2rem }
.note { color: var(--soft); font-size: .92rem }
.bound { border-inline-start: 3px solid var(--not-judged); padding-inline-start: .8rem }
.eyebrow { font-size: .82rem; letter-spacing: .04em; color: var(--soft); margin: 0 }
.quiet { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.line { display: block }
.count { font-family: var(--sans); font-size: .85em; font-weight: 400; color: var(--soft) }
.no { font-family: var(--sans); font-size: .85em; color: var(--soft); font-variant-numeric: tabular-nums; min-inline-size: 2em; display: inline-block }
.skip { position: absolute; inset-block-start: -6rem; inset-inline-start: 1rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); z-index: 2 }
.skip:focus { inset-block-start: .5rem }
.top { display: flex; flex-wrap: wrap; gap: .2rem 2rem; align-items: baseline; padding-block: 1.1rem; font-size: .92rem }
.top ul { display: flex; flex-wrap: wrap; gap: .1rem 1.3rem }
.top a { color: var(--ink); text-decoration: none; display: inline-block; padding-block: .3rem }
.top a:hover { text-decoration: underline }
.brand { font: 600 1.15rem/1 var(--serif); margin: 0; letter-spacing: .01em }
.foot { color: var(--soft); font-size: .85rem; padding-block: 1rem 3rem }
.o { font-size: .84rem; font-weight: 600; white-space: nowrap }
.o::before { content: ""; display: inline-block; inline-size: .62em; block-size: .62em; margin-inline-end: .5em; background: currentColor; print-color-adjust: exact }
.o.fail::before { transform: rotate(45deg) scale(.92) }
.o.pass::before { border-radius: 50% }
.o.needs-review::before { background: none; border: .14em solid; border-radius: 50% }
.o.not-judged::before { clip-path: polygon(50% 0, 100% 100%, 0 100%) }
.o.waived::before, .o.attested::before { background: none; border: .14em solid }
.o.not-in-force::before { background: none; border: .12em dashed }
.o.not-applicable::before { block-size: .16em; vertical-align: .22em }
table { border-collapse: collapse; inline-size: 100%; font-size: .92rem; font-variant-numeric: tabular-nums lining-nums }
caption { text-align: start; color: var(--soft); font-size: .92rem; padding-block-end: .5rem }
th, td { text-align: start; vertical-align: top; padding: .5rem .7rem .5rem 0; border-block-end: 1px solid var(--line); font-weight: 400 }
[dir=rtl] :is(th, td) { padding: .5rem 0 .5rem .7rem }
thead th { color: var(--soft); font-size: .84rem; border-block-end-color: var(--rule); vertical-align: bottom }
.scroll { overflow-x: auto; position: relative }
dl { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .25rem 1.1rem; margin: .5rem 0; font-size: .95rem }
dt { color: var(--soft); font-size: .84rem; padding-block-start: .13rem }
dd { margin: 0; min-inline-size: 0; max-inline-size: 46rem; overflow-wrap: anywhere }
.digest { display: block; color: var(--soft); font-size: .78rem; overflow-wrap: anywhere; font-weight: 400 }
.blank { display: block; block-size: 1.9rem; border-block-end: 1px solid var(--soft) }
.blanks { display: none }
@media (max-width: 40rem) {
  h2 { font-size: 1.65rem }
  section { padding-block-start: 2.2rem }
  main > section + section { margin-block-start: 2.2rem }
  dl { grid-template-columns: 1fr; gap: 0 }
  dd { margin-block-end: .5rem }
}
`
