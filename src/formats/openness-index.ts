import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { normaliseText } from '../reading/text/normalise.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { nodeAt, textOf } from '../syntax/tree-walk.ts'
import type { FormatGap, FormatSpec } from './format-spec.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'
import { row } from './tree-rows.ts'

/** What the index itself records of a model, in its present form (`system`) and its former one (`project`). */
const recorded = [
  row('system.name', 'name'),
  row('system.link', 'distribution'),
  row('system.notes', 'summary', 'prose'),
  row('system.basemodelname', 'base-model', 'models'),
  row('system.endmodellicense', 'license', 'license'),
  row('system.releasedate', 'release-date'),
  row('project.name', 'name'),
  row('project.link', 'distribution'),
  row('project.notes', 'summary', 'prose'),
  row('project.llmbase', 'base-model', 'models'),
  row('project.rlbase', 'training-data'),
  row('project.license', 'license'),
  row('org.name', 'developer'),
  // How open the license is found to be is a judgement of others; what it is called is told there, often nowhere else.
  row('license.notes', 'license'),
]

/** Blocks of class, link and notes in which somebody else judges what the developer has made public. */
const judged = [
  row('datasources_basemodel.notes', 'training-data'),
  row('datasources_endmodel.notes', 'training-data'),
  row('llmdata.notes', 'training-data'),
  row('rldata.notes', 'training-data'),
  row('hardware_architecture.notes', 'architecture'),
  row('architecture.notes', 'architecture'),
]

/** Works that the blocks lead to. */
const works = [row('preprint.link', 'citation'), row('paper.link', 'citation'), row('modelcard.link', 'documentation')]

const keys = [...recorded, ...judged, ...works]

const elsewhere = "in the developer's own model card: the index says only how open others found the model"

const gaps: readonly FormatGap[] = [
  { topic: 'contact', instead: elsewhere },
  { topic: 'intended-use', instead: elsewhere },
  { topic: 'out-of-scope-use', instead: elsewhere },
  { topic: 'evaluation-results', instead: elsewhere },
  { topic: 'limitations', instead: elsewhere },
  { topic: 'bias', instead: elsewhere },
  { topic: 'risks', instead: elsewhere },
  { topic: 'environmental-impact', instead: elsewhere },
]

/** Entries of an openness index: the European Open Source AI Index, and "Opening up ChatGPT" before it. */
export const opennessIndex: FormatSpec = {
  id: 'openness-index',
  called: 'the openness index',
  summary: 'entry of the Open Source AI Index in YAML: what others judged to be open',
  gaps,
  recognise: draft => {
    if (!mayBeTree(draft, 'org:', 'class:')) return undefined
    // Line by line, so that a syntax error somewhere hides no entry.
    const { text } = draft.source
    const subject = /^(system|project):/m.exec(text)?.[1]
    if (subject === undefined || !/^org:/m.test(text)) return undefined
    if ((text.match(/^[ \t]+class:[ \t]*(?:open|partial|closed)[ \t]*\r?$/gm)?.length ?? 0) < enough) return undefined
    const because = `has \`${subject}\`, \`org\` and blocks with a \`class\` of open, partial or closed`
    return { as: 'document', kind: 'model-card', sure: 'sure', because }
  },
  read: (draft, document, vocabulary) =>
    asJudgedByOthers(readTreeCard(draft, document, keys, vocabulary), draft, vocabulary),
}

const enough = 3

const closed = 'closed'

/**
 * "Dataset described in the paper" is what a stranger found, and no description by the developer. So a note never answers by
 * itself: under `closed` the thing is withheld, else the note leads to it. It answers where it states the thing itself, in the
 * words by which texts of any kind are found to speak of the topic ("was trained on X").
 */
const asJudgedByOthers = (evidence: Evidence, draft: Draft, vocabulary: Vocabulary): Evidence => {
  const { root } = draft.tree()
  const foundBy = (fact: Fact): Fact => {
    const block = judgedBlocks.find(key => fact.where === `${key}.notes`)
    if (block === undefined || !(fact.state === 'answered' || fact.state === 'none')) return fact
    if (textOf(nodeAt(root, block, 'class'))?.trim() === closed)
      return { ...fact, state: 'withheld', reason: judgedBy, shows: [] }
    if (vocabulary.cues.in(normaliseText(fact.text)).includes(fact.topic)) return fact
    return { ...fact, state: 'reference-only', reason: judgedBy, shows: [] }
  }
  return { ...evidence, facts: evidence.facts.map(foundBy) }
}

const judgedBy = 'judged-by-others:what others found, not what the developer says'

const judgedBlocks: readonly string[] = judged.flatMap(({ path }) => path.slice(0, 1))
