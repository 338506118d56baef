import type { JsonSchema } from '../../model/check.ts'
import { documentKinds } from '../../model/document.ts'
import { type ChangeKind, changeKinds, levels, readings, wholeSubject } from '../../model/rule.ts'
import { day, text } from '../schema-words.ts'

const changeMeanings: Readonly<Record<ChangeKind, string>> = {
  tightens: 'The rule of the base that asks more from now on.',
  loosens: 'The rule of the base that asks less from now on.',
  rewords: 'The rule of the base that says the same in other words.',
  withdraws: 'The rule of the base that no longer counts from the day "on".',
}

/** What a rule says of a document, or of all documents of a subject. */
interface Scope {
  readonly appliesTo: readonly string[]
  /** Names of `$defs`. */
  readonly check: string
  readonly example: string
}

const ofDocuments: Scope = { appliesTo: documentKinds, check: 'check', example: 'example' }
const ofSubjects: Scope = { appliesTo: [wholeSubject], check: 'subject-check', example: 'subject-example' }

/** All that an extending pack may set anew. */
const fieldsOf = (scope: Scope): Readonly<Record<string, JsonSchema>> => ({
  title: text('A few words.'),
  statement: text('The requirement in one sentence.'),
  why: text('Why a reader of the document needs it, in one or two sentences.'),
  level: { type: 'string', enum: levels },
  'applies-to': { type: 'array', items: { type: 'string', enum: scope.appliesTo }, minItems: 1, uniqueItems: true },
  check: { $ref: `#/$defs/${scope.check}` },
  reading: {
    type: 'string',
    enum: readings,
    description: 'direct: the clause asks for it; practice: it asks to do what we ask to be told; goal; tool: ours.',
  },
  basis: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      properties: {
        text: text('A key of "basis" in pack.yaml.'),
        clause: text('In quotes: "8".'),
      },
      required: ['text', 'clause'],
      additionalProperties: false,
    },
  },
  remedy: text('What an author does to meet the rule.'),
  'in-force': day('From this day on a failure counts.'),
  withdrawn: day('From this day on it no longer counts.'),
  examples: { type: 'array', items: { $ref: `#/$defs/${scope.example}` }, minItems: 1 },
})

const ruleOf = (scope: Scope): JsonSchema => ({
  type: 'object',
  properties: {
    id: {
      type: 'string',
      pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*-[A-Z]{2,5}-[0-9]{2,3}$',
      description: 'an id such as WACO-TRA-04',
    },
    ...fieldsOf(scope),
  },
  required: [
    ...['id', 'title', 'statement', 'why', 'level', 'applies-to', 'check'],
    ...['reading', 'basis', 'remedy', 'in-force', 'examples'],
  ],
  additionalProperties: false,
})

export const rule: JsonSchema = ruleOf(ofDocuments)
export const subjectRule: JsonSchema = ruleOf(ofSubjects)

const changesOf = (scope: Scope): JsonSchema => ({
  type: 'object',
  properties: fieldsOf(scope),
  minProperties: 1,
  additionalProperties: false,
})

export const ruleChanges: JsonSchema = changesOf(ofDocuments)
export const subjectRuleChanges: JsonSchema = changesOf(ofSubjects)

/** What applies to nothing but the subject is about several documents; everything else is held against what is said of one. */
const byScope = (subjects: string, documents: string): JsonSchema => ({
  if: {
    type: 'object',
    properties: { 'applies-to': { type: 'array', items: { type: 'string', enum: [wholeSubject] }, minItems: 1 } },
    required: ['applies-to'],
  },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword, which nothing awaits.
  then: { $ref: `#/$defs/${subjects}` },
  else: { $ref: `#/$defs/${documents}` },
})

export const eitherRule: JsonSchema = byScope('subject-rule', 'rule')

/** One entry of `changes.yaml`; that `set` or `on` goes with its kind is held by `read-changes.ts`. */
export const change: JsonSchema = {
  type: 'object',
  properties: {
    ...Object.fromEntries(changeKinds.map(kind => [kind, text(changeMeanings[kind])])),
    because: text('The reason, for those who are held to the rule.'),
    set: byScope('subject-rule-changes', 'rule-changes'),
    on: day('The day from which on it no longer counts.'),
  },
  required: ['because'],
  oneOf: changeKinds.map(kind => ({ required: [kind] })),
  additionalProperties: false,
}

export const example: JsonSchema = {
  type: 'object',
  properties: {
    pass: text('A piece of a document that meets the rule.'),
    fail: text('A piece of a document that breaks it.'),
    'not-applicable': text('A piece of a document to which it does not apply.'),
    'needs-review': text('A piece of a document on which a person has to answer.'),
    kind: {
      type: 'string',
      enum: documentKinds,
      description: 'Without it, the first of the kinds the rule applies to.',
    },
  },
  oneOf: [
    { required: ['pass'] },
    { required: ['fail'] },
    { required: ['not-applicable'] },
    { required: ['needs-review'] },
  ],
  additionalProperties: false,
}

const documents = (description: string): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  additionalProperties: text('A document, or a piece of one.'),
  description: `${description} Each under its kind, or under the name of a file.`,
})

export const subjectExample: JsonSchema = {
  type: 'object',
  properties: {
    pass: documents('Documents that meet the rule together.'),
    fail: documents('Documents that break it.'),
    'not-applicable': documents('Documents to which it does not apply.'),
    'needs-review': documents('Documents on which a person has to answer.'),
  },
  oneOf: [
    { required: ['pass'] },
    { required: ['fail'] },
    { required: ['not-applicable'] },
    { required: ['needs-review'] },
  ],
  additionalProperties: false,
}
