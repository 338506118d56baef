import type { TopicId } from '../../model/topic.ts'
import type { Heading, Section } from '../../syntax/markdown/markdown-tree.ts'
import { blocksText } from '../../syntax/visible.ts'
import type { Context } from '../facts/context.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { isUnspaced, normaliseName, normaliseText } from '../text/normalise.ts'
import { topicsBeforeValue } from '../vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'

/** "Description", "Use": its words leave open what it is about. "Model description" does not. */
export const isOpenName = ({ via }: NameMatch, { openNames }: Vocabulary): boolean =>
  openNames.has(normaliseName(via.entry))

/** "Description" below "Training data", or two headings down from the title: it describes what these name, and not the thing itself. */
export const describesAnother = (own: readonly NameMatch[], { under, path, vocabulary }: Context): boolean =>
  own.every(match => match.topic === summary && isOpenName(match, vocabulary)) &&
  (under.some(({ topic }) => topic !== summary) || (under.length === 0 && path.length >= 2))

/** "Name" in a table of what it ran on, in a document whose title has named it. */
export const namesAnother = (match: NameMatch, { named, under, path, vocabulary }: Context): boolean =>
  isOpenName(match, vocabulary) &&
  (match.topic === name
    ? named && path.length > 0 && !under.some(({ topic }) => topic === name || topic === summary)
    : match.topic === risks && under.some(({ topic }) => steps.has(topic)))

/** "Impacts" of how data were cleaned or labelled are none on people. */
const risks: TopicId = knownTopic('risks')
const steps: ReadonlySet<TopicId> = new Set(
  (['preprocessing', 'annotation', 'training-procedure'] as const).map(knownTopic),
)

const name: TopicId = knownTopic('name')

/** "Intended uses & limitations" above "Limitations and bias": what stands right below it speaks of the parts that no heading below names. */
export const besideChildren = (
  own: readonly NameMatch[],
  section: Section,
  named: (heading: Heading) => readonly NameMatch[],
): readonly NameMatch[] => {
  if (own.length < 2 || !own.every(({ via }) => via.part === 'part')) return own
  const below = section.children.flatMap(({ heading }) => (heading === undefined ? [] : named(heading)))
  const left = own.filter(({ topic }) => !below.some(match => match.topic === topic && match.sure !== 'heuristic'))
  return left.length === 0 ? own : left
}

/** "Factors" names what results are told by where it stands below an evaluation, and elsewhere the groups that were thought of. */
export const isOfFactors = (match: NameMatch, { under, vocabulary }: Context): boolean => {
  const isGroups = match.topic === knownTopic('fairness-groups')
  if (!(isGroups || match.topic === knownTopic('per-group-results')) || !isOpenName(match, vocabulary)) return true
  return isGroups !== under.some(({ topic }) => topic === knownTopic('evaluation-results'))
}

/** Below a heading on safety, "Evaluation" tells how safety was evaluated. */
export const qualified = (own: readonly NameMatch[], { under, kind, vocabulary }: Context): readonly NameMatch[] => {
  const evaluates = own.find(({ topic }) => topic === knownTopic('evaluation-results'))
  if (evaluates === undefined || own.some(({ topic }) => topic === safetyEvaluation)) return own
  const isSafety = under.some(({ topic }) => topic === knownTopic('risks') || topic === safetyEvaluation)
  const isKnown = vocabulary.topics.get(safetyEvaluation)?.kinds.includes(kind) === true
  return isSafety && isKnown ? [...own, { ...evaluates, topic: safetyEvaluation, sure: 'heuristic' }] : own
}

const safetyEvaluation: TopicId = knownTopic('safety-evaluation')

/** "Annotation and peer review" speaks of annotation where what stands below it does, in a name of it or a word of one stem. */
export const spokenOf = (own: readonly NameMatch[], section: Section, { written }: Vocabulary): readonly NameMatch[] =>
  own.filter(({ topic, via }) => {
    if (via.part !== 'half') return true
    const said = ` ${normaliseText(textOf(section))} `
    return (
      said.includes(isUnspaced(via.entry) ? via.entry : ` ${stemOf(via.entry)}`) ||
      written(topic).some(name => said.includes(isUnspaced(name) ? normaliseText(name) : ` ${normaliseName(name)} `))
    )
  })

const textOf = ({ blocks, children }: Section): string =>
  [blocksText(blocks), ...children.flatMap(child => [child.heading?.text ?? '', textOf(child)])].join(' ')

/** "annotat" of "annotation", "split" of "splits": what shorter words have is all there is. */
const stemOf = (name: string): string => (name.length > 7 ? name.slice(0, -3) : name)

/** "Version 1.0.0" above a whole document has said the version: what stands below it says something else. */
export const unsaid = (
  heading: Heading,
  topics: readonly NameMatch[],
  { vocabulary }: Context,
): readonly NameMatch[] =>
  topicsBeforeValue(heading.text, vocabulary).length > 0
    ? topics.filter(({ topic }) => !shortValues.has(topic))
    : topics

export const summary: TopicId = knownTopic('summary')

/** "Version 1.0.0", "License: MIT": the heading is the answer, of these topics even with text below it. */
export const shortValues: ReadonlySet<TopicId> = new Set(
  (['version', 'release-date', 'last-updated'] as const).map(knownTopic),
)
