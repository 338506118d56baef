import type { JsonSchema } from '../../model/check.ts'

/** The schema of reports, as far as lines are made of its parts. */
export interface ReportSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly $defs: Readonly<Record<string, JsonSchema>>
}

/** The schema of the lines that `-o ndjson` writes, composed from that of the report: what both have stands there once. */
export const reportLinesSchema = ({ properties, $defs }: ReportSchema): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'a line of a waco report',
  description:
    'One line of the report that waco check -o ndjson writes: first a header, then findings, skipped files, what met nothing, and problems, last an end that counts them. Without the end, the report was cut.',
  oneOf: [
    ...['header', 'finding-line', 'subject-finding-line', 'skipped-line', 'idle-rule-line', 'unmet-selector-line'],
    ...['unanswered-topic-line', 'problem-line', 'end'],
  ].map(ref),
  $defs: {
    ...$defs,
    header: withOptional(pick(properties, ['answers', 'settings', 'baseline']), {
      record: { const: 'header' },
      format: { const: 'waco-report-lines' },
      version: { const: 1 },
      ...pick(properties, ['tool', 'asOf', 'failOn', 'strict', 'language', 'declared', 'verdict', 'counts']),
      packs: { type: 'array', items: packLine(propertiesOf($defs.pack)) },
    }),
    'finding-line': widened($defs.finding, {
      ...line('finding'),
      ...shared,
      ...pick(propertiesOf($defs.document), ['kind', 'format', 'sha256']),
    }),
    'subject-finding-line': widened($defs['subject-finding'], {
      ...line('finding'),
      ...shared,
      documents: { type: 'array', items: { type: 'string' }, description: 'The documents of the subject, by name.' },
    }),
    'skipped-line': widened($defs.skipped, line('skipped')),
    'idle-rule-line': widened($defs['idle-rule'], line('idle-rule')),
    'unmet-selector-line': widened($defs['unmet-selector'], line('unmet-selector')),
    'unanswered-topic-line': widened($defs['unanswered-topic'], line('unanswered-topic')),
    'problem-line': widened($defs.problem, line('problem')),
    end: closed({
      ...line('end'),
      ...pick(properties, ['verdict']),
      findings: count,
      skipped: count,
      idleRules: count,
      unmetSelectors: count,
      unansweredTopics: count,
      problems: count,
    }),
  },
})

const line = (record: string): Readonly<Record<string, JsonSchema>> => ({ record: { const: record } })

const shared: Readonly<Record<string, JsonSchema>> = {
  title: { type: 'string', description: 'The title of the rule.' },
  pack: { type: 'string', description: 'The pack in its version that the rule was judged by.' },
}

const count: JsonSchema = { type: 'integer', minimum: 0 }

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

const packLine = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  ...closed({
    ref: ref('pack-ref'),
    ...pick(properties, ['digest', 'profile', 'standing']),
  }),
  required: ['ref', 'digest', 'standing'],
})

const withOptional = (
  optional: Readonly<Record<string, JsonSchema>>,
  always: Readonly<Record<string, JsonSchema>>,
): JsonSchema => ({
  ...closed({ ...always, ...optional }),
  required: Object.keys(always),
})

const closed = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** The same object with more properties, all of them asked for; of a choice, each of its objects. */
const widened = (schema: JsonSchema | undefined, more: Readonly<Record<string, JsonSchema>>): JsonSchema => {
  const { oneOf, required, ...rest } = schema ?? {}
  if (Array.isArray(oneOf)) return { oneOf: oneOf.map(choice => widened(schemaOf(choice), more)) }
  return {
    ...rest,
    properties: { ...more, ...propertiesOf(schema) },
    required: [...Object.keys(more), ...(Array.isArray(required) ? required : [])],
  }
}

const pick = (
  from: Readonly<Record<string, JsonSchema>>,
  names: readonly string[],
): Readonly<Record<string, JsonSchema>> => Object.fromEntries(names.map(name => [name, from[name] ?? {}]))

// A schema is JSON: whatever is an object in it is a schema or a table of schemas, and is only copied here.
const propertiesOf = (schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> =>
  schemaOf(schema?.properties) as Readonly<Record<string, JsonSchema>>

const schemaOf = (part: unknown): JsonSchema => (typeof part === 'object' && part !== null ? { ...part } : {})
