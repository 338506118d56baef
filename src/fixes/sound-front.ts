import type { FrontMatter } from '../syntax/markdown/front-matter.ts'
import type { Card } from './fix.ts'

/** The front matter, where all of it could be read: what stands after an error is not what it seems. */
export const soundFront = ({ draft }: Pick<Card, 'draft'>): FrontMatter | undefined => {
  const front = draft.frontMatter()
  return front !== undefined && front.tree.uncertainFrom === undefined ? front : undefined
}
