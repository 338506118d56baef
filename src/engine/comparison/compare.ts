import { type Comparison, changesOfFindings, type DocumentChange, type FindingChange } from '../../model/comparison.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Gate } from '../../model/rule.ts'
import { changeOf } from './change-of.ts'
import { differencesOf } from './differences.ts'
import { type DocumentPair, pairDocuments } from './pair-documents.ts'
import { pairSubjects } from './pair-subjects.ts'

/** What has changed from one result to a later one: finding by finding, wherever its lines and its file have gone. */
export const compare = (before: Report, after: Report, failOn: Gate): Comparison => {
  const documents = pairDocuments(before.documents, after.documents)
  const names = new Map(
    documents.flatMap(pair =>
      pair.before && pair.after
        ? [[documentName(pair.before.document), documentName(pair.after.document)] as const]
        : [],
    ),
  )
  const subjects = pairSubjects(before.subjects, after.subjects, name => names.get(name) ?? name)
  const compared = [
    ...documents.map(pair => ({ ...findingsOf(pair), about: nameOf(pair) })),
    ...subjects.map(pair => ({ ...findingsOf(pair), about: (pair.after ?? pair.before)?.id ?? '' })),
  ].map(({ about, earlier, later }) => changesIn(earlier, later, about, failOn))
  const findings = compared.flatMap(({ changes }) => changes)
  return {
    before,
    after,
    failOn,
    differences: differencesOf(before, after),
    documents: documents.flatMap(documentChange),
    findings,
    counts: countsOf(
      findings,
      compared.reduce((sum, { unchanged }) => sum + unchanged, 0),
    ),
  }
}

interface Sides {
  readonly before?: { readonly findings: readonly Judged[] }
  readonly after?: { readonly findings: readonly Judged[] }
}

const findingsOf = ({ before, after }: Sides): { earlier: readonly Judged[]; later: readonly Judged[] } => ({
  earlier: before?.findings ?? [],
  later: after?.findings ?? [],
})

const nameOf = ({ before, after }: DocumentPair): string => {
  const result = after ?? before
  return result === undefined ? '' : documentName(result.document)
}

/** A rule has one finding on a document, so within a pair the rule alone says which is which. */
const changesIn = (
  earlier: readonly Judged[],
  later: readonly Judged[],
  about: string,
  failOn: Gate,
): { readonly changes: readonly FindingChange[]; readonly unchanged: number } => {
  const byRule = (findings: readonly Judged[]) => new Map(findings.map(finding => [finding.rule, finding] as const))
  const [was, is] = [byRule(earlier), byRule(later)]
  const rules = [...new Set([...is.keys(), ...was.keys()])].toSorted()
  const changes = rules.flatMap(rule => changeOf(was.get(rule), is.get(rule), about, failOn) ?? [])
  return { changes, unchanged: rules.length - changes.length }
}

const documentChange = ({ before, after, by }: DocumentPair): readonly DocumentChange[] => {
  if (before === undefined) return after === undefined ? [] : [{ is: 'added', after: after.document }]
  if (after === undefined) return [{ is: 'gone', before: before.document }]
  return by === 'name' ? [] : [{ is: 'renamed', before: before.document, after: after.document, by }]
}

const countsOf = (findings: readonly FindingChange[], unchanged: number): Comparison['counts'] =>
  // `fromEntries` forgets which keys it was given; they are exactly the list.
  Object.fromEntries(
    changesOfFindings.map(change => [
      change,
      change === 'unchanged' ? unchanged : findings.filter(finding => finding.change === change).length,
    ]),
  ) as Comparison['counts']
