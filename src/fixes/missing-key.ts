import type { LeftAlone } from '../model/left-alone.ts'
import type { TextEdit } from '../model/text-edit.ts'
import type { Card, Fix } from './fix.ts'
import { asYaml } from './rewritten.ts'
import { soundFront } from './sound-front.ts'
import { statedDatasets, statedLanguages, statedLicense, statedModels } from './stated.ts'

/** What a section says and nothing else does, as a key as well: copied, so that the text stays whole. */
export const missingKey: Fix = {
  id: 'missing-key',
  summary: 'keys of the front matter that are not there, from sections that state their value and nothing else',
  look: card => {
    const place = card.metadata === 'whole' ? undefined : placeForKeys(card)
    const added = keysToAdd.flatMap(({ key, values, tellsLeft }) => {
      const row = card.keys.find(({ path }) => path.join('.') === key)
      return row === undefined || isThere(card, row.topic)
        ? []
        : [{ key, stated: values(card), topic: row.topic, tellsLeft }]
    })
    return {
      edits: place === undefined ? [] : added.flatMap(({ key, stated }) => newKey(key, stated, place)),
      left: card.metadata === 'whole' ? [] : added.flatMap(each => leftFor(each, place !== undefined, card)),
    }
  },
}

interface KeyToAdd {
  readonly key: string
  readonly values: (card: Card) => readonly string[]
  /** A license and languages have a name; sections about data and models mostly tell a story, and no key is missed. */
  readonly tellsLeft: boolean
}

const keysToAdd: readonly KeyToAdd[] = [
  { key: 'license', values: statedLicense, tellsLeft: true },
  { key: 'language', values: statedLanguages, tellsLeft: true },
  { key: 'base_model', values: statedModels, tellsLeft: false },
  { key: 'datasets', values: statedDatasets, tellsLeft: false },
]

const newKey = (
  key: string,
  [first, ...others]: readonly string[],
  { at, lineEnd }: NonNullable<ReturnType<typeof placeForKeys>>,
): readonly TextEdit[] => {
  if (first === undefined) return []
  const lines =
    others.length === 0
      ? [`${key}: ${asYaml(first)}`]
      : [`${key}:`, ...[first, ...others].map(value => `- ${asYaml(value)}`)]
  return [{ kind: 'missing-key', at: { start: at, end: at }, text: lines.map(line => line + lineEnd).join('') }]
}

/** A section speaks of it, and no key can be made of that: it says more than a value, or there is no block to put a key into. */
const leftFor = (
  {
    stated,
    topic,
    tellsLeft,
  }: Pick<KeyToAdd, 'tellsLeft'> & { readonly stated: readonly string[]; readonly topic: string },
  hasPlace: boolean,
  { evidence }: Card,
): readonly LeftAlone[] => {
  if (!tellsLeft || (hasPlace && stated.length > 0)) return []
  const section = evidence.facts.find(
    fact => fact.topic === topic && fact.state === 'answered' && fact.sure === 'exact' && fact.by !== 'metadata',
  )
  if (section === undefined) return []
  const because = stated.length > 0 ? 'no-front-matter' : 'key-unclear'
  return [{ kind: 'missing-key', at: section.span, text: section.text, because }]
}

/** A key for the topic is there, under whatever name, and however it is filled. */
const isThere = ({ draft, keys }: Card, topic: string): boolean => {
  const root = draft.frontMatter()?.tree.root
  const names = new Set(keys.filter(row => row.topic === topic).map(({ path }) => path[0]))
  return root?.kind === 'mapping' && root.entries.some(({ key }) => names.has(key))
}

/** Before the fence that closes the block, where its keys stand each on a line of its own. */
const placeForKeys = (card: Card): { readonly at: number; readonly lineEnd: string } | undefined => {
  const { source, lines } = card.draft
  const front = soundFront(card)
  const root = front?.tree.root
  if (front === undefined || root?.kind !== 'mapping' || card.evidence.unread !== undefined) return undefined
  const plain = root.entries.every(({ keySpan }) => lines.positionAt(keySpan.start).column === 1)
  if (!plain || root.entries.length === 0 || source.text.charAt(root.span.start) === '{') return undefined
  const [lineEnd] = /\r?\n$|\r$/.exec(source.text.slice(0, front.content.start)) ?? []
  return lineEnd === undefined ? undefined : { at: front.content.end, lineEnd }
}
