import { isKnown, type Judged } from '../model/finding.ts'

/** Findings that count alike, and how many there are: enough to say what a run comes to, however many findings it has. */
export interface Alike extends Pick<Judged, 'rule' | 'level' | 'standing' | 'outcome'> {
  /** The baseline lists them. */
  readonly known: boolean
  /** The topic that switched their rule off. */
  readonly switchedBy?: string
  readonly times: number
}

/** Counts findings as they come, so that none of them has to be kept. */
export interface Counting {
  /** `times`: fewer than none where a finding that was counted is one no more. */
  readonly add: (finding: Judged, times?: number) => void
  readonly alike: () => readonly Alike[]
}

export const counting = (): Counting => {
  const found = new Map<string, { readonly first: Omit<Alike, 'times'>; times: number }>()
  return {
    add: (finding, times = 1) => {
      const { rule, level, standing, outcome } = finding
      const known = isKnown(finding)
      const switchedBy = finding.outcome === 'not-applicable' ? finding.because.topic : undefined
      // No id of a rule holds a line feed; a topic stands last.
      const key = `${rule}\n${level}\n${standing}\n${outcome}\n${known}\n${switchedBy ?? ''}`
      const same = found.get(key)
      if (same !== undefined) same.times += times
      else {
        const first = { rule, level, standing, outcome, known, ...(switchedBy !== undefined && { switchedBy }) }
        found.set(key, { first, times })
      }
    },
    alike: () => [...found.values()].flatMap(({ first, times }) => (times > 0 ? [{ ...first, times }] : [])),
  }
}

export const alikeAmong = (findings: readonly Judged[]): readonly Alike[] => {
  const { add, alike } = counting()
  for (const finding of findings) add(finding)
  return alike()
}

export const timesOf = (alike: readonly Alike[]): number => alike.reduce((sum, { times }) => sum + times, 0)
