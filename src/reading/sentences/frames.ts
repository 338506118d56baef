import { kept } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { isUnspaced } from '../text/normalise.ts'
import { literal } from '../text/one-of.ts'
import type { Unit } from '../text/unit.ts'
import { partsOfKey } from '../vocabulary/frame-keys.ts'
import { isOfNoOther, isOwn, isSaidOfOwn, mayBeOwn, type Told } from '../vocabulary/own-things.ts'
import { type Cue, longestSentence } from './cue.ts'
import {
  architecturesIn,
  countsIn,
  formatsIn,
  knownModelsIn,
  peopleIn,
  sharesIn,
  versionedModelsIn,
  watchersIn,
  yearsIn,
} from './named-makes.ts'
import { amountsIn, bodiesIn, licensesIn, type Place, sizedModelsIn } from './named-things.ts'

/** "Made by @": topics of which a sentence says the very name or amount that they ask for, in words that say nothing without it. */
export const framedIn = ({ normal, text }: Unit, told: Told): readonly Cue[] => {
  const { frames, unless } = told.vocabulary
  const found = frames.found(normal)
  if (found.length === 0 || text.length > longestSentence) return []
  const back = new Set(unless.in(normal))
  // Several frames ask one sentence for the same things.
  const things = new Map<Wanted, readonly Place[]>()
  return found.flatMap(({ key }) => {
    const [topic, entry] = partsOfKey(key)
    const frame = frameOf(entry, frames)
    const stands = (wanted.get(topic) ?? bodies).some(want => {
      const { thingsIn, isTold } = want
      const places = things.get(want) ?? thingsIn(text, told)
      things.set(want, places)
      return places.some(thing => {
        const before = beforeFrame(text, thing, frame)
        return before !== undefined && isTold(before, told)
      })
    })
    return stands && !back.has(topic) ? [{ topic, via: { list: 'frames', entry }, needsValue: false }] : []
  })
}

/** What may stand at the place of a frame, and what has to be so of the words before it. */
interface Wanted {
  readonly thingsIn: (text: string, told: Told) => readonly Place[]
  readonly isTold: (before: string, told: Told) => boolean
}

const bodies: readonly Wanted[] = [
  { thingsIn: (text, { vocabulary }) => bodiesIn(text, vocabulary), isTold: isSaidOfOwn },
]

const amounts = (text: string, { vocabulary }: Told): readonly Place[] => amountsIn(text, vocabulary)

/** Topics that ask for something else than a person or body. */
const wanted: ReadonlyMap<TopicId, readonly Wanted[]> = new Map([
  [
    knownTopic('license'),
    [{ thingsIn: (text: string, { vocabulary }: Told) => licensesIn(text, vocabulary), isTold: isSaidOfOwn }],
  ],
  [
    knownTopic('base-model'),
    [
      { thingsIn: sizedModelsIn, isTold: mayBeOwn },
      { thingsIn: knownModelsIn, isTold: isOwn },
    ],
  ],
  [knownTopic('training-data'), [{ thingsIn: amounts, isTold: mayBeOwn }]],
  [knownTopic('evaluation-data'), [{ thingsIn: amounts, isTold: mayBeOwn }]],
  [knownTopic('human-oversight'), [{ thingsIn: watchersIn, isTold: mayBeOwn }]],
  [knownTopic('composition'), [{ thingsIn: amounts, isTold: isOwn }]],
  [knownTopic('architecture'), [{ thingsIn: architecturesIn, isTold: isOwn }]],
  [knownTopic('underlying-models'), [{ thingsIn: versionedModelsIn, isTold: isOfNoOther }]],
  [knownTopic('model-size'), [{ thingsIn: countsIn, isTold: mayBeOwn }]],
  [knownTopic('file-formats'), [{ thingsIn: formatsIn, isTold: isOwn }]],
  [knownTopic('intended-users'), [{ thingsIn: peopleIn, isTold: mayBeOwn }]],
  [knownTopic('splits'), [{ thingsIn: sharesIn, isTold: mayBeOwn }]],
  [knownTopic('collection-period'), [{ thingsIn: yearsIn, isTold: mayBeOwn }]],
])

/** The words on both sides of the place, in lower case. */
interface Frame {
  readonly before: RegExp
  readonly after: RegExp
  /** Words on one side alone need a thing that cannot be mistaken. */
  readonly isOpen: boolean
}

/** Made when a sentence first has the words. */
const framesOf = kept((_: Phrases): Map<string, Frame> => new Map())

const frameOf = (entry: string, frames: Phrases): Frame => {
  const made = framesOf(frames)
  const known = made.get(entry)
  if (known !== undefined) return known
  const [before = '', after = ''] = entry
    .toLowerCase()
    .split('@')
    .map(part => part.trim())
  const frame = {
    before: new RegExp(
      before === '' ? '$' : `${isUnspaced(before) ? '' : wordStart}${wordsIn(before)}${upToThing}$`,
      'u',
    ),
    after: new RegExp(after === '' ? '^' : `^[\\s"”»*_)-]*${wordsIn(after)}${isUnspaced(after) ? '' : wordEnd}`, 'u'),
    isOpen: after === '',
  }
  made.set(entry, frame)
  return frame
}

const wordsIn = (part: string): string =>
  literal(part)
    .replace(/\s*…\s*/g, '.{1,80}?')
    .replace(/\s+/g, '\\s+')

/** An article, an adverb or a mark may stand between. */
const upToThing = String.raw`[\s"\u201c\u00ab*_(:\u2022]*(?:\p{L}{1,7}\s+)?["\u201c\u00ab*_(]*`
const wordStart = String.raw`(?<![\p{L}\p{N}])`
const wordEnd = String.raw`(?![\p{L}\p{N}])`

/** What stands before the frame, if the thing stands at its place. */
const beforeFrame = (
  text: string,
  { start, end, isPlain }: Place,
  { before, after, isOpen }: Frame,
): string | undefined => {
  if (isOpen && !isPlain) return undefined
  const lead = before.exec(text.slice(Math.max(0, start - longestLead), start).toLowerCase())
  if (lead === null || !after.test(text.slice(end, end + longestLead).toLowerCase())) return undefined
  return text.slice(0, Math.max(0, start - longestLead) + lead.index)
}

const longestLead = 160
