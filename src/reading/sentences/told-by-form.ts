import { kept, remembered } from '../../model/once.ts'
import { plainName } from '../../model/plain-name.ts'
import { knownTopic, type NamedTopic } from '../phrases/known-topic.ts'
import { normaliseText } from '../text/normalise.ts'
import { oneOf } from '../text/one-of.ts'
import type { Unit } from '../text/unit.ts'
import { namesCountry } from '../values/countries.ts'
import type { Makes } from '../vocabulary/makes.ts'
import { nameIn } from '../vocabulary/name-in-title.ts'
import { topicsOfLabel } from '../vocabulary/names.ts'
import type { Told } from '../vocabulary/own-things.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Cue } from './cue.ts'

/** What the mere form of a text tells, in whatever language: a file by its name, an address of an interface, the repository of the thing itself, a country in brackets. */
export const formsIn = (unit: Unit, told: Told): readonly Cue[] => [
  ...filesIn(unit, told),
  ...endpointsIn(unit),
  ...repositoriesIn(unit, told),
  ...countriesIn(unit, told),
]

/** "model.keras", in a cell of its own: a text that stands among others may be one of anything. */
const filesIn = ({ text }: Unit, { inTable, kind, vocabulary: { makes } }: Told): readonly Cue[] =>
  inTable === true && fileName.test(text) && (kind === 'data-sheet' ? dataFiles : weightFiles)(makes).test(text)
    ? [cue('file-formats', 'name.end')]
    : []

const fileName = /^[\w./-]+\.\w{1,11}$/
const weightFiles = kept(({ weights }: Makes): RegExp => endsIn(weights.files))
const dataFiles = kept(({ data }: Makes): RegExp => endsIn(data.files))

const endsIn = (ends: readonly string[]): RegExp => new RegExp(String.raw`\.(?:${oneOf(ends)})$`, 'i')

/** "POST /v1/sort", "`/v1/letters`". */
const endpointsIn = ({ text }: Unit): readonly Cue[] => (endpoint.test(text) ? [cue('interface', 'POST /v1/…')] : [])

const endpoint =
  /(?:\b(?:GET|POST|PUT|PATCH|DELETE)\s+`?|(?<![\w.:/]))\/v\d+(?:\/[a-z_{}-]+)+|\b(?:GET|POST|PUT|PATCH|DELETE)\s+`?\/[a-z]/

/** The address of a repository that is called as the thing is. */
const repositoriesIn = ({ text, links }: Unit, told: Told): readonly Cue[] =>
  [...text.matchAll(repository), ...links.flatMap(({ href }) => [...href.matchAll(repository)])].some(([, name = '']) =>
    isOwnName(name, told),
  )
    ? [cue('identifier', 'repository')]
    : []

const repository =
  /https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|huggingface\.co(?:\/datasets)?)\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?(?![\w/.-])/g

/** Is it the whole name in the title, or all but its version? "base-finetuned-letters" is no "base", and "Base: tuned for letters" is not the one it was made from. */
export const isOwnName = (name: string, { title, vocabulary }: Told): boolean => {
  const own = plainName(name)
  return own.length >= shortestName && namesIn(vocabulary)(title).some(part => part === own)
}

const shortestName = 4

/** The name in a title, as names are compared: as it stands, and without a version. */
const namesIn = kept((vocabulary: Vocabulary) =>
  remembered((title: string): readonly string[] => {
    const name = nameIn(title, vocabulary)
    return [plainName(name), plainName(name.replace(/\bv?\d+(?:\.\d+)+\b.*$/, ''))]
  }),
)

/** "Maintainer: Amina Juma (Mombasa, Kenya)" */
const countriesIn = ({ label, text }: Unit, { vocabulary }: Told): readonly Cue[] => {
  if (label === undefined) return []
  const place = /[\p{L}\d.]\s\(([\p{L} .'’-]+,\s[\p{L} .'’-]+)\)\.?$/u.exec(text)?.[1]
  if (place === undefined || !namesCountry(place, vocabulary.countries)) return []
  const isOfMaker = topicsOfLabel(label, vocabulary).some(({ topic }) => makers.has(topic))
  return isOfMaker ? [{ ...cue('country', ''), via: { list: 'labels', entry: normaliseText(label) } }] : []
}

const makers: ReadonlySet<string> = new Set((['developer', 'provider', 'owner'] as const).map(knownTopic))

const cue = (topic: NamedTopic, entry: string): Cue => ({
  topic: knownTopic(topic),
  via: { list: 'format', entry },
  needsValue: false,
})
