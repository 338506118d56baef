import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { perDraft } from '../per-draft.ts'
import { mayBeTree } from '../tree-card.ts'
import { fromProtobuf } from './from-protobuf.ts'
import { fromXml } from './from-xml.ts'

/** Whether it may be a bill, before anything is parsed. */
export const mayBeBom = (draft: Draft): boolean =>
  mayBeTree(draft, 'CycloneDX') || otherWays.some(way => isIn(draft, way))

/** A bill as a tree under the names of its JSON form, whatever syntax it is written in. */
export const bomRoot: (draft: Draft, vocabulary: Vocabulary) => TreeNode | undefined = perDraft(draft => {
  const { root } = draft.tree()
  const way = otherWays.find(way => isIn(draft, way))
  return root === undefined || way === undefined ? root : way.asInJson(root)
})

interface Way {
  readonly files: RegExp
  /** Texts that every bill of this syntax holds, and hardly any other file. */
  readonly signs: readonly RegExp[]
  readonly asInJson: (root: TreeNode) => TreeNode
}

const isIn = ({ source }: Draft, { files, signs }: Way): boolean =>
  files.test(source.path) && signs.every(sign => sign.test(source.text))

const otherWays: readonly Way[] = [
  { files: /\.xml$/i, signs: [/<(?:[\w.-]+:)?bom\b/, /cyclonedx\.org\/schema\/bom\//], asInJson: fromXml },
  {
    files: /\.(?:textproto|txtpb|pbtxt)$/i,
    signs: [/\bspec_?[vV]ersion\b/, /\bbom_?[rR]ef\b|\bCLASSIFICATION_[A-Z]|schema\/bom-/],
    asInJson: fromProtobuf,
  },
]
