import { firstError } from '../../reading/first-error.ts'
import { withoutUnknownLanguages } from '../../reading/language/unread-language.ts'
import { metadataFacts } from '../../reading/metadata/metadata.ts'
import { nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { row } from '../tree-rows.ts'
import type { SideFormat } from './side-format.ts'

/** `CITATION.cff` (Citation File Format): how to cite what stands beside it, and who made it. */
export const citationCff: SideFormat = {
  summary: 'citation file',
  reach: 'folder',
  fits: path => /(?:^|\/)citation\.cff$/i.test(path),
  topics: ['citation', 'developer', 'contact', 'version', 'release-date', 'identifier', 'license'],
  read: (draft, vocabulary) => {
    const tree = draft.tree()
    const { root, uncertainFrom, problems } = tree
    const unread = firstError(tree, draft.lines)
    const facts = withoutUnknownLanguages(metadataFacts(root, rows, vocabulary, uncertainFrom), vocabulary)
    return {
      facts: facts.map(fact => ({ ...fact, where: `${draft.source.path}: ${fact.where}` })),
      about: [names.flatMap(path => textOf(nodeAt(root, ...path)) ?? [])],
      problems,
      ...(unread && { unread }),
    }
  },
}

/** Where it says what it is about; who made it, and in which words, may be the same for many things. */
const names: readonly (readonly string[])[] = [
  ['title'],
  ['abstract'],
  ['repository'],
  ['repository-code'],
  ['repository-artifact'],
  ['url'],
  ['preferred-citation', 'title'],
]

const rows = [
  row('title', 'citation'),
  row('preferred-citation.title', 'citation'),
  row('authors', 'developer'),
  row('contact', 'contact'),
  row('version', 'version'),
  row('date-released', 'release-date'),
  row('doi', 'identifier'),
  row('license', 'license', 'license'),
]
