import { certainTag } from './certain-tag.ts'
import type { Fix } from './fix.ts'
import { frontValues } from './front-values.ts'
import { rewritten } from './rewritten.ts'

/** `english` → `en`, `en_US` → `en-US`. A tag that only has a younger one in its place is left as it is. */
export const languageTag: Fix = {
  id: 'language-tag',
  summary: 'languages by their tags',
  edits: card =>
    frontValues(card, ({ as }) => as === 'languages').flatMap(value => {
      const tag = certainTag(value.text)
      return tag === undefined ? [] : rewritten('language-tag', card.draft.source.text, value, tag)
    }),
}
