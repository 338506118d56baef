import type { BaselineContent, BaselineEntry, ReasonToDrop } from '../../model/baseline.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import { covers } from '../../model/fingerprint.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { DocumentResult, SubjectResult } from '../../model/report.ts'
import { isSubjectRule, levels } from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'
import { pairAlike } from '../comparison/pair-alike.ts'
import { fails } from '../gating.ts'
import { packsLeft } from './packs-left.ts'
import { traitsOfJudged, traitsOfListed } from './sketch.ts'

/** What a run has come to, before anybody asks which of its failures were known. */
export interface Unheld {
  readonly documents: readonly DocumentResult[]
  readonly subjects: readonly SubjectResult[]
  readonly packs: readonly PackInUse[]
  /** Paths that had to be judged and could not be. */
  readonly unreadable: readonly string[]
  /** Whether a document of that name would have been looked at, were it there. */
  readonly reaches: (name: string) => boolean
  /** Whether everything was looked at: part of the documents of a subject may come out otherwise than all. */
  readonly whole: boolean
  /** Where the settings decide which rules are asked; absent where this run alone does, and nobody can say what the next one asks. */
  readonly settled?: SettledRules
}

/** Where the settings of the project name its packs and its profile. */
export interface SettledRules {
  readonly packs?: Place
  readonly profile?: Place
}

/** What has become of an entry. */
export type Fate =
  | { readonly is: 'needed'; readonly finding: Judged; readonly about: string; readonly inPart: boolean }
  | { readonly is: 'unneeded'; readonly because: ReasonToDrop }
  /** Nobody asked, or nobody can say: nothing follows from that. */
  | { readonly is: 'open' }

export interface Matched {
  readonly fates: readonly { readonly entry: BaselineEntry; readonly fate: Fate }[]
  /** The name by now of each document of the list that has another. */
  readonly renamed: ReadonlyMap<string, string>
}

/** Holds the failures of a run against those that are listed, by what they are about: a line, a moved section and a new name tell nothing apart. */
export const matchBaseline = (baseline: BaselineContent, run: Unheld): Matched => {
  const renamed = renamedIn(baseline, run)
  const findings = findingsOf(run)
  const asked = new Map(run.packs.flatMap(({ rules }) => rules.map(rule => [rule.id, rule] as const)))
  const fateOf = (entry: BaselineEntry): Fate => {
    const name = renamed.get(entry.document) ?? entry.document
    const found = findings.get(keyOf(entry.rule, name)) ?? inAnotherSubject(entry, name, baseline, run)
    if (found !== undefined) return fateBy(entry, found, isWhole(entry))
    if (!run.reaches(name) || isUnread(name, run)) return { is: 'open' }
    const there = run.documents.some(({ document }) => documentName(document) === name)
    if (!asked.has(entry.rule)) return notAsked(entry, baseline, run)
    return isWhole(entry) ? unneeded(there ? 'does-not-apply' : 'gone') : { is: 'open' }
  }
  const isWhole = ({ rule }: BaselineEntry): boolean => {
    const known = asked.get(rule)
    return run.whole || known === undefined || !isSubjectRule(known)
  }
  return { fates: baseline.entries.map(entry => ({ entry, fate: fateOf(entry) })), renamed }
}

interface Found {
  readonly finding: Judged
  readonly about: string
}

const unneeded = (because: ReasonToDrop): Fate => ({ is: 'unneeded', because })

const fateBy = (entry: BaselineEntry, { finding, about }: Found, whole: boolean): Fate => {
  switch (finding.outcome) {
    case 'needs-review':
    case 'not-judged':
      return { is: 'open' }
    case 'pass':
    case 'attested':
    case 'not-applicable':
      return whole ? unneeded('mended') : { is: 'open' }
    case 'waived':
      return unneeded('waived')
    case 'fail':
      if (finding.standing === 'upcoming') return { is: 'open' }
      if (!fails(finding)) return unneeded('not-in-force')
      if (levels.indexOf(finding.level) < levels.indexOf(entry.level)) return unneeded('stronger')
      if (!takesIn(entry, finding)) return unneeded('elsewhere')
      return { is: 'needed', finding, about, inPart: isWider(entry, finding) }
  }
}

/** Whether all that fails was known to: one more dead link is no old one. */
const takesIn = ({ marks: known }: BaselineEntry, { marks }: Judged): boolean =>
  marks.length === 0 ? known.length === 0 : marks.every(mark => known.some(each => covers(each, mark)))

const isWider = ({ marks: known }: BaselineEntry, { marks }: Judged): boolean =>
  known.some(each => !marks.some(mark => covers(each, mark)))

/** Only of those that are no longer where they would have been found; no other can have been renamed. */
const renamedIn = ({ documents }: BaselineContent, run: Unheld): ReadonlyMap<string, string> => {
  const listed = new Set(documents.map(({ name }) => name))
  const there = new Set(run.documents.map(({ document }) => documentName(document)))
  const gone = documents.filter(({ name }) => !there.has(name) && run.reaches(name) && !isUnread(name, run))
  const unlisted = run.documents.filter(({ document }) => !listed.has(documentName(document)))
  const { pairs } = pairAlike(gone.map(traitsOfListed), unlisted.map(traitsOfJudged))
  return new Map(pairs.map(({ before, after }) => [before.name, after.name]))
}

const keyOf = (rule: string, about: string): string => `${rule}@${about}`

const findingsOf = ({ documents, subjects }: Unheld): ReadonlyMap<string, Found> =>
  new Map(
    [
      ...documents.flatMap(({ document, findings }) =>
        findings.map(finding => ({ finding, about: documentName(document) })),
      ),
      ...subjects.flatMap(({ id, findings }) => findings.map(finding => ({ finding, about: id }))),
    ].map(found => [keyOf(found.finding.rule, found.about), found]),
  )

/** Another document may lead the subject by now; not where that one was known to fail by itself. */
const inAnotherSubject = (
  { rule }: BaselineEntry,
  name: string,
  { entries }: BaselineContent,
  { subjects }: Unheld,
): Found | undefined => {
  const own = subjects.find(
    subject =>
      subject.documents.some(member => member.describes === 'it' && documentName(member) === name) &&
      !entries.some(entry => entry.rule === rule && entry.document === subject.id),
  )
  const finding = own?.findings.find(each => each.rule === rule)
  return own && finding && { finding, about: own.id }
}

const isUnread = (name: string, { unreadable }: Unheld): boolean =>
  unreadable.some(path => name === path || name.startsWith(`${path}#`) || name.startsWith(`${path}/`))

/**
 * A pack or a profile on the command line leaves rules out for one run, and what is not asked of them stays open. Gone is a rule
 * that its pack does not have any more, and one that the settings have left behind.
 */
const notAsked = ({ rule }: BaselineEntry, baseline: BaselineContent, { packs, settled }: Unheld): Fate => {
  const holders = packs.filter(({ pack }) => pack.rules.some(({ id }) => id === rule))
  if (holders.length > 0) return settled?.profile === undefined ? { is: 'open' } : unneeded('not-in-profile')
  if (packsLeft(baseline, packs).length === 0) return unneeded('rule-gone')
  return settled?.packs === undefined ? { is: 'open' } : unneeded('pack-unused')
}
