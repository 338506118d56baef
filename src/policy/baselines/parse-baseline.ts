import type { Baseline, BaselineContent, BaselineDocument, BaselineEntry } from '../../model/baseline.ts'
import type { DocumentKind } from '../../model/document.ts'
import { partsOfFingerprint } from '../../model/fingerprint.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Level } from '../../model/rule.ts'
import type { Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { mergeConflict } from '../merge-conflict.ts'
import { departuresOf, type PackFile, readPackFile } from '../packs/pack-file.ts'
import { violationProblem } from '../violation-problem.ts'
import type { Violation } from '../violations.ts'
import { baselineDigest } from './baseline-digest.ts'
import {
  corruptBaseline,
  digestMismatch,
  doesNotFitFingerprint,
  listedTwice,
  noMapping,
  twoVersions,
  unlistedDocument,
} from './baseline-problems.ts'
import { baselineSchema } from './baseline-schema.ts'

/**
 * The failures that `waco.baseline.yaml` lists. With any problem there is no list: half of one would gate what was known, one
 * that somebody has lengthened by hand would let new failures pass. `edited`: a file that was mended by hand is taken as it
 * stands, whatever its digest says.
 */
export const parseBaseline = (source: Source, edited: 'refuse' | 'accept'): Parsed<Baseline | undefined> => {
  const conflict = mergeConflict(source)
  if (conflict !== undefined) return { value: undefined, problems: [twoVersions(conflict)] }
  const file = readPackFile(source, source.path)
  const departures = departuresOf(file, () => baselineSchema, 'baseline')
  const broken: readonly Problem[] = [
    ...file.problems,
    ...departures.map(departure =>
      isWholeFile(departure)
        ? noMapping(file.place(departure.at), departure.given)
        : violationProblem(departure, file.place(departure.at)),
    ),
  ].map(corruptBaseline)
  const { root } = file
  if (root === undefined || broken.length > 0) return { value: undefined, problems: broken }
  const entries = itemsOf(nodeAt(root, 'entries')).map(node => ({ node, entry: entryOf(node) }))
  const documents = itemsOf(nodeAt(root, 'documents')).map(documentOf)
  const packs = itemsOf(nodeAt(root, 'packs')).map(node => textOf(node) ?? '')
  const content: BaselineContent = { packs, documents, entries: entries.map(({ entry }) => entry) }
  const problems = [
    ...entries.flatMap(({ node, entry }, at) => [
      ...misfits(node, entry, file),
      ...twice(node, entry, content.entries.slice(0, at), file),
      ...unlisted(node, entry, documents, file),
    ]),
    ...(edited === 'accept' ? [] : digestFault(root, content, file)),
  ]
  if (problems.length > 0) return { value: undefined, problems }
  const { path, sha256 } = source
  const places = new Map(entries.map(({ node, entry }) => [entry.fingerprint, file.place(spanOf(node, 'fingerprint'))]))
  return { value: { path, sha256, ...content, places }, problems: [] }
}

const isWholeFile = (departure: Violation): departure is Extract<Violation, { readonly is: 'wrong-type' }> =>
  departure.is === 'wrong-type' && departure.def === 'baseline'

const textAt = (node: TreeNode, key: string): string => textOf(nodeAt(node, key)) ?? ''

const spanOf = (node: TreeNode, key: string): Span => nodeAt(node, key)?.span ?? node.span

/** It fits the schema, or there would be a problem: that is what the three casts rest on. */
const entryOf = (node: TreeNode): BaselineEntry => {
  const by = textOf(nodeAt(node, 'by'))
  const parts = partsOfFingerprint(textAt(node, 'fingerprint'))
  return {
    fingerprint: textAt(node, 'fingerprint'),
    rule: textAt(node, 'rule') as BaselineEntry['rule'],
    marks: parts?.marks ?? [],
    document: textAt(node, 'document'),
    level: textAt(node, 'level') as Level,
    since: textAt(node, 'since') as IsoDate,
    reason: textAt(node, 'reason'),
    ...(by !== undefined && { by }),
  }
}

/** As above. */
const documentOf = (node: TreeNode): BaselineDocument => ({
  name: textAt(node, 'name'),
  kind: textAt(node, 'kind') as DocumentKind,
  sha256: textAt(node, 'sha256'),
  says: textAt(node, 'says').split(' ').filter(Boolean),
})

const misfits = (node: TreeNode, entry: BaselineEntry, { place }: PackFile): readonly Problem[] => {
  const parts = partsOfFingerprint(entry.fingerprint)
  if (parts === undefined) return []
  const fault = (key: 'rule' | 'document', made: string): readonly Problem[] =>
    entry[key] === made ? [] : [doesNotFitFingerprint(place(spanOf(node, key)), key, entry[key], made)]
  return [...fault('rule', parts.rule), ...fault('document', parts.about)]
}

const twice = (
  node: TreeNode,
  { rule, document }: BaselineEntry,
  before: readonly BaselineEntry[],
  { place }: PackFile,
): readonly Problem[] =>
  before.some(other => other.rule === rule && other.document === document)
    ? [listedTwice(place(spanOf(node, 'fingerprint')), rule, document)]
    : []

const unlisted = (
  node: TreeNode,
  { document }: BaselineEntry,
  documents: readonly BaselineDocument[],
  { place }: PackFile,
): readonly Problem[] =>
  documents.some(({ name }) => name === document) ? [] : [unlistedDocument(place(spanOf(node, 'document')), document)]

const digestFault = (root: TreeNode, content: BaselineContent, { place }: PackFile): readonly Problem[] =>
  textAt(root, 'digest') === baselineDigest(content) ? [] : [digestMismatch(place(spanOf(root, 'digest')))]
