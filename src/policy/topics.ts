import type { JsonSchema } from '../model/check.ts'
import { type DocumentKind, documentKinds } from '../model/document.ts'
import type { Parsed } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { type Topic, type TopicId, type ValueType, valueTypes } from '../model/topic.ts'
import { plain } from '../syntax/tree-walk.ts'
import { departuresOf, readPackFile } from './packs/pack-file.ts'
import { violationProblem } from './violation-problem.ts'

/** The list of topics (`standards/topics/topics.yaml`), in its order; empty when anything about it is wrong. */
export const parseTopics = (file: Source): Parsed<readonly Topic[]> => {
  const topicsFile = readPackFile(file, file.path)
  const { problems, place } = topicsFile
  const departures = departuresOf(topicsFile, () => topicsSchema, 'topics')
  const all = [...problems, ...departures.map(departure => violationProblem(departure, place(departure.at)))]
  const data = topicsFile.data ?? (topicsFile.root && plain(topicsFile.root))
  if (data === undefined || all.length > 0) return { value: [], problems: all }
  // It fits the schema below, or there would be a problem; the brand of topic ids enters here.
  const { topics } = data as TopicsText
  return {
    value: Object.entries(topics).map(
      ([id, { 'in-words': inWords = false, 'never-zero': neverZero = false, 'by-name': byName = false, ...text }]) => ({
        value: 'text',
        declarable: false,
        universal: false,
        ...text,
        inWords,
        neverZero,
        byName,
        id: id as TopicId,
      }),
    ),
    problems: [],
  }
}

interface TopicsText {
  readonly topics: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly meaning: string
        readonly value?: ValueType
        readonly kinds: readonly DocumentKind[]
        readonly declarable?: boolean
        readonly universal?: boolean
        readonly 'in-words'?: boolean
        readonly 'never-zero'?: boolean
        readonly 'by-name'?: boolean
      }
    >
  >
}

const text: JsonSchema = { type: 'string', minLength: 1 }

const topicsSchema: JsonSchema = {
  $defs: {
    topics: {
      type: 'object',
      properties: {
        topics: {
          type: 'object',
          minProperties: 1,
          additionalProperties: {
            type: 'object',
            properties: {
              title: text,
              meaning: text,
              value: { type: 'string', enum: valueTypes },
              kinds: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', enum: documentKinds } },
              declarable: { type: 'boolean' },
              universal: { type: 'boolean' },
              'in-words': { type: 'boolean' },
              'never-zero': { type: 'boolean' },
              'by-name': { type: 'boolean' },
            },
            required: ['title', 'meaning', 'kinds'],
            additionalProperties: false,
          },
        },
      },
      required: ['topics'],
      additionalProperties: false,
    },
  },
}
