import type { FormatGap, FormatSpec } from './format-spec.ts'
import { allOf, type Mark, mayBeMarked } from './marks.ts'
import { recogniseEntry, theEntry } from './one-entry.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'
import { row } from './tree-rows.ts'

/** Keys of the publication standard 1.0. */
const standardKeys = [
  row('name', 'name'),
  row('description_short', 'summary', 'prose'),
  row('organization', 'provider'),
  row('begin_date', 'release-date'),
  row('end_date', 'retirement'),
  row('contact_email', 'contact'),
  row('website', 'documentation'),
  row('url', 'identifier'),
  row('source_id', 'identifier'),
  row('publication_category', 'risk-level', 'value'),
  row('goal', 'intended-use', 'prose'),
  row('human_intervention', 'human-oversight', 'prose'),
  row('risks', 'risks', 'prose'),
  row('lawful_basis', 'legal-basis', 'prose'),
  row('impacttoetsen', 'ethics-review', 'prose'),
  row('impacttoetsen_grouping', 'ethics-review'),
  row('source_data', 'data-used', 'prose'),
  row('source_data_grouping', 'data-used'),
  row('methods_and_models', 'architecture', 'prose'),
  row('provider', 'developer'),
  row('publiccode', 'distribution'),
]

/** Keys of its drafts, still found in older entries. */
const formerKeys = [
  row('department', 'owner'),
  row('competent_authority', 'owner'),
  row('documentation', 'documentation'),
  row('iama_description', 'ethics-review', 'prose'),
  row('dpia_description', 'ethics-review', 'prose'),
  row('objection_procedure', 'appeal', 'prose'),
  row('revision_date', 'last-updated'),
]

/** Keys in Dutch, as collections of the public pages have them. */
const dutchKeys = [
  row('title', 'name'),
  row('organisatie', 'provider'),
  row('doel', 'intended-use', 'prose'),
  row('juridische_basis', 'legal-basis', 'prose'),
  row('impactassessment', 'ethics-review', 'choice'),
  row('geregistreerd', 'created'),
  row('id', 'identifier'),
]

const keys = [...standardKeys, ...formerKeys, ...dutchKeys]

const elsewhere = 'in the running text, or in a disclosure beside it'

const gaps: readonly FormatGap[] = [
  { topic: 'ai-interaction-notice', instead: elsewhere },
  { topic: 'complaint-channel', instead: elsewhere },
  { topic: 'evaluation-results', instead: elsewhere },
  { topic: 'limitations', instead: elsewhere },
  { topic: 'affected-groups', instead: elsewhere },
  { topic: 'data-retention', instead: elsewhere },
]

const marks: readonly Mark[] = [
  allOf('publication_category', 'lawful_basis'),
  {
    of: [
      ...['publication_category', 'lawful_basis', 'impacttoetsen', 'human_intervention', 'methods_and_models'],
      ...['standard_version', 'description_short'],
    ],
    atLeast: 4,
  },
  { of: ['doel', 'juridische_basis', 'organisatie', 'impactassessment'], atLeast: 3 },
]

/** An entry of the register of algorithms of the Dutch government. */
export const nlAlgorithmRegister: FormatSpec = {
  id: 'nl-algorithm-register',
  called: 'the Dutch register of algorithms',
  summary: 'entry of the Dutch register of algorithms (publication standard 1.0) in JSON or YAML',
  metadata: { kind: 'disclosure', rows: keys },
  gaps,
  unsure: ['human-oversight', 'data-used'],
  meantBy: { kind: 'disclosure', marks },
  recognise: draft => {
    if (!mayBeTree(draft) || !mayBeMarked(draft.source.text, marks)) return undefined
    return recogniseEntry(draft.tree().root, 'disclosure', 'the Dutch register of algorithms', marks)
  },
  read: (draft, document, vocabulary) =>
    readTreeCard(draft, document, keys, vocabulary, theEntry(draft.tree().root, marks)),
}
