import type { JsonSchema } from '../model/check.ts'
import { lists, listsBy } from './list-schema.ts'

/** Forms of the tables beside the lexicons: names of licenses and countries, values of metadata, other languages. */
export const licenses: JsonSchema = lists(
  { custom: 'Licenses of their own, without an SPDX identifier.', unknown: 'Say that nothing is known.' },
  { spdx: listsBy({ type: 'string', minLength: 1 }, 'SPDX identifier → names seen in documents.') },
)

const values: JsonSchema = {
  ...lists({ yes: 'Values that say it is so.', no: 'Values that say it is not.' }),
}

export const metadata: JsonSchema = lists(
  {},
  {
    'metadata-values': {
      type: 'object',
      description: 'Topic → key → values.',
      propertyNames: { $ref: '#/$defs/topic' },
      additionalProperties: { type: 'object', minProperties: 1, additionalProperties: values },
    },
  },
)

const languageTag: JsonSchema = { type: 'string', pattern: '^[a-z]{2,3}$' }

export const otherLanguages: JsonSchema = lists(
  {},
  {
    scripts: listsBy(languageTag, 'Language → scripts, by their names in Unicode, that tell it.'),
    'common-words': listsBy(languageTag, 'Language → the commonest words of running text.'),
  },
)

export const countries: JsonSchema = lists(
  {},
  { countries: listsBy({ type: 'string', pattern: '^[A-Z]{2}$' }, 'Code of ISO 3166-1 → names.') },
)
