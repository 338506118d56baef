import { knownTopic, type NamedTopic } from '../phrases/known-topic.ts'
import { normaliseName, normaliseText } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import { maskDates, readDates } from '../values/dates.ts'
import { readLicense } from '../values/licenses.ts'
import { topicsOfLabel } from '../vocabulary/names.ts'
import type { Told } from '../vocabulary/own-things.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Cue } from './cue.ts'
import { namesBody } from './named-things.ts'

/**
 * "Version 1.0 · 17 Jan 2025 · CC-BY-SA-4.0", "v0.2 (June 2023)", "Released 22 May 2025": a line of nothing but particulars. A
 * version or license alone may be that of anything, such as a library in a list.
 */
export const bylineIn = ({ text, label }: Unit, { inTable, vocabulary }: Told): readonly Cue[] => {
  if (inTable === true) return []
  if (label !== undefined)
    return isOfItself(label, vocabulary) && isLicense(text, vocabulary) ? [told('license', label)] : []
  if (!/\d/.test(text)) return []
  if (copyright.test(text) && namesBody(text.replace(beforeName, ''), vocabulary))
    return [{ ...told('developer'), via: { list: 'frames', entry: '© @' } }]
  const parts = text.split(/\s+[·•|]\s+/, mostParts)
  if (parts.length === mostParts || parts.some(part => part.length > longestPart)) return []
  const all = parts.flatMap(part => toldBy(part, vocabulary))
  const isDate = parts.length === 1 && all.length === 1 && all[0]?.via.entry !== ''
  return isDate || new Set(all.map(({ topic }) => topic)).size > 1 ? all : []
}

const mostParts = 12
const longestPart = 80

/** "Weights: MIT", where the label is a word for the thing and no more. */
const isOfItself = (label: string, { itself }: Vocabulary): boolean => {
  const name = normaliseText(label)
  return !name.includes(' ') && itself.has(name)
}

/** "© 2025 Kikwetu Collective, …" */
const copyright = /^©\s*\d{4}(?:\s?[-\u2013]\s?\d{4})?,?(?:\s+\p{Lu}[\p{L}\p{N}&.'-]*)+(?:$|[,;(\u00b7|])/u

/** Up to the first capital: the sign and the years. */
const beforeName = /^\P{Lu}+/u

/** A license by its name and nothing else. */
const isLicense = (text: string, { licenses }: Vocabulary): boolean =>
  readLicense(text.replace(/[.\s]+$/, ''), licenses)?.spdx !== undefined

const toldBy = (part: string, vocabulary: Vocabulary): readonly Cue[] => {
  if (isLicense(part, vocabulary)) return [told('license')]
  const isDated = readDates(part, vocabulary.dates).length > 0
  const rest = maskDates(part, vocabulary.dates)
    .replace(/[(),]|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [version, name = ''] = /^(?:(\p{L}[\p{L} ]*) (?=v?\d)|(?=v))v? ?\d+(?:\.\d+)*$/iu.exec(rest) ?? []
  if (version !== undefined)
    return name === '' || labels(name, 'version', vocabulary)
      ? [told('version', name), ...(isDated ? [told('release-date')] : [])]
      : []
  if (!isDated) return []
  if (rest === '') return [told('release-date')]
  return (['release-date', 'last-updated'] as const)
    .filter(id => labels(rest, id, vocabulary))
    .map(id => told(id, rest))
}

const labels = (name: string, id: NamedTopic, vocabulary: Vocabulary): boolean =>
  topicsOfLabel(name, vocabulary).some(({ topic, sure }) => topic === knownTopic(id) && sure === 'exact')

/** `label` is the name of the topic before the value, if there is one. */
const told = (topic: NamedTopic, label = ''): Cue => ({
  topic: knownTopic(topic),
  via: { list: 'labels', entry: normaliseName(label) },
  needsValue: false,
})
