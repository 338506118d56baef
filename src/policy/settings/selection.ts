import { type Document, type DocumentKind, documentName, kindText } from '../../model/document.ts'
import { type Glob, globOf } from '../../model/glob.ts'
import type { Selector } from '../../model/selector.ts'
import { whereSettled } from './where-settled.ts'

type Named = Pick<Document, 'path' | 'part'>

/** What the settings of a run say of files, by their paths from the working folder. */
export interface Selection {
  /** The line that keeps a file from being opened, whatever it is. */
  readonly leftOut: (path: string) => Selector | undefined
  /** The lines that include a file, as a document of whatever kind. */
  readonly includedBy: (path: string) => readonly Include[]
  /** Why a document is not judged; it completes the sentence that its path begins. */
  readonly passedOver: (document: Named & Pick<Document, 'kind'>) => string | undefined
  /** Each line with the pattern in it, in the order of the file. */
  readonly picks: readonly PathPick[]
  readonly fits: (pick: PathPick, document: Named) => boolean
}

type Include = Extract<Selector, { picks: 'include' }>

/** A line of the settings that picks files, with its pattern read. */
export interface PathPick {
  readonly selector: Selector
  readonly glob: Glob
}

/** `own` says a path from the working folder as it is from the folder of the settings. */
export const selectionOf = (selectors: readonly Selector[], own: (path: string) => string): Selection => {
  const picks = selectors.map(selector => ({ selector, glob: globOf(selector.pattern) }))
  const fits = ({ glob }: PathPick, { path, part }: Named): boolean => {
    const from = own(path)
    return glob.fits(from) || (part !== undefined && glob.fits(documentName({ path: from, part })))
  }
  const fitting = (document: Named): readonly Selector[] =>
    picks.filter(pick => fits(pick, document)).map(({ selector }) => selector)
  const narrowed = new Map(selectors.filter(isInclude).map(({ kind, at }) => [kind, at]))
  return {
    picks,
    fits,
    leftOut: path => fitting({ path }).find(selector => leavesOut(selector, undefined)),
    includedBy: path => fitting({ path }).filter(isInclude),
    passedOver: document => {
      const picked = fitting(document)
      const excluded = picked.find(selector => leavesOut(selector, document.kind))
      if (excluded) return `is a ${kindText(document.kind)} that ${whereSettled(excluded.at)} leaves out`
      const at = narrowed.get(document.kind)
      const included = picked.some(selector => isInclude(selector) && selector.kind === document.kind)
      return at === undefined || included
        ? undefined
        : `is a ${kindText(document.kind)}, and no "include" of ${at.path} names it`
    },
  }
}

const isInclude = (selector: Selector): selector is Include => selector.picks === 'include'

/** Documents of a kind; without one, whatever there is. */
const leavesOut = (selector: Selector, kind: DocumentKind | undefined): boolean =>
  selector.picks === 'exclude' && selector.kind === kind
