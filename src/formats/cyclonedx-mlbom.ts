import type { Recognition } from '../model/document-format.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { bomRoot, mayBeBom } from './cyclonedx/bom-root.ts'
import { type Bom, bomOf, hasCard, hasSheet, isDataSet, isMainIn, isModel } from './cyclonedx/components.ts'
import { laidTogether } from './cyclonedx/laid-together.ts'
import { dataSetRows, modelRows } from './cyclonedx/rows.ts'
import type { FormatSpec } from './format-spec.ts'
import { perDraft } from './per-draft.ts'
import { type DescribedSubject, firstFew, readSubject, recognitionOf, withOwnNames } from './subjects-in-tree.ts'
import { textUnder } from './tree-making.ts'

/** Bills of materials in CycloneDX 1.5 to 1.7 (ECMA-424), in all its three syntaxes: each model with a card, or each data set, is a document. */
export const cyclonedxMlbom: FormatSpec = {
  id: 'cyclonedx-mlbom',
  called: 'CycloneDX',
  summary: 'CycloneDX bill of materials in JSON, XML or protobuf text, with model cards or data sets',
  metadata: { kind: 'model-card', rows: modelRows },
  gaps: [
    { topic: 'out-of-scope-use', instead: 'in a model card beside it, to which "externalReferences" can point' },
    { topic: 'how-to-use', instead: 'in the documentation, to which "externalReferences" can point' },
  ],
  recognise: (draft, vocabulary) => {
    if (!mayBeBom(draft)) return undefined
    const root = bomRoot(draft, vocabulary)
    if (root === undefined) return isNamedBom(draft) ? withoutSubject(draft) : undefined
    if (textUnder(root, 'specFormat') === 'CycloneDX' || isNewer(root))
      return {
        as: 'look-alike',
        because: 'is written in CycloneDX 2, which is not supported yet',
        mend: 'write it in 1.7',
      }
    if (textUnder(root, 'bomFormat') !== 'CycloneDX') return undefined
    const { subjects, besides } = described(draft, vocabulary)
    return recognitionOf(subjects, 'a CycloneDX bill of materials', besides) ?? withoutSubject(draft, besides)
  },
  read: (draft, document, vocabulary) => {
    const { subjects } = described(draft, vocabulary)
    const rows = document.kind === 'data-sheet' ? dataSetRows : modelRows
    return readSubject(draft, document, subjects, rows, vocabulary)
  },
}

/** Where nothing could be read: JSON says what it is, and the others are known by the same signs that let them be looked into. */
const isNamedBom = ({ source, tree }: Draft): boolean => tree().syntax !== 'json' || source.text.includes('"bomFormat"')

const isNewer = (root: TreeNode): boolean =>
  textUnder(root, 'bomFormat') === 'CycloneDX' && Number.parseInt(textUnder(root, 'specVersion') ?? '1', 10) >= 2

/** What was cut off by a syntax error may have been a model. */
const withoutSubject = (draft: Draft, besides: readonly string[] = []): Recognition =>
  draft.tree().uncertainFrom !== undefined && namesModel.test(draft.source.text)
    ? {
        as: 'document',
        kind: 'model-card',
        sure: 'sure',
        because: 'is a CycloneDX bill of materials, broken before the card of its model',
      }
    : {
        as: 'look-alike',
        because: `is a bill of materials ${besides.length === 0 ? 'without a model or a data set' : `that has no card of ${firstFew(besides)}`}`,
        mend: 'describe the model in a component of type "machine-learning-model", with a "modelCard"',
      }

const namesModel = /["']machine-learning-model["']|\bCLASSIFICATION_MACHINE_LEARNING_MODEL\b/

/**
 * What the bill is about, where that is a model or data set, and those of which it says more than that they are there:
 * a list of parts is no card. `besides` are the names of the others.
 */
const described = perDraft(
  (draft, vocabulary): { subjects: readonly DescribedSubject[]; besides: readonly string[] } => {
    const root = bomRoot(draft, vocabulary)
    if (root === undefined) return { subjects: [], besides: [] }
    const bom = bomOf(root)
    const models = bom.components.filter(isModel)
    const sets = bom.components.filter(component => !isModel(component) && isDataSet(component))
    const told = [...models.filter(hasCard), ...sets.filter(hasSheet)]
    const about = [...models, ...sets].filter(component => component === bom.main && !told.includes(component))
    const chosen = [...about.filter(() => !told.some(isMainIn(bom))), ...told]
    const passedOver = [...models, ...(models.length > 0 ? [] : sets)].filter(
      component => !chosen.includes(component) && !about.includes(component),
    )
    return {
      subjects: withOwnNames(chosen.map(component => subjectFrom(component, bom))),
      besides: passedOver.map(nameOf),
    }
  },
)

const subjectFrom = (component: TreeNode, bom: Bom): DescribedSubject => {
  const version = textUnder(component, 'version')
  return {
    name: nameOf(component),
    kind: isModel(component) ? 'model-card' : 'data-sheet',
    ...(version !== undefined && { version }),
    tree: laidTogether(component, bom),
  }
}

const nameOf = (component: TreeNode): string =>
  textUnder(component, 'name') ?? textUnder(component, 'bom-ref') ?? 'unnamed'
