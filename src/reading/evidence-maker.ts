import { byCodeUnits } from '../model/by-code-units.ts'
import type { Document } from '../model/document.ts'
import type { Belongs, Evidence, Missing, NearName } from '../model/evidence.ts'
import type { Fact, Sureness } from '../model/fact.ts'
import type { Link } from '../model/link.ts'
import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import type { TopicId } from '../model/topic.ts'
import type { Code, Section } from '../syntax/markdown/markdown-tree.ts'
import { withoutCopies } from './copies.ts'
import { mistypedName } from './facts/close-names.ts'
import { dropped } from './facts/onlooker.ts'
import type { MetadataRow } from './metadata/metadata.ts'
import { writtenPath } from './metadata/metadata-paths.ts'
import { pieceOfBlocks } from './text/piece.ts'
import { originalPath } from './vocabulary/translated-path.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** What a format read, before it is put in order. */
export interface Readings {
  readonly facts: readonly Fact[]
  readonly links: readonly Link[]
  readonly anchors?: Evidence['anchors']
  readonly problems: readonly Problem[]
  /** The part that could not be read, if any. */
  readonly unread?: Problem
  readonly mapping: readonly MetadataRow[]
  /** Headings that stand for no topic. */
  readonly unnamed?: readonly NearName[]
  /** Where an absent metadata key would be written, and where an absent section would. */
  readonly metadataEnd?: number
  readonly textEnd?: number
  /** The sections of the text, whose last one stands before a new one. */
  readonly root?: Section
}

/** Facts in the order of their places, and for what is not there: where it belongs and what was searched. Evidence is kept for a whole run, so it holds on to no tree. */
export const evidenceOf = (document: Document, readings: Readings, vocabulary: Vocabulary): Evidence => {
  const { mapping, unnamed, metadataEnd, textEnd, root } = readings
  const places: Places = { mapping, unnamed, metadataEnd, textEnd, after: root && lastHeading(root) }
  return {
    document,
    ...originalOf(document, vocabulary),
    facts: withImplied(
      withoutCopies(
        surest(readings.facts, vocabulary),
        { claims: claimed(vocabulary), codeTopics: vocabulary.codeTopics },
        () => (root === undefined ? [] : codesIn(root)),
      ),
      document,
      vocabulary,
    ).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || byCodeUnits(a.topic, b.topic)),
    links: readings.links,
    ...(readings.anchors && { anchors: readings.anchors }),
    missing: topic => missing(topic, places, vocabulary),
    belongs: topic => belongs(topic, places),
    ...(readings.unread === undefined ? {} : { unread: readings.unread }),
    problems: readings.problems,
  }
}

/** Where something that is not there would be. */
interface Places extends Pick<Readings, 'mapping'> {
  readonly unnamed: readonly NearName[] | undefined
  readonly metadataEnd: number | undefined
  readonly textEnd: number | undefined
  /** The heading of the last section. */
  readonly after: string | undefined
}

const originalOf = ({ path }: Document, { fileLanguage }: Vocabulary): Pick<Evidence, 'original'> => {
  const original = originalPath(path, fileLanguage)
  return original === undefined ? {} : { original }
}

/** In the order of the text. */
const codesIn = ({ blocks, children }: Section): readonly Code[] => [
  ...blocks.flatMap(block => pieceOfBlocks([block], block.span).codes),
  ...children.flatMap(codesIn),
]

const claimed = ({ claims }: Vocabulary): ReadonlySet<TopicId> => new Set(claims.map(({ topic }) => topic))

/** Copies are told before: what follows from an answer says the same words again, and is no copy. */
const withImplied = (facts: readonly Fact[], document: Document, vocabulary: Vocabulary): readonly Fact[] =>
  surest([...facts, ...impliedFacts(facts, document, vocabulary)], vocabulary)

/** A fact on one topic that answers another as well: a base model is named, so the model was made from another. */
const impliedFacts = (facts: readonly Fact[], { kind }: Document, { implied, topics }: Vocabulary): readonly Fact[] =>
  implied
    .filter(([, to]) => topics.get(to)?.kinds.includes(kind))
    .flatMap(([from, to]) =>
      facts
        .filter(({ topic, state }) => topic === from && (state === 'answered' || state === 'none'))
        .map(({ value: _, ...fact }) => ({
          ...fact,
          topic: to,
          sure: 'heuristic' as const,
          via: { list: 'implied', entry: from } as const,
        })),
    )

/** What was found twice at one place, by its label and by its words, is one fact: the surer one. */
const surest = (facts: readonly Fact[], vocabulary: Vocabulary): readonly Fact[] => {
  const kept = new Map<string, Fact>()
  for (const fact of facts) {
    const key = `${fact.topic} ${fact.span.start} ${fact.state}`
    const other = kept.get(key)
    const wins = other === undefined || rank[fact.sure] < rank[other.sure]
    if (wins) kept.set(key, fact)
    if (other !== undefined) dropped(vocabulary, wins ? other : fact, 'less-sure', wins ? fact.where : other.where)
  }
  return [...kept.values()]
}

const rank: Readonly<Record<Sureness, number>> = { exact: 0, alias: 1, heuristic: 2 }

const missing = (topic: TopicId, places: Places, vocabulary: Vocabulary): Missing => {
  const { metadataEnd, textEnd, unnamed = [] } = places
  const keys = keysFor(topic, places)
  const names = textEnd === undefined ? [] : vocabulary.searched(topic).map(name => `"${name}"`)
  const offset = (keys.length > 0 ? metadataEnd : undefined) ?? textEnd ?? metadataEnd ?? 0
  const at: Span = { start: offset, end: offset }
  const near = mistypedName(unnamed, topic, vocabulary)
  return { topic, at, searched: [...keys.map(key => `\`${key}\``), ...names], ...(near && { near }) }
}

/** Says in words what stands at the place that `missing` names. */
const belongs = (topic: TopicId, places: Places): Belongs => {
  const { metadataEnd, textEnd, after } = places
  const [key] = metadataEnd === undefined ? [] : keysFor(topic, places)
  const inText = textEnd === undefined ? { inText: false } : { inText: true, end: { start: textEnd, end: textEnd } }
  if (key !== undefined) return { ...inText, key }
  return { ...inText, ...(after === undefined ? {} : { after }) }
}

const keysFor = (topic: TopicId, { mapping }: Places): readonly string[] =>
  mapping.filter(row => row.topic === topic).map(row => writtenPath(row.path))

const lastHeading = ({ heading, children }: Section): string | undefined => {
  const last = children.at(-1)
  return last === undefined ? heading?.text : lastHeading(last)
}
