import type { DocumentKind } from '../model/document.ts'
import { type Fact, isBlank } from '../model/fact.ts'
import { normaliseText } from '../reading/text/normalise.ts'
import { certainTag } from './certain-tag.ts'
import type { Card } from './fix.ts'
import { idFor, isCertain } from './license-forms.ts'

/** The license that the sections name, in a sentence that says nothing else, and that nothing contradicts. */
export const statedLicense = (card: Card): readonly string[] => {
  const facts = factsOn(card, 'license')
  const ids = new Set(facts.flatMap(spdxIn))
  const [id] = ids
  if (id === undefined || ids.size > 1) return []
  const others = card.beside.filter(({ topic }) => topic === 'license').flatMap(spdxIn)
  const states = facts.some(fact => isSection(fact) && onlyNames(fact, id, card.evidence.document.kind))
  const contradicted =
    others.some(other => other !== id) || facts.some(fact => speaks(fact) && spdxIn(fact).length === 0)
  return states && !contradicted ? [idFor(id, card.evidence.document)] : []
}

/** The languages that one section lists, where no other says anything else. */
export const statedLanguages = (card: Card): readonly string[] => {
  const facts = factsOn(card, 'languages')
  const [first, ...others] = facts.map(({ text }) =>
    text
      .split(/\s*(?:[,;、，；]|\band\b)\s*/)
      .filter(part => part !== '')
      .map(part => namedTag(part.replace(/\.$/, ''))),
  )
  const tags = first?.flatMap(tag => tag ?? []) ?? []
  const isSame = (other: readonly (string | undefined)[]): boolean => other.join() === first?.join()
  return facts.every(isSection) && tags.length === first?.length && others.every(isSame) ? [...new Set(tags)] : []
}

/** Names of models on the hub that one section or label gives. */
export const statedModels = (card: Card): readonly string[] => repositories(card, 'base-model', '')

export const statedDatasets = (card: Card): readonly string[] => repositories(card, 'training-data', 'datasets/')

const factsOn = ({ evidence }: Card, topic: string): readonly Fact[] =>
  evidence.facts.filter(fact => fact.topic === topic && !isBlank(fact.state))

const speaks = ({ state }: Fact): boolean => state !== 'reference-only'

/** A listed heading or label stands over it, and not a mere likeness. */
const isSection = ({ by, sure, state }: Fact): boolean =>
  state === 'answered' && sure === 'exact' && (by === 'heading' || by === 'label' || by === 'cell')

const spdxIn = ({ state, value }: Fact): readonly string[] =>
  state === 'answered' && value?.type === 'license' ? value.licenses.map(({ spdx }) => spdx ?? 'another') : []

/** Every other word belongs to the sentence that says so. */
const onlyNames = ({ text, value }: Fact, id: string, kind: DocumentKind): boolean => {
  const [license] = value?.type === 'license' ? value.licenses : []
  if (license === undefined || !isCertain(license.raw, id)) return false
  const rest = normaliseText(text.replace(license.raw, ' '))
  return rest.split(' ').every(word => word === '' || sentence.has(word) || things[kind].has(word))
}

const sentence: ReadonlySet<string> = new Set(
  'a an the this it is are under of in terms to released distributed published available provided licensed licenced license licence licenses'.split(
    ' ',
  ),
)

const things: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  'model-card': new Set(['model']),
  'data-sheet': new Set(['dataset', 'data', 'set', 'corpus']),
  disclosure: new Set(),
}

/** A name, or the very tag: two letters with a capital may be either. */
const namedTag = (text: string): string | undefined => {
  const tag = certainTag(text)
  return tag !== undefined && (text.length > 3 || text === tag) ? tag : undefined
}

/** `owner/name`, by links to the hub: without one it may be a folder. The answer has to be nothing but such links. */
const repositories = (card: Card, topic: string, under: string): readonly string[] => {
  const [fact, ...others] = factsOn(card, topic).filter(({ via }) => via.list !== 'implied')
  if (fact === undefined || others.length > 0 || !isSection(fact)) return []
  const links = card.evidence.links.filter(({ span }) => span.start >= fact.span.start && span.end <= fact.span.end)
  const address = new RegExp(`^https://huggingface\\.co/${under}([\\w.-]+/[\\w.-]+)/?$`)
  const linked = new Map(links.map(({ text, href }) => [text.trim(), address.exec(href)?.[1]]))
  const names = fact.text.split(/\s*[,;]\s*/).map(part => linked.get(part))
  const known = names.flatMap(name => name ?? [])
  // Without `datasets/` before them, the first two steps of an address on the hub may be no model.
  const real = known.filter(name => !/^(?:datasets|spaces|docs|papers|blog|models|collections)\//.test(name))
  return real.length === names.length ? [...new Set(real)] : []
}
