import { readLanguage } from '../reading/values/languages.ts'
import { certainTag } from './certain-tag.ts'
import { eachValue, type Verdict } from './each-value.ts'
import type { Fix } from './fix.ts'

/** `english` → `en`, `en_US` → `en-US`. A tag that only has a younger one in its place is left as it is. */
export const languageTag: Fix = {
  id: 'language-tag',
  summary: 'languages by their tags',
  look: card => eachValue('language-tag', card, ({ as }) => as === 'languages', verdictOn),
}

const verdictOn = (text: string): Verdict => {
  const tag = certainTag(text)
  if (tag !== undefined) return { to: tag }
  // A tag with a younger one in its place, and what the hub has for all and for none.
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(text.trim()) || /^(?:multilingual|code)$/i.test(text.trim()))
    return undefined
  return { because: readLanguage(text).tag === undefined ? 'language-unknown' : 'language-unclear' }
}
