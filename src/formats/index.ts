// Generated from the files of this folder by `npm run generate`; do not edit.

import { aiDisclosure } from './ai-disclosure.ts'
import { atrs } from './atrs.ts'
import { azureModelCard } from './azure-model-card.ts'
import { datasheetMarkdown } from './datasheet-markdown.ts'
import { euTrainingSummary } from './eu-training-summary.ts'
import { foreign } from './foreign.ts'
import type { FormatSpec } from './format-spec.ts'
import { gpaiModelForm } from './gpai-model-form.ts'
import { hfDatasetCard } from './hf-dataset-card.ts'
import { hfModelCard } from './hf-model-card.ts'
import { modelscopeCard } from './modelscope-card.ts'
import { nvidiaSubcard } from './nvidia-subcard.ts'
import { omzMarkdown } from './omz-markdown.ts'
import { omzYaml } from './omz-yaml.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { tfhubMarkdown } from './tfhub-markdown.ts'

export const formatSpecs: readonly FormatSpec[] = [
  aiDisclosure,
  atrs,
  azureModelCard,
  datasheetMarkdown,
  euTrainingSummary,
  foreign,
  gpaiModelForm,
  hfDatasetCard,
  hfModelCard,
  modelscopeCard,
  nvidiaSubcard,
  omzMarkdown,
  omzYaml,
  plainMarkdown,
  tfhubMarkdown,
]
