import type { Judged } from '../../model/finding.ts'
import { levels } from '../../model/rule.ts'
import type { Say } from '../words/say.ts'
import { anchor } from './anchor.ts'
import { bar } from './bar.ts'
import { capital } from './capital.ts'
import { type Depths, depthsOf } from './depth.ts'
import { filterBar } from './filter-bar.ts'
import { finding } from './finding.ts'
import { html, type Markup, nothing } from './markup.ts'
import { tally } from './tally.ts'
import type { Group, View } from './view.ts'

/** The third depth: every finding, by document, what needs somebody first. */
export const findings = (view: View): Markup => {
  const { say, groups } = view
  const depths = depthsOf(view.findings, view.most)
  const { full, line, counted } = depths.told
  const told = { all: view.findings.length, full, line, counted }
  const opened = view.findings.filter(asksForSomebody).length <= view.most.openAtOnce
  return html`<section id="findings" aria-labelledby="findings-head">
<h2 id="findings-head">${say('html.findings')}</h2>
${groups.length === 0 ? html`<p>${say('html.findings.none')}</p>` : filterBar(view)}
${line + counted > 0 ? html`<p class="bound">${say('html.findings.cut', told)}</p>` : nothing}
${groups.map(group => groupSection(group, { depths, opened }, view))}</section>`
}

interface Opening {
  readonly depths: Depths
  /** Whether findings that need somebody stand open. */
  readonly opened: boolean
}

/** The parts of a group in the order in which somebody has to look at them. */
const parts = ['work', 'open', 'not-in-force', 'waived', 'attested', 'pass', 'not-applicable'] as const
type PartName = (typeof parts)[number]

const partOf = ({ outcome, standing }: Judged): PartName => {
  if (standing !== 'in-force') return 'not-in-force'
  switch (outcome) {
    case 'fail':
      return 'work'
    case 'not-judged':
    case 'needs-review':
      return 'open'
    case 'waived':
    case 'attested':
    case 'pass':
    case 'not-applicable':
      return outcome
  }
}

const groupSection = (group: Group, opening: Opening, view: View): Markup => {
  const { say } = view
  const open = view.groups.length <= view.most.openDocuments && group.findings.some(asksForSomebody)
  const counted = tally(group.findings)
  return html`<details class="group" id="${anchor(group.of, group.name)}" data-group="${group.number}"${open ? html` open` : nothing}>
<summary><h3>${group.of === 'subject' ? html`<span class="eyebrow">${say('html.map.together')}:</span> ` : nothing}<bdi dir="ltr">${group.name}</bdi></h3>${groupNote(group, view)}${bar(counted, counted.all, group.name, view)}</summary>
${parts.map(part =>
  partSection(
    part,
    group.findings.filter(each => partOf(each) === part),
    opening,
    view,
  ),
)}</details>
`
}

const asksForSomebody = (judged: Judged): boolean => ['work', 'open'].includes(partOf(judged))

const groupNote = (group: Group, { report, say }: View): Markup => {
  if (group.of === 'subject')
    return group.documents.length < 2
      ? nothing
      : html`<span class="note">${group.documents.map((name, at) => html`${at > 0 ? say('list.between') : ''}<bdi dir="ltr">${name}</bdi>`)}</span>`
  const document = report.documents[group.number - 1]?.document
  return document === undefined
    ? nothing
    : html`<span class="note">${say('document.read-as', { kind: say(`kind.${document.kind}`), format: document.format })}</span>`
}

const partName = (part: PartName, say: Say): string => {
  switch (part) {
    case 'work':
      return capital(say('outcome.fail'))
    case 'open':
      return say('html.open')
    case 'not-in-force':
      return capital(say('coverage.not-in-force'))
    case 'waived':
    case 'attested':
    case 'pass':
    case 'not-applicable':
      return capital(say(`outcome.${part}`))
  }
}

const partSection = (part: PartName, found: readonly Judged[], { depths, opened }: Opening, view: View): Markup => {
  if (found.length === 0) return nothing
  const needsWork = part === 'work' || part === 'open'
  const listed = levels.flatMap(level => found.filter(each => each.level === level && depths.of(each) !== 'counted'))
  const left = found.length - listed.length
  return html`<details class="part"${needsWork ? html` open` : nothing}>
<summary><h4>${partName(part, view.say)} <span class="count">${found.length}</span></h4></summary>
${listed.map(each => finding(each, opened && needsWork, depths.of(each) === 'full', view))}${left === 0 ? nothing : html`<p class="bound">${view.say('html.findings.left', { n: left })}</p>`}</details>
`
}
