import { together } from '../together.ts'
import { answers } from './answers.ts'
import { caching } from './caching.ts'
import { census } from './census.ts'
import { comparison } from './comparison.ts'
import { coverage } from './coverage.ts'
import { evidence } from './evidence.ts'
import { explained } from './explained.ts'
import { explanation } from './explanation.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { fixing } from './fixing.ts'
import { html } from './html.ts'
import { init } from './init.ts'
import { inspection } from './inspection.ts'
import { judgement } from './judgement.ts'
import { listings } from './listings.ts'
import { lists } from './lists.ts'
import { markdown } from './markdown.ts'
import { outcomes } from './outcomes.ts'
import { overTime } from './over-time.ts'
import { packActions } from './pack-actions.ts'
import { plan } from './plan.ts'
import { settings } from './settings.ts'
import { shards } from './shards.ts'
import { summary } from './summary.ts'
import { timing } from './timing.ts'
import { topics } from './topics.ts'
import { unmet } from './unmet.ts'
import { why } from './why.ts'

/** What reports say, in every language; one section is one file of each. */
export type English = typeof answers &
  typeof coverage &
  typeof facts &
  typeof findings &
  typeof html &
  typeof judgement &
  typeof lists &
  typeof markdown &
  typeof outcomes &
  typeof settings &
  typeof plan &
  typeof summary &
  typeof topics &
  typeof unmet

/** What commands say besides, in English and Chinese; in other languages each of these messages stays English. */
export type EnglishOfCommands = typeof census &
  typeof comparison &
  typeof evidence &
  typeof explained &
  typeof explanation &
  typeof fixing &
  typeof init &
  typeof inspection &
  typeof listings &
  typeof overTime &
  typeof packActions &
  typeof caching &
  typeof shards &
  typeof timing &
  typeof why

/** The English catalogue, with all keys there are: what the others are held against. */
export const en: English & EnglishOfCommands = together(
  answers,
  census,
  comparison,
  coverage,
  evidence,
  explanation,
  explained,
  facts,
  findings,
  fixing,
  html,
  inspection,
  init,
  judgement,
  listings,
  lists,
  markdown,
  outcomes,
  overTime,
  packActions,
  caching,
  shards,
  settings,
  plan,
  summary,
  timing,
  topics,
  unmet,
  why,
)
