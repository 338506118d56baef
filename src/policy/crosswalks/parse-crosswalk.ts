import type { Counterpart, Crosswalk, Elsewhere, Framework, RequirementId, SoughtFor } from '../../model/crosswalk.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, itemsOf, nodeAt, plain, textOf } from '../../syntax/tree-walk.ts'
import { type PackFile, readPackFile } from '../packs/pack-file.ts'
import { requirementPattern } from '../schema-words.ts'
import { violationProblem } from '../violation-problem.ts'
import { violations } from '../violations.ts'
import {
  badRequirement,
  crosswalkTrouble,
  knownAndUnknown,
  misnamedFramework,
  repeatedClause,
  unknownPart,
} from './crosswalk-problems.ts'
import { crosswalkSchema } from './crosswalk-schema.ts'

/** A file of `standards/crosswalks/`; nothing when anything about it is wrong. */
export const parseCrosswalk = (source: Source): Parsed<Crosswalk | undefined> => {
  const file = readPackFile(source, source.path)
  const { root } = file
  const form = [
    ...file.problems,
    ...(root ? violations(root, crosswalkSchema, 'crosswalk') : []).map(departure =>
      violationProblem(departure, file.place(departure.at)),
    ),
  ].map(crosswalkTrouble)
  if (!root || form.length > 0) return { value: undefined, problems: form }
  const problems = [...nameProblems(file, root), ...requirementProblems(file, root), ...clauseProblems(file, root)]
  // It fits the schema, or there would be a problem.
  return problems.length > 0
    ? { value: undefined, problems }
    : { value: crosswalkOf(plain(root) as CrosswalkText), problems: [] }
}

/** The file as plain data, once it fits the schema. */
interface CrosswalkText extends Omit<Framework, 'id' | 'notes'> {
  readonly framework: string
  readonly notes?: readonly string[]
  readonly packs: readonly string[]
  readonly 'sought-for': SoughtFor
  readonly parts: readonly string[]
  readonly requirements: Readonly<Record<RequirementId, readonly Counterpart[]>>
  readonly 'none-known'?: readonly RequirementId[]
  readonly elsewhere?: Readonly<Record<RequirementId, Elsewhere>>
}

const crosswalkOf = (text: CrosswalkText): Crosswalk => ({
  framework: {
    id: text.framework,
    title: text.title,
    edition: text.edition,
    issuer: text.issuer,
    ...(text.url !== undefined && { url: text.url }),
    read: text.read,
    standing: text.standing.trim(),
    notes: (text.notes ?? []).map(note => note.trim()),
  },
  packs: text.packs,
  soughtFor: text['sought-for'],
  parts: text.parts,
  counterparts: byRequirement(text.requirements),
  noneKnown: new Set(text['none-known'] ?? []),
  elsewhere: byRequirement(text.elsewhere ?? {}),
})

const byRequirement = <T>(record: Readonly<Record<RequirementId, T>>): ReadonlyMap<RequirementId, T> =>
  // `entries` forgets the brand of the keys.
  new Map(Object.entries(record).map(([key, value]) => [key as RequirementId, value]))

const nameProblems = ({ source, place }: PackFile, root: TreeNode): readonly Problem[] => {
  const node = nodeAt(root, 'framework')
  const [says, called] = [textOf(node) ?? '', stem(source.path)]
  return node === undefined || says === called ? [] : [misnamedFramework(place(node.span), says, called)]
}

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')

/** Keys that are no requirement, and requirements that have counterparts and have none. */
const requirementProblems = ({ place }: PackFile, root: TreeNode): readonly Problem[] => {
  const mapped = entriesOf(nodeAt(root, 'requirements'))
  const named = [...mapped, ...entriesOf(nodeAt(root, 'elsewhere'))]
  return [
    ...named
      .filter(({ key }) => !new RegExp(requirementPattern).test(key))
      .map(({ key, keySpan }) => badRequirement(place(keySpan), key)),
    ...itemsOf(nodeAt(root, 'none-known'))
      .filter(item => mapped.some(({ key }) => key === textOf(item)))
      .map(item => knownAndUnknown(place(item.span), textOf(item) ?? '')),
  ]
}

const clauseProblems = ({ place }: PackFile, root: TreeNode): readonly Problem[] => {
  const parts = itemsOf(nodeAt(root, 'parts')).flatMap(part => textOf(part) ?? [])
  return entriesOf(nodeAt(root, 'requirements')).flatMap(({ key, value }) => {
    const clauses = itemsOf(value).flatMap(item => nodeAt(item, 'clause') ?? [])
    const texts = clauses.map(node => textOf(node) ?? '')
    return clauses.flatMap((node, index) => {
      const clause = texts[index] ?? ''
      if (!parts.some(part => clause.startsWith(part))) return [unknownPart(place(node.span), clause, parts)]
      return texts.indexOf(clause) < index ? [repeatedClause(place(node.span), key, clause)] : []
    })
  })
}
