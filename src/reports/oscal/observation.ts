import { documentName } from '../../model/document.ts'
import type { Report } from '../../model/report.ts'
import { clauseNotes } from '../records/notes.ts'
import { type JudgedRecord, packRefOf, titleOf } from '../records/record.ts'
import { toldOf } from '../records/told.ts'
import { placeText } from '../text/place.ts'
import type { Say } from '../words/say.ts'
import { hrefOf } from './href.ts'
import { markup, markupLines } from './markup.ts'
import { property } from './property.ts'
import { documentUuid } from './resources.ts'
import { uuid } from './uuid.ts'

/** Every finding of a report as an observation: what was examined, what stands there, how it came out. */
export const observation = (record: JudgedRecord, day: string, say: Say): object => {
  const { finding } = record
  const { at, evidence, saw, wanted, reason } = toldOf(finding, say)
  return {
    uuid: observationUuid(record),
    title: headOf(record),
    description: markupLines([
      `${finding.rule} on ${record.on}: ${say(`outcome.${finding.outcome}`)}`,
      ...saw.map(text => `${say('label.saw')}: ${text}`),
      ...wanted.map(text => `${say('label.wanted')}: ${text}`),
      ...(reason === '' ? [] : [`${say('label.why')}: ${reason}`]),
      ...clauseNotes(record).map(clause => `${say('label.clause')}: ${clause}`),
    ]),
    props: [
      property('finding-id', finding.id),
      property('rule', finding.rule),
      property('pack', packRefOf(record)),
      property('level', finding.level),
      property('standing', finding.standing),
      property('outcome', finding.outcome),
      property('place', placeText(at)),
      ...(record.rule ? [property('reading', record.rule.reading)] : []),
    ],
    methods: ['EXAMINE'],
    subjects: namesOf(record).map(name => ({
      'subject-uuid': documentUuid(name),
      type: 'resource',
      title: markup(name),
    })),
    ...(evidence.length > 0 && {
      'relevant-evidence': evidence.map(quote => ({
        href: hrefOf(quote.at.path),
        description: markup(quote.text),
        props: [property('place', placeText(quote.at))],
      })),
    }),
    collected: day,
  }
}

/** Whether the requirement is met; nothing where the rule does not apply or is not in force, since OSCAL has no such state. */
export const oscalFinding = (record: JudgedRecord, { strict }: Pick<Report, 'strict'>): readonly object[] => {
  const status = statusOf(record, strict)
  if (status === undefined) return []
  const { finding, rule } = record
  return [
    {
      uuid: uuid('finding', finding.id, packRefOf(record)),
      title: headOf(record),
      description: markup(rule?.statement ?? titleOf(record)),
      props: [property('finding-id', finding.id), property('outcome', finding.outcome)],
      target: { type: 'objective-id', 'target-id': finding.rule, status },
      'related-observations': [{ 'observation-uuid': observationUuid(record) }],
    },
  ]
}

const headOf = (record: JudgedRecord): string => markup(`${record.finding.rule} ${titleOf(record)}`)

const observationUuid = (record: JudgedRecord): string => uuid('observation', record.finding.id, packRefOf(record))

const namesOf = (record: JudgedRecord): readonly string[] =>
  record.of === 'document' ? [record.on] : record.subject.documents.map(documentName)

/** OSCAL knows two states. What nobody knows is never `satisfied`, and the remark says that it did not fail either. */
const statusOf = ({ finding }: JudgedRecord, strict: boolean): object | undefined => {
  if (finding.standing !== 'in-force') return undefined
  switch (finding.outcome) {
    case 'pass':
      return { state: 'satisfied', reason: 'pass' }
    case 'fail':
      return {
        state: 'not-satisfied',
        reason: 'fail',
        ...(finding.known && { remarks: markup(`Known since ${finding.known.since}: ${finding.known.reason}`) }),
      }
    case 'not-applicable':
      return undefined
    case 'needs-review':
      return open(`Open: a person has to answer${strict ? ', and the run counts as incomplete until then' : ''}.`)
    case 'waived':
      return open(`Not met, and waived until ${finding.waiver.expires}: ${finding.waiver.reason}`)
    case 'attested': {
      const { by, role, date, answer } = finding.attestation
      const remarks = `No machine has judged it. ${by} (${role}) attested it on ${date}: ${answer}`
      return { state: 'satisfied', reason: 'other', remarks: markup(remarks) }
    }
    case 'not-judged':
      return open('Open: it could not be judged.')
  }
}

const open = (remarks: string): object => ({ state: 'not-satisfied', reason: 'other', remarks: markup(remarks) })
