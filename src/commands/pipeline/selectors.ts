import { kindText } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { SelectorUse } from '../../model/selector.ts'
import { type PathPick, selectionOf } from '../../policy/settings/selection.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import { beside, fromBeside, liesIn } from '../../shell/folders-above.ts'
import { filesAmong } from '../../shell/look-up.ts'
import { pickedNothing } from '../asking/input-problems.ts'
import type { Picking } from './picked.ts'
import type { Survey } from './survey.ts'

/** How the settings pick among the files of a run; nothing where they pick none. */
export const pickingOf = async (
  { file, selectors }: Settings,
  paths: readonly string[],
): Promise<Picking | undefined> => {
  if (file === undefined || selectors.length === 0) return undefined
  const selection = selectionOf(selectors, path => fromBeside(file.path, path))
  const named = selection.picks
    .filter(pick => pick.selector.picks === 'include' && pick.glob.literal && isSearched(pick, file.path, paths))
    .map(({ glob }) => beside(file.path, glob.pattern))
  // What somebody has typed is judged as what it is, whatever the settings take it for.
  const typed = new Set(paths.map(path => beside(file.path, fromBeside(file.path, path))))
  const there = await filesAmong([...new Set(named)].filter(path => !typed.has(path)))
  return { selection, promised: there.filter(path => selection.leftOut(path) === undefined) }
}

/** What each line that picks files came to, and which should have picked something and did not. */
export const selectorUses = (
  { selection: { picks, fits } }: Picking,
  settings: string,
  paths: readonly string[],
  { leftOut, passedBy, unreadable }: Pick<Survey, 'leftOut' | 'passedBy' | 'unreadable'>,
  documents: readonly SelectedDocument[],
): { readonly uses: readonly SelectorUse[]; readonly nothing: readonly SelectorUse[] } => {
  const uses = picks.map((pick): SelectorUse => {
    const { selector } = pick
    const beyond = isSearched(pick, settings, paths) ? {} : { beyond: true as const }
    if (selector.picks === 'exclude' && selector.kind === undefined) {
      const files = leftOut.filter(path => fits(pick, { path }))
      return { ...selector, matched: files.length, ...(files.length > 0 && { files }), ...beyond }
    }
    const among = selector.picks === 'exclude' ? passedBy : documents
    const kind = 'kind' in selector ? selector.kind : undefined
    const matched = among.filter(document => (kind === undefined || document.kind === kind) && fits(pick, document))
    return { ...selector, matched: matched.length, ...beyond }
  })
  // What could not be read is told already, and may well be what was meant.
  const meant = picks.map(pick => unreadable.some(path => fits(pick, { path })))
  const nothing = uses.filter((use, at) => use.picks !== 'exclude' && use.matched === 0 && !use.beyond && !meant[at])
  return { uses, nothing }
}

type SelectedDocument = Pick<Survey['passedBy'][number], 'path' | 'part' | 'kind'>

export const nothingPicked = (use: SelectorUse): Problem =>
  pickedNothing(use, use.picks === 'include' ? kindText(use.kind) : 'document')

/** Whether everything that a pattern could pick lies in what was searched. */
const isSearched = ({ glob }: PathPick, settings: string, paths: readonly string[]): boolean => {
  const folders = paths.length === 0 ? ['.'] : paths.filter(path => path !== '-')
  return liesIn(beside(settings, glob.base === '' ? '.' : glob.base), folders)
}
