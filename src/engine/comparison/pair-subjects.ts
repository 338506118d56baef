import { documentName } from '../../model/document.ts'
import type { SubjectResult } from '../../model/report.ts'

export interface SubjectPair {
  readonly before?: SubjectResult
  readonly after?: SubjectResult
}

/**
 * Which subject of one result is which of the other: the one that the same document leads; else, as another document may lead
 * now, the one with which it has most documents in common. `renamed` gives the later name of an earlier document.
 */
export const pairSubjects = (
  before: readonly SubjectResult[],
  after: readonly SubjectResult[],
  renamed: (name: string) => string,
): readonly SubjectPair[] => {
  const byId = new Map(after.map(subject => [subject.id, subject] as const))
  const pairs = new Map<SubjectResult, SubjectResult>()
  const taken = new Set<SubjectResult>()
  const join = (one: SubjectResult, other: SubjectResult | undefined): void => {
    if (other === undefined || taken.has(other)) return
    pairs.set(one, other)
    taken.add(other)
  }
  for (const subject of before) join(subject, byId.get(renamed(subject.id)))
  const homes = homesOf(after)
  for (const subject of before) if (!pairs.has(subject)) join(subject, likest(subject, homes, taken, renamed))
  return [
    ...before.map(subject => {
      const other = pairs.get(subject)
      return other ? { before: subject, after: other } : { before: subject }
    }),
    ...after.filter(subject => !taken.has(subject)).map(subject => ({ after: subject })),
  ]
}

/** The subjects that a document describes, by its name. */
const homesOf = (subjects: readonly SubjectResult[]): ReadonlyMap<string, readonly SubjectResult[]> => {
  const homes = new Map<string, SubjectResult[]>()
  for (const subject of subjects)
    for (const name of own(subject)) homes.set(name, [...(homes.get(name) ?? []), subject])
  return homes
}

const likest = (
  subject: SubjectResult,
  homes: ReadonlyMap<string, readonly SubjectResult[]>,
  taken: ReadonlySet<SubjectResult>,
  renamed: (name: string) => string,
): SubjectResult | undefined => {
  const shared = new Map<SubjectResult, number>()
  for (const name of own(subject))
    for (const home of homes.get(renamed(name)) ?? [])
      if (!taken.has(home)) shared.set(home, (shared.get(home) ?? 0) + 1)
  return [...shared].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

const own = ({ documents }: SubjectResult): readonly string[] =>
  documents.filter(({ describes }) => describes === 'it').map(documentName)
