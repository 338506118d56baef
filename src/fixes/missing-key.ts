import type { TextEdit } from '../model/text-edit.ts'
import type { Card, Fix } from './fix.ts'
import { soundFront } from './front-values.ts'
import { asYaml } from './rewritten.ts'
import { statedDatasets, statedLanguages, statedLicense, statedModels } from './stated.ts'

/** What a section says and nothing else does, as a key as well: copied, so that the text stays whole. */
export const missingKey: Fix = {
  id: 'missing-key',
  summary: 'keys of the front matter that are not there, from sections that state their value and nothing else',
  edits: card => {
    const place = placeForKeys(card)
    if (place === undefined) return []
    return keysToAdd.flatMap(({ key, values }): readonly TextEdit[] => {
      const row = card.keys.find(({ path }) => path.join('.') === key)
      if (row === undefined || isThere(card, row.topic)) return []
      const [first, ...others] = values(card)
      if (first === undefined) return []
      const lines =
        others.length === 0
          ? [`${key}: ${asYaml(first)}`]
          : [`${key}:`, ...[first, ...others].map(value => `- ${asYaml(value)}`)]
      const text = lines.map(line => line + place.lineEnd).join('')
      return [{ kind: 'missing-key', at: { start: place.at, end: place.at }, text }]
    })
  },
}

const keysToAdd: readonly { readonly key: string; readonly values: (card: Card) => readonly string[] }[] = [
  { key: 'license', values: statedLicense },
  { key: 'language', values: statedLanguages },
  { key: 'base_model', values: statedModels },
  { key: 'datasets', values: statedDatasets },
]

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
