// Generated from the files of this folder by `npm run generate`; do not edit.

import { aiDisclosure } from './ai-disclosure.ts'
import { allennlpModelCard } from './allennlp-model-card.ts'
import { atrs } from './atrs.ts'
import { azureModelCard } from './azure-model-card.ts'
import { croissant } from './croissant.ts'
import { cyclonedxMlbom } from './cyclonedx-mlbom.ts'
import { dataPackage } from './data-package.ts'
import { datasheetMarkdown } from './datasheet-markdown.ts'
import { euTrainingSummary } from './eu-training-summary.ts'
import { fmtiCsv } from './fmti-csv.ts'
import { foreign } from './foreign.ts'
import type { FormatSpec } from './format-spec.ts'
import { gpaiModelForm } from './gpai-model-form.ts'
import { hfDatasetCard } from './hf-dataset-card.ts'
import { hfModelCard } from './hf-model-card.ts'
import { kaggleDataset } from './kaggle-dataset.ts'
import { modelCardToolkit } from './model-card-toolkit.ts'
import { modelOpenness } from './model-openness.ts'
import { modelscopeCard } from './modelscope-card.ts'
import { monaiBundle } from './monai-bundle.ts'
import { nlAlgorithmRegister } from './nl-algorithm-register.ts'
import { nvidiaSubcard } from './nvidia-subcard.ts'
import { omzMarkdown } from './omz-markdown.ts'
import { omzYaml } from './omz-yaml.ts'
import { openDatasheet } from './open-datasheet.ts'
import { opennessIndex } from './openness-index.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { plainTree } from './plain-tree.ts'
import { schemaOrgDataset } from './schema-org-dataset.ts'
import { spdx3Jsonld } from './spdx3-jsonld.ts'
import { tfhubMarkdown } from './tfhub-markdown.ts'
import { usAiInventory } from './us-ai-inventory.ts'

export const formatSpecs: readonly FormatSpec[] = [
  aiDisclosure,
  allennlpModelCard,
  atrs,
  azureModelCard,
  croissant,
  cyclonedxMlbom,
  dataPackage,
  datasheetMarkdown,
  euTrainingSummary,
  fmtiCsv,
  foreign,
  gpaiModelForm,
  hfDatasetCard,
  hfModelCard,
  kaggleDataset,
  modelCardToolkit,
  modelOpenness,
  modelscopeCard,
  monaiBundle,
  nlAlgorithmRegister,
  nvidiaSubcard,
  omzMarkdown,
  omzYaml,
  openDatasheet,
  opennessIndex,
  plainMarkdown,
  plainTree,
  schemaOrgDataset,
  spdx3Jsonld,
  tfhubMarkdown,
  usAiInventory,
]
