import { targetsIn } from '../../engine/subjects/targets-in.ts'
import type { Anchors } from '../../model/anchors.ts'
import type { Evidence } from '../../model/evidence.ts'
import { linkTarget } from '../../model/link-target.ts'
import type { Problem } from '../../model/problem.ts'
import type { LinkPlaces } from '../../model/subject-check.ts'
import { anchorsOf } from '../../reading/anchors.ts'
import { lookUp } from '../../shell/look-up.ts'
import { isProblem } from '../../shell/read.ts'
import { readWithin } from '../../shell/read-within.ts'
import { type Draft, draftOf } from '../../syntax/draft.ts'

/** What was found at the places that documents point to, by one run or by several that each read a part of them. */
export interface FoundPlaces {
  readonly there: ReadonlySet<string>
  /** Of Markdown files that a link with "#" leads into. */
  readonly anchors: ReadonlyMap<string, Anchors | Problem>
}

/** As much of it as is asked. */
export interface KnownPlaces {
  readonly there: Pick<FoundPlaces['there'], 'has'>
  readonly anchors: Pick<FoundPlaces['anchors'], 'get'>
}

/** Looks for all that documents point to, and reads what they point into, but what was judged and is known. */
export const findPlaces = async (evidences: readonly Evidence[]): Promise<FoundPlaces> => {
  const judged = new Set(evidences.map(({ document }) => document.path))
  return findTargets(
    evidences.flatMap(targetsIn),
    evidences.flatMap(pointedInto).filter(path => !judged.has(path)),
  )
}

export const findTargets = async (paths: readonly string[], into: readonly string[]): Promise<FoundPlaces> => {
  const there = await lookUp(paths)
  const anchors = new Map<string, Anchors | Problem>()
  for (const path of new Set(into)) {
    const found = there.has(path) ? await readAnchors(path) : undefined
    if (found) anchors.set(path, found)
  }
  return { there, anchors }
}

/** Where the links of documents may lead: what can be pointed to in a document that was judged is what was read of it then. */
export const linkPlaces = (evidences: readonly Evidence[], { there, anchors }: KnownPlaces): LinkPlaces => {
  const judged = new Map(evidences.map(({ document, anchors: own }) => [document.path, own] as const))
  return {
    exists: path => there.has(path),
    anchorsAt: path => (judged.has(path) ? judged.get(path) : anchors.get(path)),
  }
}

export const placesOf = async (evidences: readonly Evidence[]): Promise<LinkPlaces> =>
  linkPlaces(evidences, await findPlaces(evidences))

/** Markdown files with a place in them that a document points to. */
export const pointedInto = ({ links, document }: Evidence): readonly string[] =>
  links.flatMap(link => {
    const target = linkTarget(link, document.path)
    return target.is === 'file' && target.anchor !== undefined && isMarkdown(target.path) ? [target.path] : []
  })

export const isMarkdown = (path: string): boolean => /\.(?:md|mdx|markdown)$/i.test(path)

const readAnchors = async (path: string): Promise<Anchors | Problem | undefined> => {
  const source = await readWithin(path, longest)
  return source === undefined || isProblem(source) ? source : anchorsIn(draftOf(source))
}

export const anchorsIn = (draft: Draft): Anchors => anchorsOf(draft.markdown(), draft.source.text, draft.lines)

/** 4 MiB: no text that people link into by its headings is longer. */
const longest = 4 * 1024 * 1024
