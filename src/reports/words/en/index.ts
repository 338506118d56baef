import { coverage } from './coverage.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { html } from './html.ts'
import { judgement } from './judgement.ts'
import { lists } from './lists.ts'
import { markdown } from './markdown.ts'
import { outcomes } from './outcomes.ts'
import { summary } from './summary.ts'
import { topics } from './topics.ts'

/** All keys there are, each with its English text: one section is one file of each language. */
export type English = typeof coverage &
  typeof facts &
  typeof findings &
  typeof html &
  typeof judgement &
  typeof lists &
  typeof markdown &
  typeof outcomes &
  typeof summary &
  typeof topics

/** The English catalogue: what the others are held against. */
export const en: English = {
  ...coverage,
  ...facts,
  ...findings,
  ...html,
  ...judgement,
  ...lists,
  ...markdown,
  ...outcomes,
  ...summary,
  ...topics,
}
