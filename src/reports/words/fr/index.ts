import type { English } from '../en/index.ts'
import { together } from '../together.ts'
import type { Translation } from '../translation.ts'
import { answers } from './answers.ts'
import { coverage } from './coverage.ts'
import { explained } from './explained.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { html } from './html.ts'
import { init } from './init.ts'
import { judgement } from './judgement.ts'
import { lists } from './lists.ts'
import { markdown } from './markdown.ts'
import { outcomes } from './outcomes.ts'
import { plan } from './plan.ts'
import { settings } from './settings.ts'
import { summary } from './summary.ts'
import { topics } from './topics.ts'
import { unmet } from './unmet.ts'

export const fr: Translation<English> = together(
  answers,
  coverage,
  explained,
  facts,
  findings,
  html,
  init,
  judgement,
  lists,
  markdown,
  outcomes,
  settings,
  plan,
  summary,
  topics,
  unmet,
)
