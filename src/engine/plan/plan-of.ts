import { allFindings } from '../../model/all-findings.ts'
import { documentName } from '../../model/document.ts'
import { type Information, informationKinds } from '../../model/fact.ts'
import type { CitedGap, Judged } from '../../model/finding.ts'
import { editKinds, type Failing, type Insertions, type Plan, type PlanStep } from '../../model/plan.ts'
import type { Report } from '../../model/report.ts'
import { type Level, reaches } from '../../model/rule.ts'
import { isInForce } from '../in-force.ts'
import { cover } from './cover.ts'
import { type Edit, editsFor } from './edits-for.ts'
import { distance, type Need } from './need.ts'

/** What to edit so that the rules down to a level pass, what clears the most first. */
export const planOf = (report: Pick<Report, 'documents' | 'subjects'>, least: Level, insertions: Insertions): Plan => {
  const findings = allFindings(report).filter(isInForce)
  const failed = findings.filter(isFailed)
  const open = { review: countOf(findings, 'needs-review'), notJudged: countOf(findings, 'not-judged') }
  const needs = failed.filter(({ level }) => reaches(level, least)).map(failure => needOf(failure, insertions))
  const edits = editsOf(needs)
  const { order, shortest } = cover(needs)
  return {
    least,
    failing: byLevel(failed),
    steps: stepsOf(order, needs, edits),
    shortest: shortest && needs.every(({ allWays }) => allWays),
    open,
  }
}

type Failed = Judged & { readonly outcome: 'fail' }

const isFailed = (finding: Judged): finding is Failed => finding.outcome === 'fail'

const countOf = (findings: readonly Judged[], outcome: Judged['outcome']): number =>
  findings.filter(finding => finding.outcome === outcome).length

const byLevel = (failures: readonly { readonly level: Level }[]): Readonly<Record<Level, number>> => {
  const of = (level: Level): number => failures.filter(failure => failure.level === level).length
  return { must: of('must'), should: of('should'), may: of('may') }
}

/** A gap with the edits that may close it. */
interface Closing {
  readonly gap: CitedGap
  readonly edits: readonly [Edit, ...Edit[]]
}

interface FailedNeed extends Need {
  readonly failing: Failing
  readonly closings: readonly Closing[]
  /** Whether its ways are all there are: beyond many choices some are left out. */
  readonly allWays: boolean
}

const needOf = (finding: Failed, insertions: Insertions): FailedNeed => {
  // Of a file with several documents, the finding tells which one is meant.
  const closings = gapsToClose(finding.gaps).map(gaps =>
    gaps.map(gap => ({ gap, edits: editsFor(gap, documentOf(finding, gap), insertions) })),
  )
  return {
    level: finding.level,
    failing: { rule: finding.rule, level: finding.level, about: aboutOf(finding) },
    closings: closings.flat(),
    ways: closings.flatMap(waysThrough),
    allWays: closings.every(each => each.reduce((ways, { edits }) => ways * edits.length, 1) <= mostWays),
  }
}

/** A report's findings are of documents and of subjects; both are among what `allFindings` gives. */
type Placed = Judged & { readonly path?: string; readonly part?: string; readonly subject?: string }

const documentOf = ({ path, part }: Placed, { at }: CitedGap): string =>
  documentName({ path: at.path, ...(path === at.path && part !== undefined && { part }) })

const aboutOf = (finding: Placed): string =>
  finding.path === undefined
    ? (finding.subject ?? '')
    : documentName({ path: finding.path, ...(finding.part !== undefined && { part: finding.part }) })

/**
 * The sets of gaps of which one has to be closed whole. Where single gaps stand against each other, any one will do;
 * where some belong together, a flat list does not say with which, and closing all first ones is what always does.
 */
const gapsToClose = (gaps: readonly CitedGap[]): readonly (readonly CitedGap[])[] => {
  const [, ...others] = gaps
  if (others.every(({ or }) => or)) return gaps.map(gap => [gap])
  return [gaps.filter(({ or }) => !or)]
}

/** One edit for each gap, in every choice there is; beyond a few choices the first one for the rest. */
const waysThrough = (closings: readonly Closing[]): readonly (readonly string[])[] =>
  closings.reduce<readonly (readonly string[])[]>(
    (ways, { edits }) => {
      const choices = ways.length * edits.length <= mostWays ? edits : edits.slice(0, 1)
      return ways.flatMap(way => choices.map(({ name }) => [...new Set([...way, name])]))
    },
    [[]],
  )

const mostWays = 64

/** Edits of one name are one: the one that does most, with all that is known of it. */
const editsOf = (needs: readonly FailedNeed[]): ReadonlyMap<string, Edit> => {
  const known = new Map<string, Edit>()
  for (const edit of needs.flatMap(({ closings }) => closings.flatMap(({ edits }) => edits))) {
    const before = known.get(edit.name)
    if (before === undefined) known.set(edit.name, edit)
    else {
      const [first, second] = rank(edit) < rank(before) ? [edit, before] : [before, edit]
      known.set(edit.name, { ...second, ...first })
    }
  }
  return known
}

const rank = (edit: Edit): number => editKinds.indexOf(edit.do)

const stepsOf = (
  order: readonly string[],
  needs: readonly FailedNeed[],
  edits: ReadonlyMap<string, Edit>,
): readonly PlanStep[] => {
  const done = new Set<string>()
  const cleared: FailedNeed[] = []
  const all = new Set(order)
  return order.flatMap(name => {
    const edit = edits.get(name)
    if (edit === undefined) return []
    const users = needs.filter(need => !cleared.includes(need) && need.ways.some(way => usesOf(way, all).has(name)))
    done.add(name)
    const clears = users.filter(need => distance(need, done) === 0)
    cleared.push(...clears)
    const { name: _, ...told } = edit
    return [
      {
        ...told,
        ...informationFor(name, users),
        clears: clears.map(({ failing }) => failing),
        towards: users.filter(need => !clears.includes(need)).map(({ failing }) => failing),
        total: byLevel(cleared),
      },
    ]
  })
}

/** The edits of a way, where all of it is done in the end. */
const usesOf = (way: readonly string[], all: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(way.every(edit => all.has(edit)) ? way : [])

/** All that is asked of what is written there. */
const informationFor = (name: string, users: readonly FailedNeed[]): Pick<PlanStep, 'shows' | 'showsAny'> => {
  const wanted = users
    .flatMap(({ closings }) => closings)
    .filter(({ edits }) => edits.some(edit => edit.name === name))
    .flatMap(({ gap }) => (gap.wanted.is === 'answer' ? [gap.wanted] : []))
  const asked = new Set<Information>(wanted.flatMap(({ shows }) => shows))
  const groups = new Map(
    wanted.flatMap(({ showsAny = [] }) => (showsAny.length === 0 ? [] : [[showsAny.join(), showsAny]])),
  )
  return { shows: informationKinds.filter(kind => asked.has(kind)), showsAny: [...groups.values()] }
}
