import { kept } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { isUnspaced } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import { partsOfKey } from '../vocabulary/frame-keys.ts'
import { isOwn, isSaidOfOwn, mayBeOwn, type Told } from '../vocabulary/own-things.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Cue, longestSentence } from './cue.ts'
import { amountsIn, bodiesIn, licensesIn, type Place, rolesIn, sizedModelsIn } from './named-things.ts'

/** "Made by @": topics of which a sentence says the very name or amount that they ask for, in words that say nothing without it. */
export const framedIn = ({ normal, text }: Unit, told: Told): readonly Cue[] => {
  const { frames, unless } = told.vocabulary
  const found = frames.found(normal)
  if (found.length === 0 || text.length > longestSentence) return []
  const back = new Set(unless.in(normal))
  return found.flatMap(({ key }) => {
    const [topic, entry] = partsOfKey(key)
    const { thingsIn, isTold } = wanted.get(topic) ?? bodies
    const frame = frameOf(entry, frames)
    const stands = thingsIn(text, told.vocabulary).some(thing => {
      const before = beforeFrame(text, thing, frame)
      return before !== undefined && isTold(before, told)
    })
    return stands && !back.has(topic) ? [{ topic, via: { list: 'frames', entry }, needsValue: false }] : []
  })
}

/** What may stand at the place of a frame, and what has to be so of the words before it. */
interface Wanted {
  readonly thingsIn: (text: string, vocabulary: Vocabulary) => readonly Place[]
  readonly isTold: (before: string, told: Told) => boolean
}

const bodies: Wanted = { thingsIn: bodiesIn, isTold: isSaidOfOwn }

/** Topics that ask for something else than a person or body. */
const wanted: ReadonlyMap<TopicId, Wanted> = new Map([
  [knownTopic('license'), { thingsIn: licensesIn, isTold: isSaidOfOwn }],
  [knownTopic('base-model'), { thingsIn: sizedModelsIn, isTold: mayBeOwn }],
  [knownTopic('training-data'), { thingsIn: amountsIn, isTold: mayBeOwn }],
  [knownTopic('human-oversight'), { thingsIn: rolesIn, isTold: mayBeOwn }],
  [knownTopic('composition'), { thingsIn: amountsIn, isTold: isOwn }],
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
  part
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s*…\s*/g, '.{1,80}?')
    .replace(/\s+/g, '\\s+')

/** An article, an adverb or a mark may stand between. */
const upToThing = String.raw`[\s"\u201c\u00ab*_(]*(?:\p{L}{1,7}\s+)?["\u201c\u00ab*_(]*`
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
