import type { English, EnglishOfCommands } from '../en/index.ts'
import { together } from '../together.ts'
import type { Translation } from '../translation.ts'
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

export const zh: Translation<English & EnglishOfCommands> = together(
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
