import { show } from '../text/show.ts'

/**
 * Text for a message. SARIF makes links of `[words](address)` in any message; no document may put one there, so where one
 * might be read its brackets are marked as brackets.
 */
export const safely = (text: string): string => {
  const shown = show(text)
  return shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown
}
