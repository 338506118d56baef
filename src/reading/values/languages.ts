import { createRequire } from 'node:module'
import { firstOfEach } from '../../model/first-of-each.ts'
import { once } from '../../model/once.ts'
import type { Language } from '../../model/value.ts'
import { preferredCodes } from './preferred-codes.ts'
import { shortLanguageCodes } from './short-language-codes.ts'

/** A language as metadata writes it: a tag, a code of ISO 639, or an English name. */
export const readLanguage = (raw: string): Language => {
  const text = raw.trim()
  const tag = tagOf(text) ?? named().get(text.toLowerCase())
  return tag === undefined ? { raw: text } : { raw: text, tag }
}

/** Languages named in running text, by their English names. */
export const findLanguages = (text: string): readonly Language[] => {
  const found = [...text.matchAll(/\p{Lu}[\p{L}]{2,}/gu)].flatMap(([raw]) => {
    const tag = named().get(raw.toLowerCase())
    return tag === undefined || (raw === raw.toUpperCase() && isShort(raw, tag)) ? [] : [{ raw, tag }]
  })
  return firstOfEach(found, ({ tag }) => tag)
}

/** "MOO" in capitals stands for something else, and "ENGLISH" for the language. */
const isShort = (name: string, tag: string): boolean => name.length < 5 || tag.length > 2

/** The English name of a language by its code; the code where it has none. */
export const languageName = (code: string): string =>
  languages()
    .find(({ iso6391, iso6393 }) => iso6391 === code || iso6393 === code)
    ?.name.replace(/ \(.*\)$/, '') ?? code

/** Canonical BCP 47, if its primary subtag is registered. `cn` and `jp` are countries, `english` is a name. */
const tagOf = (text: string): string | undefined => {
  if (!/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i.test(text)) return undefined
  const subtags = text.replaceAll('_', '-')
  const primary = (subtags.split('-')[0] ?? '').toLowerCase()
  const current = replaced.get(primary)
  if (current !== undefined) return tagOf(`${current}${subtags.slice(primary.length)}`)
  if (!(primary.length === 2 ? shortLanguageCodes : longCodes()).has(primary)) return undefined
  const short = primary.length === 3 ? shortForms().get(primary) : undefined
  const code = preferredCodes().get(primary) ?? short ?? primary
  const [preferred, added] = code.split('-')
  try {
    // Only how subtags are written is left to the engine.
    const rest = (Intl.getCanonicalLocales(`und${subtags.slice(primary.length)}`)[0] ?? '').split('-').slice(1)
    return [preferred, ...withAdded(added, rest)].join('-')
  } catch {
    return undefined // the engine's way of saying that this is no tag
  }
}

/** The script or the place that a code stood for, unless another one is named. */
const withAdded = (added: string | undefined, rest: readonly string[]): readonly string[] => {
  if (added === undefined) return rest
  const at = added.length < 4 && rest[0]?.length === 4 ? 1 : 0
  const isNamed = added.length === 4 ? rest[0]?.length === 4 : /^(?:[A-Z]{2}|\d{3})$/.test(rest[at] ?? '')
  return isNamed ? rest : [...rest.slice(0, at), added, ...rest.slice(at)]
}

/** Codes that ISO 639-1 has withdrawn, by the preferred values of the IANA registry. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['jw', 'jv'],
  ['mo', 'ro'],
])

const require = createRequire(import.meta.url)

interface IsoLanguage {
  readonly name: string
  readonly iso6393: string
  readonly iso6391?: string
  readonly type: string
}

/** All of ISO 639, loaded when the first language is read; the engine's own list differs from machine to machine. */
const languages = once(() => (require('iso-639-3') as { readonly iso6393: readonly IsoLanguage[] }).iso6393) // the package's one list
const shortForms = once(
  () => new Map(languages().flatMap(({ iso6393, iso6391 }) => (iso6391 ? [[iso6393, iso6391] as const] : []))),
)
const longCodes = once(() => new Set(languages().flatMap(({ iso6393 }) => (namesNone.has(iso6393) ? [] : [iso6393]))))
/** Codes which say that a language is not told: several, undetermined, without a code. */
const namesNone: ReadonlySet<string> = new Set(['mul', 'und', 'mis'])
const named = once(
  () =>
    new Map(
      languages()
        .filter(
          ({ type }) => type === 'living' || type === 'constructed' || type === 'historical' || type === 'ancient',
        )
        // "Swahili" is a macrolanguage with the short code, and one of its members: the last of a name wins.
        .toSorted((one, other) => Number(one.iso6391 !== undefined) - Number(other.iso6391 !== undefined))
        .map(({ name, iso6391, iso6393 }) => [name.replace(/ \(.*\)$/, '').toLowerCase(), iso6391 ?? iso6393]),
    ),
)
