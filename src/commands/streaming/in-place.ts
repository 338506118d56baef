import { byCodeUnits } from '../../model/by-code-units.ts'
import { firstNotBefore } from '../../model/first-not-before.ts'
import type { HeldDocument } from './held-documents.ts'

/** A document by its file and its part of it. */
export type Place = Pick<HeldDocument, 'path' | 'part'>

/** Puts them in the order that reports have, by path, then by part; no copy is made of what may be a hundred thousand. */
export const inPlace = (documents: HeldDocument[]): readonly HeldDocument[] => documents.sort(byPlace)

/** Documents to be asked for by their place. They are searched where they stand: a table of them would take half as much as they do. */
export interface Placed {
  readonly at: (place: Place) => HeldDocument | undefined
  /** The first one of a file. */
  readonly firstIn: (path: string) => HeldDocument | undefined
}

/** Of documents that are in place. */
export const placed = (sorted: readonly HeldDocument[]): Placed => {
  const from = (place: Place): HeldDocument | undefined =>
    sorted[
      firstNotBefore(sorted.length, at => {
        const document = sorted[at]
        return document !== undefined && byPlace(document, place) < 0
      })
    ]
  return {
    at: place => {
      const found = from(place)
      return found !== undefined && byPlace(found, place) === 0 && found.part === place.part ? found : undefined
    },
    firstIn: path => {
      const found = from({ path })
      return found?.path === path ? found : undefined
    },
  }
}

const byPlace = (one: Place, other: Place): number =>
  byCodeUnits(one.path, other.path) || byCodeUnits(one.part ?? '', other.part ?? '')
