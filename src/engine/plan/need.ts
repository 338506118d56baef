import type { Level } from '../../model/rule.ts'

/** A failure, and the sets of edits of which any one whole set clears it. */
export interface Need {
  readonly level: Level
  readonly ways: readonly (readonly string[])[]
}

/** How many edits are still to be made, by the way that needs fewest. */
export const distance = ({ ways }: Pick<Need, 'ways'>, chosen: ReadonlySet<string>): number =>
  Math.min(...ways.map(way => way.filter(edit => !chosen.has(edit)).length))
