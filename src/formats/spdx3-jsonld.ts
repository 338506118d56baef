import type { Recognition } from '../model/document-format.ts'
import type { Draft } from '../syntax/draft.ts'
import type { FormatSpec } from './format-spec.ts'
import { perDraft } from './per-draft.ts'
import { graphOf, typeOf } from './spdx3/graph.ts'
import { laidTogether } from './spdx3/laid-together.ts'
import { aiPackageRows, datasetPackageRows } from './spdx3/rows.ts'
import { type DescribedSubject, readSubject, recognitionOf, withOwnNames } from './subjects-in-tree.ts'
import { mayBeTree } from './tree-card.ts'
import { textUnder } from './tree-making.ts'

/** SPDX 3.0.1 in JSON-LD: each AI package is a model card; in a graph without one, each package of data is a data sheet. */
export const spdx3Jsonld: FormatSpec = {
  id: 'spdx3-jsonld',
  called: 'SPDX',
  summary: 'SPDX 3 document in JSON-LD, with AI packages or data sets',
  metadata: { kind: 'model-card', rows: aiPackageRows },
  gaps: [
    { topic: 'out-of-scope-use', instead: 'in "ai_limitation", or in a model card beside it' },
    { topic: 'intended-users', instead: 'in "ai_informationAboutApplication", or in a model card beside it' },
    { topic: 'languages', instead: 'in a model card beside it' },
    { topic: 'citation', instead: 'in a model card beside it' },
  ],
  recognise: (draft, vocabulary) => {
    if (mayBeTree(draft, '"spdxVersion"', '"SPDX-2'))
      return {
        as: 'look-alike',
        because: 'is an SPDX 2 document, which has no place for a model',
        mend: 'write it in SPDX 3.0.1',
      }
    if (!mayBeTree(draft, '"@context"') || !context.test(draft.source.text)) return undefined
    return recognitionOf(subjectsIn(draft, vocabulary), 'an SPDX 3 document') ?? withoutSubject(draft)
  },
  read: (draft, document, vocabulary) => {
    const rows = document.kind === 'data-sheet' ? datasetPackageRows : aiPackageRows
    return readSubject(draft, document, subjectsIn(draft, vocabulary), rows, vocabulary)
  },
}

/** Never fetched, so only its address can tell. */
const context = /"@context"[^{}]{0,400}spdx\.org\/(?:rdf\/)?v?3/

/** What was cut off by a syntax error may have been a model. */
const withoutSubject = (draft: Draft): Recognition =>
  draft.tree().uncertainFrom !== undefined && draft.source.text.includes('AIPackage')
    ? {
        as: 'document',
        kind: 'model-card',
        sure: 'sure',
        because: 'is an SPDX 3 document, broken before its AI package',
      }
    : {
        as: 'look-alike',
        because: 'is an SPDX document without an AI package or a data set',
        mend: 'add the model as an element of type "ai_AIPackage"',
      }

const subjectsIn = perDraft((draft): readonly DescribedSubject[] => {
  const { root } = draft.tree()
  if (root === undefined) return []
  const graph = graphOf(root)
  const ofType = (type: string) => graph.elements.filter(element => typeOf(element) === type)
  const models = ofType('AIPackage')
  const kind = models.length > 0 ? 'model-card' : 'data-sheet'
  return withOwnNames(
    (models.length > 0 ? models : ofType('DatasetPackage')).map(element => {
      const tree = laidTogether(element, graph)
      const version = textUnder(tree, 'software_packageVersion')
      const name = textUnder(tree, 'name') ?? textUnder(tree, 'spdxId') ?? textUnder(tree, '@id') ?? 'unnamed'
      return { name, kind, ...(version !== undefined && { version }), tree }
    }),
  )
})
