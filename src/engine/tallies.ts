import { documentName } from '../model/document.ts'
import { type Outcome, outcomes } from '../model/finding.ts'
import type { Counts, Report } from '../model/report.ts'
import { type Level, levels } from '../model/rule.ts'
import { type Alike, timesOf } from './alike.ts'
import { isCompared, isInForce } from './in-force.ts'

/** The findings of a run by what they come to; rules not in force are counted by themselves. */
export const talliesOf = (findings: readonly Alike[]): Pick<Counts, 'outcomes' | 'failures' | 'known' | 'upcoming'> => {
  const inForce = findings.filter(isInForce)
  const failures = inForce.filter(({ outcome }) => outcome === 'fail')
  const known = failures.filter(({ known: listed }) => listed)
  return {
    outcomes: tally<Outcome>(outcomes, inForce, ({ outcome }) => outcome),
    failures: tally<Level>(levels, failures, ({ level }) => level),
    ...(known.length > 0 && { known: tally<Level>(levels, known, ({ level }) => level) }),
    upcoming: timesOf(findings) - timesOf(inForce),
  }
}

/** The names of the documents that a rule in force was asked of, alone or together with others. */
export const judgedNames = ({ documents, subjects }: Pick<Report, 'documents' | 'subjects'>): ReadonlySet<string> =>
  new Set([
    ...documents.flatMap(({ document, findings }) => (findings.some(isInForce) ? [documentName(document)] : [])),
    ...subjects.filter(isCompared).flatMap(subject => subject.documents.map(documentName)),
  ])

const tally = <Name extends string>(
  names: readonly Name[],
  findings: readonly Alike[],
  nameOf: (finding: Alike) => Name,
): Readonly<Record<Name, number>> =>
  // `fromEntries` forgets which keys it was given; they are exactly `names`.
  Object.fromEntries(
    names.map(name => [name, timesOf(findings.filter(finding => nameOf(finding) === name))]),
  ) as Readonly<Record<Name, number>>
