import { isoDate } from '../model/calendar.ts'
import type { JsonSchema } from '../model/check.ts'
import { firstOfEach } from '../model/first-of-each.ts'
import type { Span } from '../model/span.ts'
import type { MappingNode, ScalarNode, SequenceNode, TreeNode } from '../syntax/tree.ts'
import { didYouMean } from './did-you-mean.ts'
import { patternFault } from './pattern-fault.ts'

/** One way in which a text departs from a schema, at its place. */
export type Violation = {
  readonly at: Span
  /** The key or list under which the value stands. */
  readonly under: string
  /** The `$defs` name by which the schema of the value was referred to, if it was. */
  readonly def?: string
} & (
  | { readonly is: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly is: 'missing-key'; readonly key: string }
  | { readonly is: 'one-key-of'; readonly keys: readonly string[]; readonly given: readonly string[] }
  | { readonly is: 'too-few'; readonly least: number }
  | { readonly is: 'too-many'; readonly most: number; readonly given: readonly string[] }
  | { readonly is: 'wrong-type'; readonly wanted: string; readonly given: string; readonly text: string }
  | { readonly is: 'not-listed'; readonly text: string; readonly listed: readonly string[] }
  | { readonly is: 'repeated'; readonly text: string }
  | { readonly is: 'blank' }
  | { readonly is: 'too-small'; readonly least: number }
  | { readonly is: 'too-large'; readonly most: number }
  | { readonly is: 'wrong-form'; readonly text: string; readonly form: string }
  | { readonly is: 'no-such-day'; readonly text: string }
  | { readonly is: 'bad-pattern'; readonly text: string; readonly because: string }
  | { readonly is: 'alias' }
)

/**
 * Holds a tree against `#/$defs/<def>` of a schema. Our own reading of the few keywords our schemas use, because it
 * knows the place of every key, can be read in one go, and a general validator takes longer to load than a check run
 * takes; `test/packs.test.ts` holds it against such a validator.
 */
export const violations = (node: TreeNode, schema: JsonSchema, def: string): readonly Violation[] => {
  // The schema is our own data, composed by `packSchema`; this is where its keywords get their types.
  const defs = (schema as { readonly $defs: Readonly<Record<string, Keywords>> }).$defs
  return hold(node, { $ref: `#/$defs/${def}` }, { defs, under: def })
}

/** The keywords read here; `description` says nothing about validity, and says what is wanted where a form is. */
interface Keywords {
  readonly description?: string
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Keywords>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | Keywords
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly oneOf?: readonly { readonly required: readonly [string] }[]
  readonly items?: Keywords
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly if?: Keywords
  readonly then?: Keywords
  readonly else?: Keywords
}

interface Where {
  readonly defs: Readonly<Record<string, Keywords>>
  readonly under: string
  readonly def?: string
}

const hold = (node: TreeNode, schema: Keywords, where: Where): readonly Violation[] => {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '')
    const referred = where.defs[name]
    if (!referred) throw new Error(`a schema refers to "${schema.$ref}", which is not there`)
    return hold(node, referred, { ...where, def: name })
  }
  if (schema.if !== undefined) {
    const branch = hold(node, schema.if, where).length === 0 ? schema.then : schema.else
    return branch === undefined ? [] : hold(node, branch, where)
  }
  if (node.kind === 'alias') return [{ is: 'alias', ...placed(node, where) }]
  if (schema.type !== undefined && !hasType(node, schema.type)) {
    const written = node.kind === 'scalar' ? node.text : ''
    return [{ is: 'wrong-type', wanted: schema.type, given: typeName(node), text: written, ...placed(node, where) }]
  }
  switch (node.kind) {
    case 'mapping':
      return holdMapping(node, schema, where)
    case 'sequence':
      return holdSequence(node, schema, where)
    case 'scalar':
      return holdScalar(node, schema, where)
  }
}

