import { dataPackageKeys } from './data-package-keys.ts'
import { dataPackageLike } from './data-package-signs.ts'
import type { FormatSpec } from './format-spec.ts'
import { readDescribed } from './read-described.ts'

/** A Data Package, as `datapackage.org` describes it. */
export const dataPackage: FormatSpec = {
  id: 'data-package',
  called: 'Data Package',
  summary: 'Data Package of a data set (datapackage.json), versions 1 and 2',
  metadata: { kind: 'data-sheet', rows: dataPackageKeys },
  gaps: [
    { topic: 'intended-use', instead: 'in a data card beside it' },
    { topic: 'out-of-scope-use', instead: 'in a data card beside it' },
    { topic: 'limitations', instead: 'in a data card beside it' },
    { topic: 'bias', instead: 'in a data card beside it' },
    { topic: 'collection-process', instead: 'in a data card beside it' },
    { topic: 'preprocessing', instead: 'in a data card beside it' },
    { topic: 'annotation', instead: 'in a data card beside it' },
    { topic: 'personal-data', instead: 'in a data card beside it' },
    { topic: 'maintenance', instead: 'in a data card beside it' },
  ],
  recognise: draft => dataPackageLike(draft, 'data-package', 'has the keys of a Data Package'),
  read: (draft, document, vocabulary) => readDescribed(draft, document, dataPackageKeys, vocabulary),
}
