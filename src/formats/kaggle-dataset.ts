import { kaggleDatasetKeys } from './data-package-keys.ts'
import { dataPackageLike } from './data-package-signs.ts'
import type { FormatSpec } from './format-spec.ts'
import { readDescribed } from './read-described.ts'

/** What Kaggle keeps of a data set, with a description in Markdown. */
export const kaggleDataset: FormatSpec = {
  id: 'kaggle-dataset',
  called: 'the metadata of Kaggle',
  summary: 'Metadata of a data set on Kaggle (dataset-metadata.json)',
  metadata: { kind: 'data-sheet', rows: kaggleDatasetKeys },
  gaps: [
    { topic: 'intended-use', instead: 'under a heading in `description`, or in a data card beside it' },
    { topic: 'out-of-scope-use', instead: 'under a heading in `description`, or in a data card beside it' },
    { topic: 'limitations', instead: 'under a heading in `description`, or in a data card beside it' },
    { topic: 'bias', instead: 'under a heading in `description`, or in a data card beside it' },
    { topic: 'personal-data', instead: 'under a heading in `description`, or in a data card beside it' },
    { topic: 'version', instead: 'under a heading in `description`, or in a data card beside it' },
  ],
  recognise: draft => dataPackageLike(draft, 'kaggle-dataset', 'has the keys of a data set on Kaggle'),
  read: (draft, document, vocabulary) => readDescribed(draft, document, kaggleDatasetKeys, vocabulary),
}
