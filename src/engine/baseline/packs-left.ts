import type { BaselineContent } from '../../model/baseline.ts'
import type { PackInUse } from '../../model/pack.ts'

/** Packs that a list was made with and a run does not judge by. */
export const packsLeft = (
  { packs: listed }: Pick<BaselineContent, 'packs'>,
  used: readonly PackInUse[],
): readonly string[] => listed.filter(id => !used.some(({ pack }) => pack.id === id))
