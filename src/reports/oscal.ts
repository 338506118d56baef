import { documentName } from '../model/document.ts'
import { refOf } from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import type { Report, Skipped } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { markup, markupLines } from './oscal/markup.ts'
import { observation, oscalFinding } from './oscal/observation.ts'
import { type Property, property } from './oscal/property.ts'
import { planUuid, resourcesOf } from './oscal/resources.ts'
import { uuid } from './oscal/uuid.ts'
import { forMachines } from './records/in-english.ts'
import { verdictNote } from './records/notes.ts'
import { recordsOf } from './records/record.ts'
import { unmetNotes } from './records/unmet-notes.ts'
import { jsonText } from './text/json-text.ts'
import { placeText } from './text/place.ts'
import { sayIn } from './words/say.ts'

/**
 * OSCAL assessment results in the version that tools read at present: an observation for each finding, a finding where a
 * requirement was met or not, and nothing that the report does not have: no plan, no risks, no attestations.
 */
export const oscal: ReportFormat = forMachines({
  name: 'oscal',
  summary: 'OSCAL 1.1.3 assessment results, for the tools of compliance teams',
  lists: 'every-finding',
  render: report => `${jsonText({ 'assessment-results': resultsOf(report) }, 2)}\n`,
})

const resultsOf = (report: Report): object => {
  const day = `${report.asOf}T00:00:00Z`
  const identity = JSON.stringify(report)
  return {
    uuid: uuid('assessment-results', identity),
    metadata: {
      title: markup('Documentation of AI systems against rule packs'),
      'last-modified': day,
      version: report.asOf,
      'oscal-version': '1.1.3',
      props: [property('tool', `${report.tool.name} ${report.tool.version}`)],
      remarks: markupLines(report.packs.map(({ standing }) => standing)),
    },
    'import-ap': { href: `#${planUuid}` },
    results: [{ uuid: uuid('result', identity), ...resultOf(report, day) }],
    'back-matter': { resources: resourcesOf(report) },
  }
}

const resultOf = (report: Report, day: string): object => {
  const say = sayIn(report.language)
  const records = recordsOf(report)
  const findings = records.flatMap(record => oscalFinding(record, report))
  const remarks = [
    ...report.negativeSpace.files.map(skippedText),
    ...unmetNotes(report).map(({ title, texts }) => `${title}: ${texts.join('; ')}`),
    ...report.problems.map(problemText),
  ]
  return {
    title: markup(report.packs.map(refOf).join(' + ')),
    description: markup(verdictNote(report)),
    start: day,
    end: day,
    props: propsOf(report),
    'reviewed-controls': reviewed(report),
    ...(records.length > 0 && {
      observations: records.map(record => observation(record, day, say)),
    }),
    ...(findings.length > 0 && { findings }),
    ...(remarks.length > 0 && { remarks: markupLines(remarks) }),
  }
}

const propsOf = ({ verdict, failOn, strict, counts, settings }: Report): readonly Property[] => [
  property('verdict', verdict),
  property('fail-on', failOn),
  property('strict', String(strict)),
  ...(['seen', 'judged', 'skipped', 'unreadable'] as const).map(name =>
    property(`documents-${name}`, String(counts[name])),
  ),
  ...Object.entries(counts.outcomes).map(([outcome, number]) => property(`findings-${outcome}`, String(number))),
  property('findings-not-in-force', String(counts.upcoming)),
  ...(settings === undefined ? [] : [property('settings-sha-256', settings.sha256)]),
]

/** OSCAL asks for controls of a catalogue. There is none: the themes of the packs stand for controls, their rules for objectives. */
const reviewed = ({ packs }: Report): object => {
  const rules = packs.flatMap(pack => pack.rules.map(({ id }) => ({ 'objective-id': id })))
  const themes = packs.flatMap(({ id, rules }) => rules.map(({ theme }) => `${id}.${theme}`))
  const controls = themes.length > 0 ? [...new Set(themes)] : packs.map(({ id }) => id)
  return {
    description: markup(
      'Themes of the rule packs stand here as controls, and their rules as objectives. No catalogue of controls was assessed.',
    ),
    'control-selections': [{ 'include-controls': controls.map(id => ({ 'control-id': id })) }],
    ...(rules.length > 0 && { 'control-objective-selections': [{ 'include-objectives': rules }] }),
  }
}

const skippedText = ({ because, ...file }: Skipped): string => `Not judged: ${documentName(file)}: ${because}`

const problemText = ({ code, what, why, fix, at, notice }: Problem): string =>
  `${notice ? 'Worth knowing' : 'Could not be used'} (${code}, ${placeText(at)}): ${what}; ${why}; ${fix}`
