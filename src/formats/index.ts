// Generated from the files of this folder by `npm run generate`; do not edit.

import { aiDisclosure } from './ai-disclosure.ts'
import { cyclonedxMlbom } from './cyclonedx-mlbom.ts'
import { datasheetMarkdown } from './datasheet-markdown.ts'
import { foreign } from './foreign.ts'
import type { FormatSpec } from './format-spec.ts'
import { hfDatasetCard } from './hf-dataset-card.ts'
import { hfModelCard } from './hf-model-card.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { spdx3Jsonld } from './spdx3-jsonld.ts'

export const formatSpecs: readonly FormatSpec[] = [
  aiDisclosure,
  cyclonedxMlbom,
  datasheetMarkdown,
  foreign,
  hfDatasetCard,
  hfModelCard,
  plainMarkdown,
  spdx3Jsonld,
]
