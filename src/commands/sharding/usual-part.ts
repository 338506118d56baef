import type { Shard } from '../../engine/shard.ts'
import { fromStart } from '../../shell/start-folder.ts'

/** Where a part goes when nobody says. */
export const usualPart = ({ index, of }: Shard): string => fromStart(`waco-${index}-of-${of}.part`)
