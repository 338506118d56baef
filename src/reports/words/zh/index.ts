import type { English, EnglishOfCommands } from '../en/index.ts'
import type { Translation } from '../translation.ts'
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

export const zh: Translation<English & EnglishOfCommands> = {
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
