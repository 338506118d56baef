import type { Judged } from '../../model/finding.ts'
import { grouped } from '../../model/grouped.ts'
import { anchor } from './anchor.ts'
import { mapField, mapLegend } from './map-field.ts'
import { html, type Markup, nothing } from './markup.ts'
import { type Tally, tally, worstOf, worsts } from './tally.ts'
import type { Group, View } from './view.ts'

interface Row {
  readonly label: Markup
  readonly findings: readonly Judged[]
}

/**
 * Documents against themes, a table whose fields are drawn: it can be read aloud, and scrolled on a small screen with the
 * names standing still. A map of everything would be larger than any screen, so above a bound the rest is one row.
 */
export const heatMap = (view: View): Markup => {
  const { say, report, themes } = view
  const groups = view.groups.filter(({ of, findings }) => of === 'document' || asks(findings))
  if (groups.length === 0) return nothing
  const { drawn, rest } = bounded(groups, view.most.mapRows)
  const rows: readonly Row[] = [
    ...drawn.map(group => ({ label: groupLabel(group, view), findings: group.findings })),
    ...(rest.length === 0
      ? []
      : [
          {
            label: html`${say('html.map.rest', { n: rest.length })}`,
            findings: rest.flatMap(({ findings }) => findings),
          },
        ]),
  ]
  const unread = report.counts.unreadable + report.counts.skipped > 0
  return html`<div class="drawn"><h3 id="map">${say('html.map')}</h3>
<p class="note">${say('html.map.note')}${unread ? html` ${say('html.map.unread')} <a href="#left-open">${say('html.left-open')}</a>` : nothing}</p>
${rest.length === 0 ? nothing : html`<p class="bound">${say('html.map.cut', { shown: drawn.length, all: groups.length, rest: rest.length })}</p>`}
${mapLegend(view)}
<div class="scroll" role="region" tabindex="0" aria-labelledby="map">
<table class="map">
<thead><tr><th scope="col">${say('html.document')}</th>${themes.map(({ number, title }) => html`<th scope="col"><span><span class="no">${number}</span> <bdi>${title}</bdi></span></th>`)}</tr></thead>
<tbody>
${rows.map(row => mapRow(row, view))}</tbody>
</table>
</div></div>`
}

/** Rules between documents mostly find nothing to compare; such a row would be as empty as it is long. */
const asks = (findings: readonly Judged[]): boolean => findings.some(({ outcome }) => outcome !== 'not-applicable')

const bounded = (
  groups: readonly Group[],
  most: number,
): { readonly drawn: readonly Group[]; readonly rest: readonly Group[] } => {
  if (groups.length <= most) return { drawn: groups, rest: [] }
  const worstFirst = groups
    .map(group => ({ group, counted: tally(group.findings) }))
    .toSorted((one, other) => byFailures(one.counted, other.counted) || one.group.number - other.group.number)
    .map(({ group }) => group)
  return { drawn: worstFirst.slice(0, most), rest: worstFirst.slice(most) }
}

const byFailures = (one: Tally, other: Tally): number =>
  other.failures.must - one.failures.must ||
  other.outcomes.fail - one.outcomes.fail ||
  worsts.indexOf(worstOf(one)) - worsts.indexOf(worstOf(other))

const groupLabel = ({ of, name }: Group, { say }: View): Markup =>
  of === 'document'
    ? html`<a href="#${anchor('document', name)}"><bdi dir="ltr">${name}</bdi></a>`
    : html`<a href="#${anchor('subject', name)}"><bdi dir="ltr">${name}</bdi></a> <span class="note">${say('html.map.together')}</span>`

const mapRow = ({ label, findings }: Row, { rules, themes, say }: View): Markup => {
  const byTheme = grouped(findings, ({ rule }) => rules.get(rule)?.theme ?? 0)
  return html`<tr><th scope="row">${label}</th>${themes.map(({ number }) => html`<td>${mapField(tally(byTheme.get(number) ?? []), say)}</td>`)}</tr>\n`
}
