import type { Place } from '../../model/span.ts'
import { show } from './show.ts'

/** `README.md:12:1`, as editors and terminals understand it. */
export const placeText = (place: Place): string => {
  const path = show(place.path)
  return place.start === undefined ? path : `${path}:${place.start.line}:${place.start.column}`
}
