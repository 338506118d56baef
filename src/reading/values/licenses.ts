import { createRequire } from 'node:module'
import { firstOfEach } from '../../model/first-of-each.ts'
import { kept, once } from '../../model/once.ts'
import type { License } from '../../model/value.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { normaliseText } from '../text/normalise.ts'

/** Names of licenses, as listed in `standards/topics/licenses.yaml`. */
export interface LicenseNames {
  /** Normalised name → SPDX identifier. */
  readonly spdx: ReadonlyMap<string, string>
  /** Address without scheme → SPDX identifier. */
  readonly addresses: ReadonlyMap<string, string>
  /** Addresses below which a license stands by its identifier. */
  readonly sites: ReadonlySet<string>
  readonly custom: ReadonlySet<string>
  readonly unknown: ReadonlySet<string>
  /** These say no more than that there is one. */
  readonly vague: ReadonlySet<string>
  /** In a line that says of a license text that it covers code, and nothing else. */
  readonly codeOnly: Phrases
}

/** A single license as a metadata value: an identifier, an SPDX expression, or a listed name. */
export const readLicense = (raw: string, names: LicenseNames): License | undefined => {
  const text = raw.trim()
  if (text === '' || isUnknown(text, names) || leadsToNone(text, names)) return undefined
  const spdx = identifier(text, names) ?? expression(text, names)
  if (spdx !== undefined) return { raw: text, spdx, custom: false }
  return { raw: text, custom: names.custom.has(text.toLowerCase()) || /^LicenseRef-/.test(text) }
}

/** Whole, or as part of an expression: nobody knows what may be done under the rest. */
const isUnknown = (text: string, { unknown }: LicenseNames): boolean =>
  unknown.has(text.toLowerCase()) || /\b(?:AND|OR|WITH)\s+NOASSERTION\b|\bNOASSERTION\s+(?:AND|OR|WITH)\b/.test(text)

/** Does it say no more than that there is a license? `LicenseRef-1` is a number for a text that stands nowhere. */
export const isVague = ({ raw, spdx, name, link }: License, { vague }: LicenseNames): boolean =>
  spdx === undefined &&
  name === undefined &&
  link === undefined &&
  (vague.has(raw.toLowerCase()) || /^LicenseRef-\d+$/i.test(raw))

/** Licenses named in running text. */
export const findLicenses = (text: string, names: LicenseNames): readonly License[] => {
  const whole = readLicense(text, names)
  if (whole?.spdx !== undefined) return [whole]
  return firstOfEach(licensesWithPlaces(text, names), ({ spdx }) => spdx).map(({ raw, spdx }) => ({
    raw,
    spdx,
    custom: false,
  }))
}

/** A license by its name, with where it stands in a text. */
interface PlacedLicense {
  readonly raw: string
  readonly spdx: string
  readonly start: number
  readonly end: number
}

/** The same with their places; longer names are taken before the shorter ones inside them. */
export const licensesWithPlaces = (text: string, names: LicenseNames): readonly PlacedLicense[] => {
  const { words, places } = wordsOf(text)
  const found: PlacedLicense[] = []
  let at = 0
  const begins = firstWords(names.spdx)
  while (at < words.length) {
    if (!begins.has(words[at] ?? '')) {
      at += 1
      continue
    }
    const size = [9, 8, 7, 6, 5, 4, 3, 2, 1].find(
      length => at + length <= words.length && names.spdx.has(words.slice(at, at + length).join(' ')),
    )
    const spdx = size === undefined ? undefined : names.spdx.get(words.slice(at, at + size).join(' '))
    if (spdx !== undefined) {
      const start = places[at]?.start ?? 0
      const end = places[at + (size ?? 1) - 1]?.end ?? text.length
      found.push({ raw: text.slice(start, end), spdx, start, end })
    }
    at += size ?? 1
  }
  return found
}

const firstWords = kept(
  (names: ReadonlyMap<string, string>): ReadonlySet<string> =>
    new Set([...names.keys()].map(name => name.split(' ')[0] ?? '')),
)

interface Words {
  readonly words: readonly string[]
  /** Where each of them stands in the text. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** Words in the form in which names are compared; where a script without spaces meets letters of another, a word ends. */
const wordsOf = (text: string): Words => {
  const words: string[] = []
  const places: { readonly start: number; readonly end: number }[] = []
  for (const { 0: part, index } of text.matchAll(
    /[^\s\-.,;:/()\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g,
  ))
    for (const word of normaliseText(part)
      .split(' ')
      .filter(word => word !== '')) {
      words.push(word)
      places.push({ start: index, end: index + part.length })
    }
  return { words, places }
}

const identifier = (text: string, names: LicenseNames): string | undefined =>
  isAddress.test(text) ? identifierAt(text, names) : named(text, names)

/** Which license stands at an address: nothing is opened, its address is known. */
const identifierAt = (address: string, names: LicenseNames): string | undefined => {
  const bare = bareAddress(address)
  const last = lastBelowSite(bare, names)
  return names.addresses.get(bare) ?? (last === undefined ? undefined : named(last, names))
}

/** A site that keeps licenses, without saying which of them. */
const leadsToNone = (text: string, names: LicenseNames): boolean => {
  if (!isAddress.test(text)) return false
  const bare = bareAddress(text)
  const last = lastBelowSite(bare, names) ?? ''
  return names.sites.has(bare) || names.unknown.has(last) || last === 'other'
}

const isAddress = /^https?:\/\//i

const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:legalcode|deed)(?:\.[a-z_-]+)*\/?$/, '')
    .replace(/\.(?:html?|txt|php|json)$|\/+$/, '')

const lastBelowSite = (bare: string, { sites }: LicenseNames): string | undefined => {
  const cut = bare.lastIndexOf('/')
  return sites.has(bare.slice(0, cut)) ? bare.slice(cut + 1) : undefined
}

const named = (text: string, names: LicenseNames): string | undefined =>
  names.spdx.get(normaliseText(text)) ?? spdxIds().get(text.toLowerCase())

/** An SPDX expression whose parts may be written in any case, as hubs write them. */
const expression = (text: string, names: LicenseNames): string | undefined => {
  if (!/\s(?:AND|OR|WITH)\s/i.test(text) || text.length > 500) return undefined
  const canonical = text
    .split(/(\s+|[()])/)
    .map(part => (/^(?:and|or|with)$/i.test(part) ? part.toUpperCase() : (identifier(part, names) ?? part)))
    .join('')
  try {
    parseExpression()(canonical)
    return canonical
  } catch {
    return undefined // the library's way of saying that this is no expression
  }
}

const require = createRequire(import.meta.url)

/** Loaded when the first license is read: many runs never need it. */
const spdxIds = once(() => {
  // The package is a JSON list of identifiers, with the deprecated ones in a second list.
  const current = require('spdx-license-ids') as string[]
  const deprecated = require('spdx-license-ids/deprecated') as string[]
  return new Map([...deprecated, ...current].map(id => [id.toLowerCase(), id]))
})

// The package has no types of its own; it throws on anything that is no SPDX expression.
const parseExpression = (): ((text: string) => unknown) => require('spdx-expression-parse') as (text: string) => unknown
