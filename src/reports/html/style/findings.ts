/** The filter, the findings and the register of rules. */
export const findings = `
.filter { border-block: 1px solid var(--line); padding-block: 1rem .4rem; margin-block: 1.2rem 2rem; font-size: .92rem }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.4rem }
.pick { display: inline-flex; align-items: center; gap: .45rem; min-block-size: 1.75rem; cursor: pointer }
.pick input { inline-size: 1.1rem; block-size: 1.1rem; margin: 0; accent-color: var(--link) }
.fields { display: grid; grid-template-columns: 1.4fr .6fr 1fr 1fr; gap: .6rem 1rem; margin-block: .9rem .6rem }
.fields label { display: block; min-inline-size: 0 }
.fields span { display: block; color: var(--soft); font-size: .84rem; margin-block-end: .15rem }
.fields :is(input, select), .filter button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .35rem .55rem; min-block-size: 2.2rem }
.fields :is(input, select) { inline-size: 100%; text-overflow: ellipsis }
.fields ::placeholder { color: var(--soft); opacity: 1 }
.filter button { padding-inline: .8rem; cursor: pointer }
.filter button:hover { background: var(--wash) }
.result { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; align-items: center; max-inline-size: none }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem }
.printed { display: none }
summary { cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none }
summary::before { content: ""; flex: none; inline-size: .5rem; block-size: .5rem; border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); margin-inline: .15rem .75rem }
[dir=rtl] summary::before { transform: rotate(135deg) }
details[open] > summary::before, [dir=rtl] details[open] > summary::before { transform: rotate(45deg) }
.group { content-visibility: auto; contain-intrinsic-size: auto 4rem; border-block-start: 1px solid var(--rule); padding-block: .9rem .6rem }
.group + .group { margin-block-start: 1.4rem }
.group > summary { display: grid; grid-template-columns: auto 1fr minmax(6rem, 14rem); align-items: baseline; column-gap: 0 }
.group > summary h3 { margin: 0; overflow-wrap: anywhere; font-size: 1.2rem }
.group > summary .note { grid-column: 2; grid-row: 2 }
.group > summary .bar { grid-column: 3; grid-row: 1; align-self: center; margin: 0 }
.part { margin-block-start: 1rem; margin-inline-start: 1.4rem }
.part > summary { display: flex; align-items: center; padding-block: .3rem }
.finding, .rule { border-block-start: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.6rem }
.finding:target, .rule:target { background: var(--wash); box-shadow: -.6rem 0 var(--wash), .6rem 0 var(--wash) }
.finding > summary, .rule > summary { display: grid; align-items: baseline; padding-block: .5rem; line-height: 1.4; column-gap: .8rem }
.finding > summary { grid-template-columns: auto 7.6rem 3.4rem minmax(7.5rem, max-content) 1fr auto }
.finding > summary::before, .rule > summary::before { margin-inline-end: 0 }
.rule > summary { grid-template-columns: auto minmax(7.5rem, max-content) 3.4rem 1fr auto }
.level { color: var(--soft); font-size: .84rem }
.level.must { color: var(--ink); font-weight: 600 }

.at { color: var(--soft); font-size: .84rem; white-space: nowrap; font-variant-numeric: tabular-nums }
summary em { color: var(--soft); font-size: .84rem }
.came { display: flex; flex-wrap: wrap; gap: .1rem .9rem; justify-content: end; font-size: .84rem; color: var(--soft) }
.body { padding: .1rem 0 1.1rem; margin: 0; margin-inline-start: 1.45rem; grid-template-columns: minmax(5.5rem, max-content) 1fr }
.body > dd:last-child { color: var(--soft); font-size: .84rem }
.body > dd > a { color: inherit }
.place { font-family: var(--mono); font-size: .84rem; overflow-wrap: anywhere }
small { font-size: .84rem; color: var(--soft) }
[dir=ltr] :is(.what, dd[dir], blockquote) { text-align: left }
[dir=rtl] :is(.what, dd[dir], blockquote) { text-align: right }
dd pre { margin: .2rem 0 .5rem; padding-inline-start: .8rem; border-inline-start: 2px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; text-align: left; inline-size: fit-content; max-inline-size: 100% }
[dir=rtl] dd pre { margin-inline-start: auto }
dd pre i { font-style: normal; color: var(--soft); user-select: none; display: inline-block; min-inline-size: 2em; text-align: end; margin-inline-end: 1em }
dd blockquote { margin: .2rem 0 .6rem; padding-inline-start: .8rem; border-inline-start: 2px solid var(--line); font-family: var(--serif); font-size: 1.02rem; line-height: 1.5; overflow-wrap: anywhere }
mark { background: var(--marked); color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; print-color-adjust: exact }
.problem { border-inline-start: 2px solid var(--not-judged); padding-inline-start: .9rem; margin-block: 1rem }
.register { padding: 0 }
.register h3 { font-size: 1.15rem }
.list th[scope=row] { overflow-wrap: anywhere; min-inline-size: 9rem }
.list td { overflow-wrap: anywhere }
.date { white-space: nowrap }
.pack { margin-block: 1rem 1.4rem }
.pack + table { margin-block-end: 2.4rem }
.sign td, .sign th { border: 0 }
.sign td { inline-size: 21% }
.remarks { color: var(--soft); font-size: .92rem; border-block-end: 1px solid var(--soft); block-size: 5rem; max-inline-size: none }
@media (max-width: 40rem) {
  .fields { grid-template-columns: 1fr 1fr }
  .fields label:first-child { grid-column: 1 / -1 }
  .group > summary { grid-template-columns: auto 1fr }
  .group > summary .bar { grid-column: 2; grid-row: 3; margin-block-start: .4rem }
  .part { margin-inline-start: 0 }
  .finding > summary, .rule > summary { display: flex; flex-wrap: wrap; gap: .05rem .7rem; padding-inline-start: 1.3rem; position: relative }
  .finding > summary::before, .rule > summary::before { position: absolute; inset-inline-start: 0; inset-block-start: .85rem; margin: 0 }
  .finding .what, .rule .what { flex: 1 0 100%; order: 1 }
  .rule .came { flex: 1 0 100%; order: 2; justify-content: start }
  .body { margin-inline-start: 1.3rem; grid-template-columns: 1fr }
  .list, .list tbody, .list tr, .list :is(th, td) { display: block; inline-size: auto }
  .list caption { display: block }
  .list td[data-label]::before { content: attr(data-label) ": "; color: var(--soft) }
  .list thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden }
  .list :is(th, td) { border: 0; padding: .1rem 0 }
  .list tr { border-block-end: 1px solid var(--line); padding-block: .6rem }
  .list td.sum { text-align: start; font-weight: 400; color: var(--soft) }
}
`
