import type { JsonSchema } from '../../model/check.ts'
import { informationKinds } from '../../model/fact.ts'
import { once } from '../../model/once.ts'
import { publishedSchema } from '../../shell/standards.ts'

/** What each line of a part looks like. Findings are held against the schema of results, so that no part says more than a report can. */
export const partSchema: () => Readonly<Record<'head' | 'whole' | 'file' | 'end', JsonSchema>> = once(() => {
  // Our own file, which a test compiles.
  const { $defs = {} } = JSON.parse(publishedSchema('report')) as {
    readonly $defs?: Readonly<Record<string, JsonSchema>>
  }
  const line = (properties: Properties): JsonSchema => ({ ...closed(properties), $defs })
  return {
    head: line({ format: { const: 'waco-part' }, version: { const: 1 }, shard, key, asked }),
    whole: line({ whole: { oneOf: [{ type: 'null' }, closed({ found, sides: list({ oneOf: [source, problem] }) })] } }),
    file: line({ path: text, met: { oneOf: [missed, passedOver, documents] } }),
    end: line({
      end: closed({ files: count, there: list(text), anchors: list({ oneOf: [anchorsOfFile, unreadFile] }), sha256 }),
    }),
  }
})

type Properties = Readonly<Record<string, JsonSchema>>

/** An object with these properties and no others; those whose name ends with `?` may be missing. */
const closed = (properties: Properties): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ''), schema] as const),
  ),
  required: Object.keys(properties).filter(name => !name.endsWith('?')),
  additionalProperties: false,
})

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

const text: JsonSchema = { type: 'string' }
const flag: JsonSchema = { type: 'boolean' }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const sha256: JsonSchema = { $ref: '#/$defs/sha256' }
const problem: JsonSchema = { $ref: '#/$defs/problem' }
const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const orNone = (schema: JsonSchema): JsonSchema => ({ oneOf: [{ type: 'null' }, schema] })

const shard = closed({ index: { type: 'integer', minimum: 1 }, of: { type: 'integer', minimum: 1 } })

const key = closed({
  tool: text,
  shards: { type: 'integer', minimum: 1 },
  asOf: day,
  today: orNone(day),
  options: sha256,
  packs: list(text),
  words: sha256,
  settings: orNone(sha256),
  files: sha256,
})

const asked = closed({
  operands: list(text),
  values: { type: 'object', additionalProperties: list(text) },
  on: list(text),
})

const candidate: JsonSchema = closed({ from: { const: 'disk' }, path: text, named: flag })

const found = closed({
  wanted: closed({
    candidates: list(candidate),
    sides: list(text),
    skipped: list({ $ref: '#/$defs/skipped' }),
    problems: list(problem),
    asked: list(closed({ text, path: text })),
  }),
  leftOut: list(text),
})

const source = closed({ path: text, text, sha256, bytes: count })

const missed = closed({ as: { const: 'missed' }, problem })
const passedOver = closed({ as: { enum: ['skipped', 'other'] }, because: text })

const span = closed({ start: count, end: count })

const fact = closed({
  topic: text,
  state: { $ref: '#/$defs/state' },
  reason: text,
  span,
  text,
  'value?': { type: 'object' },
  'valueAgain?': { const: true },
  'shown?': list({ enum: informationKinds }),
  by: text,
  where: text,
  sure: { enum: ['exact', 'alias', 'heuristic'] },
  via: { type: 'object' },
})

const anchors = list(closed({ name: text, line: count }))
const anchorsOfFile = closed({ path: text, names: anchors })
const unreadFile = closed({ path: text, problem })

const document = closed({
  document: { $ref: '#/$defs/document' },
  'original?': text,
  facts: list(fact),
  missing: {
    type: 'object',
    additionalProperties: closed({
      topic: text,
      at: span,
      searched: list(text),
      'unsure?': { const: true },
      'noPlace?': closed({ format: text, instead: text }),
      'near?': closed({ name: text, line: count }),
    }),
  },
  links: list(closed({ href: text, text, span })),
  'anchors?': anchors,
  'unread?': problem,
  problems: list(problem),
  belongs: flag,
  'judged?': {
    oneOf: [
      closed({
        findings: list({ $ref: '#/$defs/finding' }),
        inline: closed({ value: list({ type: 'object' }), problems: list(problem) }),
      }),
      problem,
    ],
  },
})

const documents = closed({
  as: { const: 'documents' },
  text,
  sha256,
  bytes: count,
  documents: { ...list(document), minItems: 1 },
})
