import type { English } from '../en/index.ts'
import type { Translation } from '../translation.ts'
import { coverage } from './coverage.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { html } from './html.ts'
import { judgement } from './judgement.ts'
import { lists } from './lists.ts'
import { markdown } from './markdown.ts'
import { outcomes } from './outcomes.ts'
import { plan } from './plan.ts'
import { summary } from './summary.ts'
import { topics } from './topics.ts'

export const ru: Translation<English> = {
  ...coverage,
  ...facts,
  ...findings,
  ...html,
  ...judgement,
  ...lists,
  ...markdown,
  ...outcomes,
  ...plan,
  ...summary,
  ...topics,
}
