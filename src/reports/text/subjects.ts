import { documentName } from '../../model/document.ts'
import type { SubjectResult } from '../../model/report.ts'
import type { Arranged } from './arranged.ts'
import type { Telling } from './finding.ts'
import { findingsLines } from './findings.ts'
import { isQuiet } from './quiet-finding.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

/** What the rules about several documents say of each subject; those that found nothing to compare are only counted. */
export const subjectsLines = (
  sections: readonly SubjectSection[],
  telling: Telling,
  style: Style,
): readonly string[] => {
  const shown = sections.filter(({ result }) => telling.verbose || !isIdle(result))
  const [first] = sections
  return [
    ...shown.flatMap(section => subjectLines(section, telling, style)),
    ...idleLines(sections.length - shown.length, first?.result.findings.length ?? 0, style),
  ]
}

export interface SubjectSection {
  readonly result: SubjectResult
  readonly arranged: Arranged
}

/** A document by itself whose rules pass needs no section of its own either. */
const isIdle = ({ documents, findings }: SubjectResult): boolean =>
  findings.every(({ outcome }) => outcome === 'not-applicable') || (documents.length === 1 && findings.every(isQuiet))

const idleLines = (subjects: number, rules: number, style: Style): readonly string[] => {
  if (subjects === 0) return []
  const { say } = style
  const counted = { rules: say('count.rule', { n: rules }), subjects: say('count.subject', { n: subjects }) }
  return [...hanging('', say('subjects.idle', counted), style.columns), '']
}

const subjectLines = (
  { result: { documents }, arranged }: SubjectSection,
  telling: Telling,
  style: Style,
): readonly string[] => [
  style.strong(show(documents.map(documentName).join(' + '))),
  ...documents.flatMap(({ describes, because, ...document }) => {
    const key = describes === 'part' ? 'subjects.part' : 'subjects.document'
    const said = style.say(key, { document: documentName(document), reason: because })
    return hanging('  ', show(said), style.columns).map(line => style.faint(line))
  }),
  '',
  ...findingsLines(arranged, telling, style),
]
