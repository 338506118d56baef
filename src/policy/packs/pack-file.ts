import type { JsonSchema } from '../../model/check.ts'
import { type Limits, usualLimits } from '../../model/limits.ts'
import { type LineIndex, lineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Place, Span } from '../../model/span.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { readYaml, withTree } from '../../syntax/yaml/yaml-file.ts'
import { type Violation, violations } from '../violations.ts'
import { emptyFile, syntaxTrouble } from './pack-problems.ts'

/** A pack's file, parsed, with the way from its offsets to its lines. */
export interface PackFile {
  readonly source: Source
  /** Relative to the pack's folder. */
  readonly name: string
  /** Absent when the text is empty or broken: then only the syntax problems are told, not what follows from them. */
  readonly root?: TreeNode
  /** What it says, where the build has found nothing wrong with the whole pack: then nobody has to look for it again. */
  readonly data?: unknown
  readonly problems: readonly Problem[]
  /** Whether the build has held it against its schema already. */
  readonly fits: boolean
  readonly place: (span: Span) => Place
}

/** A pack comes from others, and no setting raises what reading it may cost: 50,000 values are some two thousand rules in one file. */
const packLimits: Limits = { ...usualLimits, depth: 64, values: 50_000, aliases: 1 }

export const readPackFile = (source: Source, name: string): PackFile => {
  let index: LineIndex | undefined
  const lines = (): LineIndex => {
    index ??= lineIndex(source.text)
    return index
  }
  const place = ({ start, end }: Span): Place => ({
    path: source.path,
    start: lines().positionAt(start),
    end: lines().positionAt(end),
  })
  const file = readYaml(source, lines, packLimits)
  if (file.data !== undefined)
    return withTree({ source, name, place, fits: true, problems: [], data: file.data }, () => file.root)
  const { root, problems, uncertainFrom, fits } = file
  const shared = { source, name, place, fits }
  if (problems.length > 0 && (uncertainFrom !== undefined || !root))
    return { ...shared, problems: problems.map(syntaxTrouble) }
  if (!root) return { ...shared, problems: [emptyFile({ path: source.path })] }
  return { ...shared, root, problems: problems.map(syntaxTrouble) }
}

/** How a file departs from `#/$defs/<def>`; one that the build has compiled was held against it then. */
export const departuresOf = (file: PackFile, schema: () => JsonSchema, def: string): readonly Violation[] =>
  file.fits || file.root === undefined ? [] : violations(file.root, schema(), def)
