import type { ProfileInUse } from '../../model/pack.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** What a profile left unasked is said wherever its result stands. */
export const profileText = ({ id, title, leftOut }: ProfileInUse, judged: number, say: Say): string =>
  show(say('profile.used', { id, title, rules: say('count.rule', { n: judged }), leftOut }))
