import type { Recognition } from '../model/document-format.ts'
import type { Draft } from '../syntax/draft.ts'
import type { FormatSpec } from './format-spec.ts'

/** Formats that carry cards and cannot be read yet: they are listed with their name, so that nobody takes silence for a pass. */
export const foreign: FormatSpec = {
  id: 'foreign',
  summary: 'formats that are recognised and not yet read; never judged',
  recognise: draft => (/\.(?:json|jsonld|ya?ml)$/i.test(draft.source.path) ? foreignName(draft) : undefined),
  read: (_draft, document) => ({
    document,
    facts: [],
    links: [],
    missing: topic => ({ topic, at: { start: 0, end: 0 }, searched: [] }),
    problems: [],
  }),
}

const foreignName = (draft: Draft): Recognition | undefined => {
  const text = draft.source.text
  const found = signs.find(({ all }) => all.every(sign => text.includes(sign)))
  return found === undefined
    ? undefined
    : { as: 'look-alike', because: `looks like ${found.name}, a format this version does not read` }
}

/** Texts that stand in every file of the format and hardly in any other. */
const signs: readonly { readonly name: string; readonly all: readonly string[] }[] = [
  { name: 'a Croissant task', all: ['mlcommons.org/croissant/', 'Task'] },
]
