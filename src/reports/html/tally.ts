import type { Judged, Outcome } from '../../model/finding.ts'
import { outcomes } from '../../model/finding.ts'
import { kept } from '../../model/once.ts'
import { type Level, levels } from '../../model/rule.ts'

/** Findings of one row, counted: those of rules in force by outcome, and how many rules do not count yet or any more. */
export interface Tally {
  readonly all: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly failures: Readonly<Record<Level, number>>
  readonly notInForce: number
}

// The names of each list are all names there are.
const noOutcomes = Object.fromEntries(outcomes.map(outcome => [outcome, 0])) as Record<Outcome, number>
const noFailures = Object.fromEntries(levels.map(level => [level, 0])) as Record<Level, number>

/** Several parts of a page tell how the same list came out. */
export const tally: (findings: readonly Judged[]) => Tally = kept(findings => {
  const counted = { ...noOutcomes }
  const failures = { ...noFailures }
  let [all, notInForce] = [0, 0]
  for (const { standing, outcome, level } of findings) {
    if (standing !== 'in-force') notInForce += 1
    else {
      all += 1
      counted[outcome] += 1
      if (outcome === 'fail') failures[level] += 1
    }
  }
  return { all, outcomes: counted, failures, notInForce }
})

/** How documents, themes and fields of the map stand as a whole, the worst first. */
export const worsts = [
  'must-failed',
  'failed',
  'not-judged',
  'needs-review',
  'waived',
  'attested',
  'pass',
  'not-applicable',
  'unasked',
] as const
export type Worst = (typeof worsts)[number]

/** The worst of what was found: what was not judged or still needs a person is never outweighed by passes. */
export const worstOf = ({ all, outcomes: counted, failures }: Tally): Worst => {
  if (all === 0) return 'unasked'
  if (failures.must > 0) return 'must-failed'
  if (counted.fail > 0) return 'failed'
  if (counted['not-judged'] > 0) return 'not-judged'
  if (counted['needs-review'] > 0) return 'needs-review'
  if (counted.waived > 0) return 'waived'
  if (counted.attested > 0) return 'attested'
  return counted.pass > 0 ? 'pass' : 'not-applicable'
}

/** What nobody has judged yet, or not in full. */
export const open = ({ outcomes: counted }: Tally): number => counted['not-judged'] + counted['needs-review']
