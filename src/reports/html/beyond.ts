import type { Say } from '../words/say.ts'
import { html, type Markup, nothing } from './markup.ts'

/** How many rows of a list one page no longer holds, and where they are. */
export const beyond = (left: number, say: Say): Markup =>
  left > 0 ? html`<p class="bound">${say('html.unmet.left', { n: left })}</p>` : nothing
