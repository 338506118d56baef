/** What the reader said, held against labels by hand: one sheet of counts per group. The definitions are those of the folder's `score.mjs`. */

/** Topic of a label → our topics that answer it. */
export const answering = {
  ...{ model_name: ['name'], name: ['name'], system_name: ['name'] },
  ...{ developer: ['developer', 'provider', 'owner'], creator: ['developer', 'provider', 'owner'] },
  ...{ owner: ['owner', 'provider', 'developer'], contact: ['contact'], license: ['license'] },
  version_or_date: ['version', 'release-date', 'last-updated'],
  last_updated: ['last-updated', 'release-date', 'version'],
  ...{ intended_use: ['intended-use', 'intended-users'], out_of_scope_use: ['out-of-scope-use'] },
  purpose: ['intended-use', 'summary', 'motivation'],
  ...{ training_data: ['training-data'], evaluation_results: ['evaluation-results'] },
  ...{ per_group_evaluation: ['per-group-results'], limitations: ['limitations'], bias_risks: ['bias', 'risks'] },
  ...{ environmental_impact: ['environmental-impact'], languages: ['languages'], base_model: ['base-model'] },
  ...{ how_to_use: ['how-to-use'], citation: ['citation'], motivation: ['motivation'], composition: ['composition'] },
  ...{ collection_process: ['collection-process'], annotation: ['annotation'], personal_data: ['personal-data'] },
  biases_limitations: ['bias', 'limitations', 'risks'],
  ...{ maintenance: ['maintenance'], provenance_sources: ['data-sources'] },
  ai_interaction_notice: ['ai-interaction-notice'],
  data_used: ['data-used', 'training-data', 'data-sources'],
  ...{ human_oversight: ['human-oversight'], risks: ['risks'], evaluation: ['evaluation-results'] },
  complaint_channel: ['complaint-channel'],
}

/** State of a fact → label; a pointer and a refusal may count as either, so they match any label. */
const labelOf = {
  ...{ answered: 'present', none: 'present', 'reference-only': 'any', withheld: 'any' },
  ...{ 'not-applicable': 'placeholder', placeholder: 'placeholder', boilerplate: 'placeholder', empty: 'placeholder' },
  unreadable: 'unreadable',
}
const strongestFirst = ['present', 'any', 'placeholder', 'unreadable', 'absent']

/** One labelled document beside what was said of it: each label that is not contested, with counts. */
export const comparisonOf = (wanted, said) => ({
  path: wanted.path,
  format: wanted.format,
  document: {
    documents: 1,
    reported: Number(said !== undefined),
    kindRight: Number(said?.kind === wanted.kind),
  },
  labels: Object.entries(wanted.facts)
    .filter(([topic, { contested }]) => !contested && answering[topic] !== undefined)
    .map(([topic, label]) => ({ topic, counts: countsOf(label, factsOn(topic, said)) })),
})

/** What was said of a path; paths may be absolute or begin anywhere above the folder. */
export const saidOf = (path, records) => records.find(said => said.path === path || said.path.endsWith(`/${path}`))

const factsOn = (topic, said) => (said?.facts ?? []).filter(fact => answering[topic].includes(fact.topic))

const countsOf = (wanted, facts) => {
  const labels = facts.map(({ state }) => labelOf[state] ?? 'unreadable')
  const said = strongestFirst.find(label => labels.includes(label)) ?? 'absent'
  const right = said === wanted.label || said === 'any'
  const decided = said !== 'any'
  const placed = right && wanted.label === 'present' && Boolean(wanted.line)
  return {
    labels: 1,
    right: Number(right),
    truePresent: Number(decided && said === 'present' && wanted.label === 'present'),
    falsePresent: Number(decided && said === 'present' && wanted.label !== 'present'),
    missedPresent: Number(decided && said !== 'present' && wanted.label === 'present'),
    placed: Number(placed),
    placeRight: Number(placed && facts.some(fact => holds(fact.span, wanted.line))),
  }
}

const holds = (span, line) => Boolean(span) && span.start.line <= line && line <= (span.end?.line ?? span.start.line)
