import { planOf } from '../../engine/plan/plan-of.ts'
import { documentName } from '../../model/document.ts'
import { refOf } from '../../model/pack.ts'
import type { Insertion, Insertions } from '../../model/plan.ts'
import type { ReportFormat } from '../../model/report-format.ts'
import { type Level, levels } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import type { TopicId } from '../../model/topic.ts'
import { planText } from '../../reports/plan/plan-text.ts'
import { jsonText } from '../../reports/text/json-text.ts'
import { forPeople } from '../../reports/words/for-people.ts'
import type { Given } from '../asking/command.ts'
import type { ReadDocument } from '../pipeline/survey.ts'
import { runCheck } from './run-check.ts'

/** `waco plan`: a check whose result is told as what to do about it, with the exit code of the check. */
export const runPlan = (given: Given): Promise<number> => {
  const least = levels.find(level => level === given.text('level')) ?? 'should'
  const known = new Map<string, (topic: TopicId) => Insertion>()
  const insertions: Insertions = (document, topic) => known.get(document)?.(topic)
  const people = planForPeople(least, insertions)
  return runCheck(given, {
    formats: [people, planForMachines(least, insertions)],
    usual: people,
    judged: document => void known.set(documentName(document.evidence.document), insertionIn(document)),
  })
}

/** What evidence knows of answers that are not there. */
export const insertionIn =
  ({ evidence, lines }: Pick<ReadDocument, 'evidence' | 'lines'>) =>
  (topic: TopicId): Insertion => {
    const place = (span: Span) => ({
      path: evidence.document.path,
      start: lines.positionAt(span.start),
      end: lines.positionAt(span.end),
    })
    const { at, searched } = evidence.missing(topic)
    const { key, end } = evidence.belongs?.(topic) ?? {}
    const heading = searched.find(name => name.startsWith('"'))?.slice(1, -1)
    return {
      ...(key === undefined ? {} : { key: { name: key, at: place(at) } }),
      ...(end === undefined ? {} : { section: { at: place(end), ...(heading === undefined ? {} : { heading }) } }),
    }
  }

const planForPeople = (least: Level, insertions: Insertions): ReportFormat =>
  forPeople({
    name: 'terminal',
    summary: 'for people: one edit after another',
    lists: 'needs-work',
    speaks: true,
    render: (report, appearance) => planText(planOf(report, least, insertions), report, appearance),
  })

/** What other programs may rely on. */
const planForMachines = (least: Level, insertions: Insertions): ReportFormat => ({
  name: 'json',
  summary: 'the plan as JSON',
  lists: 'needs-work',
  render: report => {
    const { asOf, packs, verdict } = report
    const head = { format: 'waco-plan', version: 1, asOf, packs: packs.map(refOf), verdict }
    return `${jsonText({ ...head, ...planOf(report, least, insertions) }, 2)}\n`
  },
})
