import { documentName } from '../../model/document.ts'
import type { SubjectResult } from '../../model/report.ts'
import type { Rules } from './finding.ts'
import { findingsLines, isQuiet } from './findings.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

/** What the rules about several documents say of each subject; those that found nothing to compare are only counted. */
export const subjectsLines = (
  subjects: readonly SubjectResult[],
  rules: Rules,
  style: Style,
  verbose: boolean,
): readonly string[] => {
  const shown = subjects.filter(subject => verbose || !isIdle(subject))
  return [
    ...shown.flatMap(subject => subjectLines(subject, rules, style, verbose)),
    ...idleLines(subjects.length - shown.length, subjects[0]?.findings.length ?? 0, style),
  ]
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
  { documents, findings }: SubjectResult,
  rules: Rules,
  style: Style,
  verbose: boolean,
): readonly string[] => [
  style.strong(show(documents.map(documentName).join(' + '))),
  ...documents.flatMap(({ describes, because, ...document }) => {
    const key = describes === 'part' ? 'subjects.part' : 'subjects.document'
    const said = style.say(key, { document: documentName(document), reason: because })
    return hanging('  ', show(said), style.columns).map(line => style.faint(line))
  }),
  '',
  ...findingsLines(findings, rules, style, verbose),
]
