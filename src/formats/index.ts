// Generated from the files of this folder by `npm run generate`; do not edit.

import { aiDisclosure } from './ai-disclosure.ts'
import { croissant } from './croissant.ts'
import { dataPackage } from './data-package.ts'
import { datasheetMarkdown } from './datasheet-markdown.ts'
import { foreign } from './foreign.ts'
import type { FormatSpec } from './format-spec.ts'
import { hfDatasetCard } from './hf-dataset-card.ts'
import { hfModelCard } from './hf-model-card.ts'
import { kaggleDataset } from './kaggle-dataset.ts'
import { openDatasheet } from './open-datasheet.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { schemaOrgDataset } from './schema-org-dataset.ts'

export const formatSpecs: readonly FormatSpec[] = [
  aiDisclosure,
  croissant,
  dataPackage,
  datasheetMarkdown,
  foreign,
  hfDatasetCard,
  hfModelCard,
  kaggleDataset,
  openDatasheet,
  plainMarkdown,
  schemaOrgDataset,
]
