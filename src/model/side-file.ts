import type { Fact } from './fact.ts'

/** For which documents a side file speaks: those in its folder, or those in the folders below as well. */
export type Reach = 'folder' | 'below'

/** A file that answers single questions for the documents beside it, such as `LICENSE`. It is never judged by itself. */
export interface SideFile {
  readonly path: string
  /** What it is, as people call it: `license text`. */
  readonly summary: string
  readonly reach: Reach
  readonly sha256: string
  readonly bytes: number
  /** In the order of their places. */
  readonly facts: readonly Fact[]
}

/** Whether a side file speaks for the document at a path; both relative to the project, with forward slashes. */
export const speaksFor = ({ path, reach }: Pick<SideFile, 'path' | 'reach'>, document: string): boolean => {
  const [side, place] = [homeOf(path), folderOf(document)]
  return side === place || (reach === 'below' && (side === '' || place.startsWith(`${side}/`)))
}

/** `.eval_results/`, `.github/` and `.well-known/` belong to the folder in which they stand. */
const homeOf = (path: string): string => folderOf(path).replace(/(?:^|\/)\.(?:eval_results|github|well-known)$/, '')

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
