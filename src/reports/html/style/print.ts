/** On paper: A4, everything opened, nothing cut in two, addresses written out, and room to sign. */
export const print = `
@media print {
  @page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555 } }
  html { font-size: 9.5pt; line-height: 1.42 }
  main, .top, .foot { max-inline-size: none; padding-inline: 0 }
  .skip, nav, .filter { display: none }
  [data-filtered=yes] .printed { display: block; font-weight: 600 }
  section { padding-block: 0 }
  main > section + section { border: 0; margin-block-start: 9mm }
  #themes, #findings, #rules, #sources { break-before: page }
  h2, h3, h4, summary, caption, .note, .legend { break-after: avoid }
  thead { display: table-header-group }
  tr, .drawn, .finding, .rule, pre, .problem, .figures, .notice, #sign-off, dd, dt { break-inside: avoid }
  summary + .part, .part > summary + .finding { break-before: avoid }
  .register dl { font-size: 8.6pt }
  .group, .finding, .rule { content-visibility: visible; contain: none }
  details::details-content { content-visibility: visible; block-size: auto }
  summary::before { display: none !important }
  .group > summary { grid-template-columns: 1fr 14rem }
  .group > summary .note { grid-column: 1 }
  .group > summary .bar { grid-column: 2 }
  .part, .body { margin-inline-start: 0 }
  .finding > summary { grid-template-columns: 7rem 3.4rem minmax(7rem, max-content) 1fr auto; padding-block: .3rem }
  .rule > summary { grid-template-columns: minmax(7rem, max-content) 3.4rem 1fr auto; padding-block: .3rem }
  .finding > summary .what, .rule > summary .what { font-weight: 600 }
  .body { padding-block-end: .6rem }
  .blanks { display: block }
  .verdict { font-size: 44pt }
  .figures { grid-template-columns: repeat(4, 1fr); gap: 5mm; margin-block: 6mm }
  .number { font-size: 24pt }
  .scroll { overflow: visible }
  .map th[scope=row] { position: static; max-inline-size: 60mm; min-inline-size: 46mm; font-size: 8pt }
  .map thead th { font-size: 7pt }
  .field { inline-size: 6.4mm; block-size: 4.7mm }
  a { color: inherit; text-decoration: none }
  a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 8pt; color: var(--soft); overflow-wrap: anywhere }
  svg, .notice { print-color-adjust: exact }
  .digest { font-size: 7.5pt }
}
`