const holdMapping = (node: MappingNode, schema: Keywords, where: Where): readonly Violation[] => {
  const found: Violation[] = []
  const place = { ...placed(node, where), at: node.entries[0]?.keySpan ?? node.span }
  const keys = [...new Set(node.entries.map(({ key }) => key))]
  const known = Object.keys(schema.properties ?? {})

  const misspelt = schema.additionalProperties === false ? keys.filter(key => !known.includes(key)) : []
  const meant = misspelt.map(key => didYouMean(key, known))
  // A key that is there under a misspelt name is told once, as misspelt.
  const absent = (schema.required ?? []).filter(key => !keys.includes(key) && !meant.includes(key))

  found.push(...absent.map(key => ({ is: 'missing-key' as const, key, ...place })))
  for (const { key, keySpan, value } of node.entries) {
    const own = known.includes(key) ? schema.properties?.[key] : schema.additionalProperties
    if (own === false) found.push({ is: 'unknown-key', key, known, ...placed(node, where), at: keySpan })
    else if (own) found.push(...hold(value, own, { defs: where.defs, under: key }))
  }
  if (keys.length < (schema.minProperties ?? 0))
    found.push({ is: 'too-few', least: schema.minProperties ?? 0, ...place })
  const most = schema.maxProperties ?? Number.POSITIVE_INFINITY
  if (keys.length > most) found.push({ is: 'too-many', most, given: keys, ...place })
  if (schema.oneOf) {
    const choice = schema.oneOf.map(({ required: [key] }) => key)
    const given = choice.filter(key => keys.includes(key))
    if (given.length !== 1) found.push({ is: 'one-key-of', keys: choice, given, ...place })
  }
  return found
}

const holdSequence = (node: SequenceNode, schema: Keywords, where: Where): readonly Violation[] => {
  const found: Violation[] = []
  const { items } = schema
  const below = { defs: where.defs, under: where.under }
  if (items) found.push(...node.items.flatMap(item => hold(item, items, below)))
  if (node.items.length < (schema.minItems ?? 0))
    found.push({ is: 'too-few', least: schema.minItems ?? 0, ...placed(node, where) })
  if (schema.uniqueItems) {
    const scalars = node.items.filter(item => item.kind === 'scalar')
    const first = new Set(firstOfEach(scalars, ({ text }) => text))
    const again = scalars.filter(item => !first.has(item))
    found.push(...again.map(item => ({ is: 'repeated' as const, text: item.text, ...placed(item, where) })))
  }
  return found
}

const holdScalar = (node: ScalarNode, schema: Keywords, where: Where): readonly Violation[] => {
  const { text, value } = node
  const place = placed(node, where)
  if (schema.enum && !schema.enum.includes(value)) {
    return [{ is: 'not-listed', text, listed: schema.enum.map(String), ...place }]
  }
  if (typeof value === 'number' && value < (schema.minimum ?? value)) {
    return [{ is: 'too-small', least: schema.minimum ?? value, ...place }]
  }
  if (typeof value === 'number' && value > (schema.maximum ?? value)) {
    return [{ is: 'too-large', most: schema.maximum ?? value, ...place }]
  }
  if (typeof value !== 'string') return []
  if (schema.minLength && /^[\s\p{Cf}]*$/u.test(value)) return [{ is: 'blank', ...place }]
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    return [{ is: 'wrong-form', text, form: schema.description ?? schema.pattern, ...place }]
  }
  if (schema.format === 'date' && !isoDate(value)) return [{ is: 'no-such-day', text, ...place }]
  const because = schema.format === 'regex' ? patternFault(value) : undefined
  return because === undefined ? [] : [{ is: 'bad-pattern', text, because, ...place }]
}

const placed = (node: TreeNode, { under, def }: Where): { at: Span; under: string; def?: string } => ({
  at: node.span,
  under,
  ...(def !== undefined && { def }),
})

const hasType = (node: TreeNode, type: string): boolean =>
  typeName(node) === type || (type === 'number' && typeName(node) === 'integer')

/** A name of JSON Schema's `type`; YAML that JSON cannot say (`.inf`, an alias) has its own. */
const typeName = (node: TreeNode): string => {
  if (node.kind === 'mapping') return 'object'
  if (node.kind === 'sequence') return 'array'
  if (node.kind === 'alias') return 'alias'
  if (node.value === null) return 'null'
  if (typeof node.value !== 'number') return typeof node.value
  if (!Number.isFinite(node.value)) return 'no number'
  return Number.isInteger(node.value) ? 'integer' : 'number'
}
