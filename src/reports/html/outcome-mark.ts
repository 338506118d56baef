import type { Outcome } from '../../model/finding.ts'
import type { Say } from '../words/say.ts'
import { capital } from './capital.ts'
import { html, type Markup } from './markup.ts'

/** An outcome as a word with a sign before it; the style sheet adds a colour, on which nothing depends. */
export const outcomeMark = (outcome: Outcome, say: Say): Markup =>
  html`<b class="o ${outcome}">${capital(say(`badge.${outcome}`).toLowerCase())}</b>`
