import type { JsonSchema } from '../../model/check.ts'
import { lists, listsBy } from './lists-schema.ts'

export const licenses: JsonSchema = lists(
  {
    custom: 'Licenses of their own, without an SPDX identifier.',
    unknown: 'Say that nothing is known.',
    vague: 'Say that there is one, and not which.',
    'code-only': 'In a line that says of a license that it is one of code alone.',
    sites: 'Addresses under which licenses stand by their identifiers.',
  },
  {
    spdx: listsBy({ type: 'string', minLength: 1 }, 'SPDX identifier → names seen in documents.'),
    addresses: listsBy({ type: 'string', minLength: 1 }, 'SPDX identifier → where its text stands.'),
  },
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
    letters: listsBy(languageTag, 'Language → letters that no language with a lexicon writes.'),
    blanks: listsBy(languageTag, 'Language → whole answers which say that there is none yet.'),
    yes: listsBy(languageTag, 'Language → words that say yes and nothing else.'),
    'common-words': listsBy(languageTag, 'Language → the commonest words of running text.'),
  },
)

export const dates: JsonSchema = lists(
  {},
  {
    months: listsBy({ type: 'string', pattern: '^(?:[1-9]|1[0-2])$' }, 'Number of the month → names.'),
    eras: listsBy({ type: 'string', pattern: '^-?\\d{1,4}$' }, 'What is added to a year of the era → names.'),
  },
)

export const countries: JsonSchema = lists(
  {
    words: 'Codes that are words where they stand alone or in brackets.',
    particles: 'Words that are written onto the name behind them.',
  },
  {
    peoples: lists({
      before: 'Signs before a name that make the name of a language or of people of it.',
      behind: 'The same behind one.',
    }),
    countries: listsBy({ type: 'string', pattern: '^[A-Z]{2}$' }, 'Code of ISO 3166-1 → names.'),
  },
)
