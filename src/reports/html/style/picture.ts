/** Bars and the map of documents and themes. */
export const picture = `
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; font-size: .86rem; color: var(--soft); margin-block: 1rem }
.legend li { display: flex; align-items: center; gap: .45rem }
.swatch { inline-size: .8rem; block-size: .8rem }
.bar { display: block; inline-size: 100%; block-size: .55rem; margin-block-start: .4rem }
[dir=rtl] .bar { transform: scaleX(-1) }
.bar rect { stroke: var(--paper); stroke-width: 1.5px; vector-effect: non-scaling-stroke }
.themes th[scope=row] { inline-size: 58% }
.themes th a { color: inherit; text-decoration: none; display: inline-flex; align-items: baseline; line-height: 1.35 }
.themes th a:hover { text-decoration: underline }
.themes td, .themes thead th:not(:first-child) { text-align: end; padding-inline: .4rem 0 }
.themes td a { color: inherit; display: inline-block; min-inline-size: 1.6rem }
.unasked { color: var(--soft); font-size: .86rem }
.map { inline-size: auto; border-collapse: separate; border-spacing: 0 }
.map th[scope=row] { position: sticky; inset-inline-start: 0; background: var(--paper); min-inline-size: 9rem; max-inline-size: 22rem; overflow-wrap: anywhere; vertical-align: middle; font-size: .88rem; z-index: 1 }
.map :is(th, td) { border-block-end-color: var(--line); padding-block: .28rem }
.map td { padding-inline: .16rem; text-align: center; vertical-align: middle }
.map .note { display: block; font-size: .78rem; line-height: 1.3 }
.map thead th { padding-inline: .16rem; font-size: .78rem; line-height: 1.2; vertical-align: bottom }
.map thead th + th > span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-block-size: 3.2rem; max-inline-size: 9.5rem; padding-block-start: .4rem; text-align: start }
[dir=rtl] .map thead th + th > span { text-align: end }
:lang(zh) .map thead th + th > span { transform: none; text-align: end }
.map thead th:first-child { position: sticky; inset-inline-start: 0; background: var(--paper); z-index: 1 }
.field { inline-size: 1.875rem; block-size: 1.375rem; display: block; margin-inline: auto }
.legend .field { margin: 0 }
.field rect { fill: none; stroke: var(--c); stroke-width: 1.5 }
.field path { fill: none; stroke: var(--c); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
.field text { font: 600 13px var(--sans); text-anchor: middle; fill: var(--c) }
.field.must-failed { --c: var(--fail) }
.field.must-failed rect { fill: var(--c) }
.field.must-failed text { fill: var(--on) }
.field.failed { --c: var(--fail) }
.field.not-judged { --c: var(--not-judged) }
.field.needs-review { --c: var(--needs-review) }
.field.waived { --c: var(--waived) }
.field.attested { --c: var(--attested) }
.field.pass { --c: var(--pass) }
.field.pass rect { stroke: none }
.field.not-applicable { --c: var(--not-applicable) }
.unsaid { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
@media (max-width: 40rem) {
  .themes th[scope=row] { inline-size: 42% }
  .themes { font-size: .86rem }
  .themes thead th { font-size: .72rem }
  .map th[scope=row] { min-inline-size: 8rem; max-inline-size: 8.6rem; font-size: .78rem }
}
`
