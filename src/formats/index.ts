// Generated from the files of this folder by `npm run generate`; do not edit.

import { aiDisclosure } from './ai-disclosure.ts'
import { allennlpModelCard } from './allennlp-model-card.ts'
import { datasheetMarkdown } from './datasheet-markdown.ts'
import { foreign } from './foreign.ts'
import type { FormatSpec } from './format-spec.ts'
import { hfDatasetCard } from './hf-dataset-card.ts'
import { hfModelCard } from './hf-model-card.ts'
import { modelCardToolkit } from './model-card-toolkit.ts'
import { modelOpenness } from './model-openness.ts'
import { monaiBundle } from './monai-bundle.ts'
import { nlAlgorithmRegister } from './nl-algorithm-register.ts'
import { opennessIndex } from './openness-index.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { usAiInventory } from './us-ai-inventory.ts'

export const formatSpecs: readonly FormatSpec[] = [
  aiDisclosure,
  allennlpModelCard,
  datasheetMarkdown,
  foreign,
  hfDatasetCard,
  hfModelCard,
  modelCardToolkit,
  modelOpenness,
  monaiBundle,
  nlAlgorithmRegister,
  opennessIndex,
  plainMarkdown,
  usAiInventory,
]
