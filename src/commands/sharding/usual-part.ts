import type { Shard } from '../../engine/shard.ts'

/** Where a part goes when nobody says. */
export const usualPart = ({ index, of }: Shard): string => `waco-${index}-of-${of}.part`
