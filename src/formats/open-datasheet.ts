import { openDatasheetKeys } from './data-package-keys.ts'
import { dataPackageLike } from './data-package-signs.ts'
import type { FormatSpec } from './format-spec.ts'
import { readDescribed } from './read-described.ts'

/** A Data Package with what Open Datasheets add. */
export const openDatasheet: FormatSpec = {
  id: 'open-datasheet',
  called: 'Open Datasheets',
  summary: 'Open Datasheet: a Data Package with privacy, security, procedures and use',
  metadata: { kind: 'data-sheet', rows: openDatasheetKeys },
  gaps: [
    { topic: 'out-of-scope-use', instead: 'in a data card beside it' },
    { topic: 'limitations', instead: 'in a data card beside it' },
    { topic: 'bias', instead: 'in a data card beside it' },
    { topic: 'annotation', instead: 'in a data card beside it' },
    { topic: 'motivation', instead: 'in a data card beside it' },
  ],
  recognise: draft => dataPackageLike(draft, 'open-datasheet', 'has the keys of an Open Datasheet'),
  read: (draft, document, vocabulary) => readDescribed(draft, document, openDatasheetKeys, vocabulary),
}
