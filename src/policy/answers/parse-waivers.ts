import { byPlace } from '../../model/by-place.ts'
import { isoDate } from '../../model/calendar.ts'
import type { JsonSchema } from '../../model/check.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { lineIndex } from '../../model/line-index.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Place, Span } from '../../model/span.ts'
import type { StatedWaiver, TextDigest, Waiver, Within } from '../../model/waiver.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { parseYaml } from '../../syntax/yaml/yaml.ts'
import { isFiller } from '../is-filler.ts'
import { mergeConflict } from '../merge-conflict.ts'
import { violations } from '../violations.ts'
import {
  answerSyntax,
  answersTwice,
  answerViolation,
  endsBeforeItBegins,
  givenInFuture,
  saysNothing,
} from './answer-problems.ts'
import { waiversSchema } from './waiver-schema.ts'

/** What answers are read in the light of. */
export interface AnswerSetting {
  /** The day it is; absent where the run judges for a day that somebody named, before which not all may have been given. */
  readonly today?: IsoDate
  /** The name of a document, given from the folder of the file, as the run calls it. */
  readonly named: (document: string) => string
}

export type PlaceOf = (span: Span) => Place

/** Under which keys an answer has its first day, and words of a person. */
export interface WordsOf {
  readonly from: string
  readonly words: readonly string[]
}

export const waiverWords: WordsOf = { from: 'created', words: ['reason', 'owner', 'approver'] }

/** The waivers in one file; none when anything about it is wrong, since half of them could let pass what nobody meant. */
export const parseWaivers = (source: Source, setting: AnswerSetting): Parsed<readonly StatedWaiver[]> =>
  readEntries(source, setting, { key: 'waivers', schema: waiversSchema, words: waiverWords }, waiverOf)

/** What a file of answers holds. */
interface EntryForm {
  /** The list, and its definition in the schema. */
  readonly key: string
  readonly schema: JsonSchema
  readonly words: WordsOf
}

/** The entries of a list of answers, each read by `entryOf` once nothing about the file is wrong. */
export const readEntries = <Answer>(
  source: Source,
  setting: AnswerSetting,
  { key, schema, words }: EntryForm,
  entryOf: (entry: TreeNode, place: PlaceOf, setting: AnswerSetting) => Answer,
): Parsed<readonly Answer[]> => {
  const lines = lineIndex(source.text)
  const { root, problems } = parseYaml(source.text, source.path, lines, { start: 0, end: source.text.length })
  const place: PlaceOf = ({ start, end }) => ({
    path: source.path,
    start: lines.positionAt(start),
    end: lines.positionAt(end),
  })
  const conflict = mergeConflict(source)
  if (conflict) return { value: [], problems: [answersTwice(conflict)] }
  if (problems.length > 0) return { value: [], problems: problems.map(answerSyntax) }
  // A file in which everything is commented out answers for nothing, and says so itself.
  if (root === undefined) return { value: [], problems: [] }
  const entries = itemsOf(nodeAt(root, key))
  const wrong = [
    ...violations(root, schema, key).map(each => answerViolation(each, place(each.at))),
    ...entries.flatMap(entry => sense(entry, place, setting, words)),
  ]
  if (wrong.length > 0) return { value: [], problems: wrong.toSorted(byPlace) }
  return { value: entries.map(entry => entryOf(entry, place, setting)), problems: [] }
}

/** What a schema cannot say of an answer: which day comes first, and whether its words are any. */
export const sense = (
  entry: TreeNode,
  place: PlaceOf,
  { today }: Pick<AnswerSetting, 'today'>,
  { from, words }: WordsOf,
): readonly Problem[] => {
  const dayAt = (key: string) => {
    const node = nodeAt(entry, key)
    const day = isoDate(textOf(node) ?? '')
    return node && day && { day, at: place(node.span) }
  }
  const given = dayAt(from)
  const expires = dayAt('expires')
  return [
    ...(given && expires && expires.day < given.day ? [endsBeforeItBegins(expires.at, given.day, expires.day)] : []),
    ...(given && today !== undefined && given.day > today ? [givenInFuture(given.at, given.day, today)] : []),
    ...words.flatMap(key => {
      const node = nodeAt(entry, key)
      const said = textOf(node)
      return node && said !== undefined && isFiller(said) ? [saysNothing(place(node.span), key, said)] : []
    }),
  ]
}

const waiverOf = (entry: TreeNode, place: PlaceOf, { named }: AnswerSetting): StatedWaiver => {
  const text = (key: string): string => textOf(nodeAt(entry, key)) ?? ''
  const section = nodeAt(entry, 'section')
  const within: Within = section ? { is: 'section', name: text('section') } : { is: 'pointer', name: text('pointer') }
  return {
    rule: text('rule'),
    document: named(text('document')),
    within,
    ...answerIn(text),
    at: place(entry.span),
  }
}

/** The parts that both forms of a waiver have; they fit the schema, or there would be a problem: here the brands enter. */
export const answerIn = (text: (key: string) => string): Waiver & Pick<StatedWaiver, 'text'> => ({
  reason: text('reason').trim(),
  owner: text('owner').trim(),
  approver: text('approver').trim(),
  created: text('created') as IsoDate,
  expires: text('expires') as IsoDate,
  text: text('text') as TextDigest,
})
