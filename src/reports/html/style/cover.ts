/** The verdict, what it is worth, and the figures. */
export const cover = `
.cover { padding-block-start: 1.6rem }
.verdict { font-size: clamp(2.7rem, 8vw, 5rem); letter-spacing: -.025em; line-height: 1; margin-block: .5rem 1rem; font-weight: 400 }
.verdict::before { content: ""; display: block; inline-size: 4.5rem; block-size: .38rem; background: var(--is); margin-block: 1.4rem 1.5rem; print-color-adjust: exact }
:lang(ar) .verdict, :lang(zh) .verdict { letter-spacing: 0; line-height: 1.25 }
.lead { font: 400 1.3rem/1.45 var(--serif); max-inline-size: 38rem; margin-block: 0 2.2rem }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.6rem; border-block: 1px solid var(--line); padding-block: 1rem; margin-block: 0 2rem }
.facts dd { max-inline-size: 26rem }
.notice { background: var(--wash); padding: 1.1rem 1.3rem; border-inline-start: 3px solid var(--rule) }
.notice h2 { font-size: 1.1rem }
.notice p { margin-block: .5rem 0; font-size: .95rem; max-inline-size: none }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.6rem 2rem; margin-block: 2.8rem }
.figures li { border-block-start: 1px solid var(--rule); padding-block-start: .7rem }
.figures a { color: inherit; text-decoration: none; display: block }
.figures a:hover .what { text-decoration: underline }
.number { font: 400 2.9rem/1 var(--serif); font-variant-numeric: lining-nums; letter-spacing: -.02em }
.whole { color: var(--soft); font-size: 1.15rem; white-space: nowrap }
.what { display: block; margin-block-start: .35rem; line-height: 1.35 }
.figures .more { display: block; color: var(--soft); font-size: .86rem; margin-block-start: .35rem; line-height: 1.35 }
.ledger th, .ledger td { white-space: nowrap }
.ledger td, .ledger thead th:not(:first-child) { text-align: end; padding-inline: .8rem 0 }
.ledger tfoot :is(th, td) { border-block: 1px solid var(--rule); font-weight: 600 }
.sum { font-weight: 600; text-align: end }
.zero { color: var(--soft) }
@media (max-width: 40rem) {
  .figures { grid-template-columns: 1fr 1fr; gap: 1.2rem }
  .number { font-size: 2.2rem }
  .ledger td, .ledger thead th:not(:first-child) { padding-inline: .3rem 0 }
  .ledger thead :is(th, .o) { white-space: normal; font-size: .74rem }
  .lead { font-size: 1.15rem }
  .facts { display: block }
  .facts div { margin-block-end: .3rem }
}
`
