import { readLanguage } from '../reading/values/languages.ts'

/** The tag of what was written, where that is a name, or the same tag in another spelling: `Ga` is a language, and `ga` another. */
export const certainTag = (raw: string): string | undefined => {
  const text = raw.trim()
  const { tag } = readLanguage(text)
  if (tag === undefined || /^\p{Lu}\p{Ll}{1,2}$/u.test(text)) return undefined
  const isTag = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(text)
  return isTag && text.replaceAll('_', '-').toLowerCase() !== tag.toLowerCase() ? undefined : tag
}
