import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { NamedTopic } from '../reading/phrases/known-topic.ts'
import type { FormatGap, FormatSpec } from './format-spec.ts'
import { allOf, type Mark, mayBeMarked } from './marks.ts'
import { recogniseEntry, theEntry } from './one-entry.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'
import { row } from './tree-rows.ts'

/** Keys of the consolidated inventory of 2025. */
const shortKeys = [
  row('use_case_name', 'name'),
  row('agency_name', 'provider'),
  row('agency_bureau', 'owner'),
  row('id', 'identifier'),
  row('contact_email', 'contact'),
  row('problem_solved', 'intended-use', 'prose'),
  row('system_outputs', 'summary', 'prose'),
  row('benefits', 'intended-use', 'prose'),
  row('operational_date', 'release-date'),
  row('vendor_name', 'developer'),
  row('classification', 'architecture', 'value'),
  row('is_high_impact', 'risk-level', 'value'),
  row('HI_justification', 'risk-level', 'prose'),
  row('is_withheld', 'not-disclosed', 'yes'),
  // The form asks for the data of training and measuring.
  row('data_description', 'training-data', 'prose'),
  row('has_pii', 'personal-data', 'yes'),
  row('pia_url', 'ethics-review'),
  row('code_url', 'distribution'),
  row('hi_testing_conducted', 'evaluation-results', 'choice'),
  row('hi_assessment_completed', 'ethics-review', 'choice'),
  row('hi_independent_review', 'ethics-review', 'choice'),
  row('hi_potential_impacts', 'risks', 'prose'),
  row('hi_training_established', 'operator-competence', 'choice'),
  row('hi_failsafe_presence', 'stop-procedure', 'choice'),
  row('hi_appeal_process', 'appeal', 'choice'),
  row('hi_appeal_process', 'complaint-channel', 'choice'),
]

/** A question of the inventory of 2024, which is its key; it may hold full stops. */
const asked = (question: string, topic: NamedTopic, as: MetadataRow['as'] = 'prose'): MetadataRow => ({
  path: [question],
  topic,
  as,
})

const purpose = 'What is the intended purpose and expected benefits of the AI?'

const questions = [
  asked('Use Case Name', 'name', 'text'),
  asked('Agency', 'provider', 'text'),
  asked('Bureau', 'owner', 'text'),
  asked(purpose, 'intended-use'),
  asked("Describe the AI system's outputs.", 'summary'),
  asked('Describe the AI system’s outputs.', 'summary'),
  asked('Is the AI use case rights-impacting, safety-impacting, both, or neither?', 'risk-level', 'value'),
  asked('Date Implemented', 'release-date', 'text'),
  asked('Date Retired', 'retirement', 'text'),
  asked(
    'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?',
    'personal-data',
    'yes',
  ),
  asked(
    'Describe any agency-owned data used to train, fine-tune, and/or evaluate performance of the model(s) used in this use case.',
    'training-data',
  ),
  asked('If the code is open-source, provide the link for the publicly available source code.', 'distribution', 'text'),
  asked('Has an AI impact assessment been completed?', 'ethics-review', 'choice'),
  asked('What are the key risks from using the AI for this particular use case and how were they identified?', 'risks'),
  asked('Has an independent evaluation of the AI use case been conducted?', 'ethics-review', 'choice'),
]

const keys = [...shortKeys, ...questions]

const elsewhere = 'in the running text, or in a disclosure beside it'

const gaps: readonly FormatGap[] = [
  { topic: 'ai-interaction-notice', instead: elsewhere },
  { topic: 'human-oversight', instead: 'in `HI_justification` or `hi_potential_impacts`' },
  { topic: 'data-used', instead: 'in `data_description`' },
  { topic: 'last-updated', instead: elsewhere },
  { topic: 'limitations', instead: elsewhere },
  { topic: 'legal-basis', instead: elsewhere },
]

const marks: readonly Mark[] = [allOf('agency', 'use_case_name', 'is_high_impact'), allOf('Use Case Name', purpose)]

/** A use case of the inventory that United States agencies keep of their AI, one by itself. */
export const usAiInventory: FormatSpec = {
  id: 'us-ai-inventory',
  called: 'the federal inventory of AI',
  summary: 'use case of the United States federal AI inventory in JSON',
  metadata: { kind: 'disclosure', rows: shortKeys },
  gaps,
  unsure: ['evaluation-results'],
  meantBy: { kind: 'disclosure', marks },
  recognise: draft => {
    if (!mayBeTree(draft) || !mayBeMarked(draft.source.text, marks)) return undefined
    return recogniseEntry(draft.tree().root, 'disclosure', 'the federal inventory of AI use cases', marks)
  },
  read: (draft, document, vocabulary) =>
    readTreeCard(draft, document, keys, vocabulary, theEntry(draft.tree().root, marks)),
}
