import type { Known } from '../../model/baseline.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** Since when a failure is known, to whom, and why it may go on failing. */
export const knownText = ({ since, reason, by }: Known, say: Say): string =>
  by === undefined
    ? say('known.note', { since, reason: show(reason) })
    : say('known.note-by', { since, by: show(by), reason: show(reason) })
