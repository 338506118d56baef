import { datasetCardKeys, modelCardKeys } from '../../formats/hf-mapping.ts'
import type { DocumentKind } from '../../model/document.ts'
import { isDocumentRule, type Rule } from '../../model/rule.ts'
import type { TopicId } from '../../model/topic.ts'
import { topicsOfSwitches } from '../../mutations/paper/switches.ts'
import type { Names } from '../../reading/phrases/name-table.ts'
import { normaliseName } from '../../reading/text/normalise.ts'
import type { SkeletonWords } from '../../reading/vocabulary/skeleton-words.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { topicsAsked } from './topics-asked.ts'

/**
 * A card in Markdown with one blank for each topic that the rules ask about, and with each rule's advice beside one of
 * its blanks, where no reader sees it. As it is printed, it passes no rule.
 */
export const blankCard = (
  asked: AskedRules,
  kind: DocumentKind,
  vocabulary: Vocabulary,
  words: SkeletonWords,
): string => {
  const rules = asked.rules
    .filter(isDocumentRule)
    .filter(({ appliesTo, withdrawn }) => appliesTo.includes(kind) && withdrawn === undefined)
  const blanks = blanksFor(rules, kind, vocabulary, words)
  const keys = blanks.filter(({ form }) => form === 'key')
  const short = blanks.filter(({ form }) => form === 'label')
  const made = `${asked.packs.join(', ')}${asked.profile === undefined ? '' : ` (${asked.profile})`}`
  return [
    ...(keys.length === 0 ? [] : [['---', ...keys.map(keyText), '---'].join('\n')]),
    `# ${words.title[kind]}`,
    `<!-- ${words.guide.replace('{packs}', made)} -->`,
    ...(short.length === 0 ? [] : [`## ${words.details}`, ...short.map(label => labelText(label, words))]),
    ...blanks.filter(({ form }) => form === 'heading').map(section => sectionText(section, words)),
  ]
    .map(part => `${part}\n`)
    .join('\n')
}

/** Rules to be met, of which packs they are, and of which profile when they are not all. */
export interface AskedRules {
  readonly packs: readonly string[]
  readonly rules: readonly Rule[]
  readonly profile?: string
}

interface Blank {
  readonly form: 'heading' | 'label' | 'key'
  readonly name: string
  readonly advice: readonly string[]
}

const blanksFor = (
  rules: readonly Rule[],
  kind: DocumentKind,
  vocabulary: Vocabulary,
  words: SkeletonWords,
): readonly Blank[] => {
  const asked = rules.map(rule => {
    const topics = topicsAsked(rule).filter(isOf(kind, vocabulary))
    const switches = topicsOfSwitches(rule.checkText)
    // A rule's advice is about what is due, not about whether it is.
    return { rule, topics, main: topics.find(topic => !switches.has(topic)) ?? topics[0] }
  })
  const wanted = new Set(asked.flatMap(({ topics }) => topics))
  // In the order of the list of topics: who and what first, as people write cards.
  return [...vocabulary.topics.keys()].flatMap(topic => {
    if (!wanted.has(topic)) return []
    const place = placeFor(topic, kind, vocabulary, words)
    if (place === undefined) return []
    const advice = asked
      .filter(({ topics }) => topics.includes(topic))
      .map(({ rule, main }) => `${rule.id} (${rule.level}): ${main === topic ? rule.remedy : rule.title}`)
    return [{ ...place, advice }]
  })
}

/** A topic of this kind that a card can be given a blank for: the title is the name's. */
const isOf =
  (kind: DocumentKind, { topics }: Vocabulary) =>
  (topic: TopicId): boolean =>
    topic !== 'name' && topics.get(topic)?.kinds.includes(kind) === true

/** The first listed name that stands for this topic alone, as a heading if it can be one; else its key, where it has no name. */
const placeFor = (
  topic: TopicId,
  kind: DocumentKind,
  { headings, labels, topics }: Vocabulary,
  words: SkeletonWords,
): Pick<Blank, 'form' | 'name'> | undefined => {
  const names = words.names(topic)
  const standsFor = (known: Names, name: string): readonly TopicId[] =>
    (known.get(normaliseName(name)) ?? []).filter(other => topics.get(other)?.kinds.includes(kind))
  const best = (known: Names): string | undefined =>
    names.find(name => standsFor(known, name).join() === topic) ??
    names.find(name => standsFor(known, name).includes(topic))
  const heading = best(headings)
  if (heading !== undefined) return { form: 'heading', name: heading }
  const label = best(labels)
  if (label !== undefined) return { form: 'label', name: label }
  const keys = kind === 'data-sheet' ? datasetCardKeys : modelCardKeys
  const key = keys.find(row => row.topic === topic && row.path.length === 1)?.path[0]
  return key === undefined ? undefined : { form: 'key', name: key }
}

const sectionText = ({ name, advice }: Blank, { blank }: SkeletonWords): string =>
  `## ${name}\n\n${comment(advice)}\n\n${blank}`

const labelText = ({ name, advice }: Blank, { blank }: SkeletonWords): string =>
  `${comment(advice)}\n\n**${name}:** ${blank}`

/** A key whose value is missing is a blank as well. */
const keyText = ({ name, advice }: Blank): string =>
  [...advice.map(line => `# ${line.replace(/\s+/g, ' ')}`), `${name}:`].join('\n')

const comment = (lines: readonly string[]): string => `<!--\n${lines.join('\n').replaceAll('-->', '->')}\n-->`
