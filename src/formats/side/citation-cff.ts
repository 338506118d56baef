import { metadataFacts } from '../../reading/metadata.ts'
import { row } from '../tree-rows.ts'
import type { SideFormat } from './side-format.ts'

/** `CITATION.cff` (Citation File Format): how to cite what stands beside it, and who made it. */
export const citationCff: SideFormat = {
  summary: 'citation file',
  reach: 'folder',
  fits: path => /(?:^|\/)citation\.cff$/i.test(path),
  read: (draft, vocabulary) => {
    const { root, uncertainFrom } = draft.tree()
    return metadataFacts(root, rows, vocabulary, uncertainFrom).map(fact => ({
      ...fact,
      where: `${draft.source.path}: ${fact.where}`,
    }))
  },
}

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
