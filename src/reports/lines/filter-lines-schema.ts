import type { JsonSchema } from '../../model/check.ts'
import { levels } from '../../model/rule.ts'
import type { ReportSchema } from './report-lines-schema.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The schema of the lines that `waco filter` reads. What cannot be said in a schema (no key twice, paths of one line that differ) is in docs/filter.md. */
export const filterInputSchema: JsonSchema = {
  $schema: dialect,
  title: 'a line for waco filter',
  description: 'One line of what waco filter reads: one document, or all documents about one thing.',
  oneOf: [
    closed({ id: { $ref: '#/$defs/id' }, path: { $ref: '#/$defs/path' }, text: { $ref: '#/$defs/text' } }),
    closed({
      id: { $ref: '#/$defs/id' },
      documents: {
        description: 'What lies in one folder: judged together, side files such as a LICENSE included.',
        type: 'array',
        minItems: 1,
        maxItems: 500,
        items: closed({ path: { $ref: '#/$defs/path' }, text: { $ref: '#/$defs/text' } }),
      },
    }),
  ],
  $defs: {
    id: {
      description: 'By which the answer is known again; it is handed back as it is.',
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 1024 },
        { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
      ],
    },
    path: {
      description: 'What the file would be called: it says which formats are expected. Nothing is opened by it.',
      type: 'string',
      minLength: 1,
      maxLength: 4096,
    },
    text: { description: 'The whole text of the file.', type: 'string' },
  },
}

/** The schema of the lines that `waco filter` writes, composed from that of the report: what both have stands there once. */
export const filterOutputSchema = ({ properties, $defs }: ReportSchema): object => ({
  $schema: dialect,
  title: 'an answer of waco filter',
  description: 'One line of what waco filter writes: the answer to the line of its input with the same number.',
  ...closed({
    id: {
      description: 'As it was given; null where the line had none that could be read.',
      anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }],
    },
    verdict: properties.verdict ?? {},
    exit: {
      description: 'What a check of this line alone would end with; 70: a bug of waco kept it from being judged.',
      enum: [0, 1, 3, 70],
    },
    counts: properties.counts ?? {},
    documents: { type: 'array', items: { $ref: '#/$defs/document' } },
    findings: {
      description: 'Those in force that fail or are open, in short; with --full all of them, as in a report.',
      type: 'array',
      items: {
        anyOf: [{ $ref: '#/$defs/short-finding' }, { $ref: '#/$defs/finding' }, { $ref: '#/$defs/subject-finding' }],
      },
    },
    problems: { type: 'array', items: { $ref: '#/$defs/problem' } },
    asOf: properties.asOf ?? {},
    packs: {
      type: 'array',
      minItems: 1,
      items: {
        ...closed({
          ref: { $ref: '#/$defs/pack-ref' },
          digest: { $ref: '#/$defs/sha256' },
          profile: { type: 'string' },
        }),
        required: ['ref', 'digest'],
      },
    },
  }),
  $defs: {
    ...$defs,
    'short-finding': {
      ...closed({
        rule: { type: 'string' },
        level: { enum: levels },
        outcome: { enum: ['fail', 'needs-review', 'not-judged'] },
        on: { type: 'string', description: 'The document by name, or the subject by its id.' },
        at: { $ref: '#/$defs/place' },
        saw: {
          description: 'What stands there, in a word for each thing that is missing: missing, placeholder, lacking …',
          type: 'array',
          items: { type: 'string' },
        },
      }),
      required: ['rule', 'level', 'outcome', 'on', 'at'],
    },
  },
})

function closed(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}
