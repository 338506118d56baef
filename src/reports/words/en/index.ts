import { comparison } from './comparison.ts'
import { coverage } from './coverage.ts'
import { explanation } from './explanation.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { html } from './html.ts'
import { inspection } from './inspection.ts'
import { judgement } from './judgement.ts'
import { listings } from './listings.ts'
import { lists } from './lists.ts'
import { markdown } from './markdown.ts'
import { outcomes } from './outcomes.ts'
import { packActions } from './pack-actions.ts'
import { plan } from './plan.ts'
import { summary } from './summary.ts'
import { topics } from './topics.ts'
import { why } from './why.ts'

/** What reports say, in every language; one section is one file of each. */
export type English = typeof coverage &
  typeof facts &
  typeof findings &
  typeof html &
  typeof judgement &
  typeof lists &
  typeof markdown &
  typeof outcomes &
  typeof plan &
  typeof summary &
  typeof topics

/** What commands say besides, in English and Chinese; in other languages each of these messages stays English. */
export type EnglishOfCommands = typeof comparison &
  typeof explanation &
  typeof inspection &
  typeof listings &
  typeof packActions &
  typeof why

/** The English catalogue, with all keys there are: what the others are held against. */
export const en: English & EnglishOfCommands = {
  ...comparison,
  ...coverage,
  ...explanation,
  ...facts,
  ...findings,
  ...html,
  ...inspection,
  ...judgement,
  ...listings,
  ...lists,
  ...markdown,
  ...outcomes,
  ...packActions,
  ...plan,
  ...summary,
  ...topics,
  ...why,
}
