import type { DocumentKind } from '../../model/document.ts'
import { isUnspaced, normaliseText } from '../text/normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a sentence is held against to know whether it tells of the documented thing. */
export interface Told {
  readonly kind: DocumentKind
  /** As the title has it. */
  readonly title: string
  /** A cell stands alone: a version in one may be that of anything. */
  readonly inTable?: true
  readonly vocabulary: Vocabulary
}

/** Whether what stands before a name or figure tells of no other thing, no example, no denial and no wish. */
export const isOfNoOther = (before: string, { vocabulary }: Told): boolean => {
  const said = normaliseText(before)
  const { answers, otherThings, denials, wishes } = vocabulary
  if ([otherThings, denials, wishes].some(words => words.has(said))) return false
  return !said.split(' ').some(word => answers.negations.has(word))
}

/** The same, and in a model card of no data. */
export const mayBeOwn = (before: string, told: Told): boolean =>
  isOfNoOther(before, told) && (told.kind !== 'model-card' || !tellsOfParts(normaliseText(before), told))

/** "Images in the model card are …": in a model card the first thing named is data, and no model. */
const tellsOfParts = (said: string, { title, vocabulary }: Told): boolean => {
  const { dataNouns, contents, modelNouns, itself } = vocabulary
  const first = contents.before(dataNouns.before(said))
  return first !== said && !modelNouns.has(first) && !itself.has(first) && !namesTitle(first, title)
}

/** The same, and the thing is named: by its title, by what it is, by "it"; or nothing stands before. "The logo was made by …" names another. */
export const isOwn = (before: string, told: Told): boolean => {
  if (!mayBeOwn(before, told)) return false
  const said = normaliseText(before.slice(before.lastIndexOf(';') + 1))
  const { kind, title, vocabulary } = told
  if (said === '' || vocabulary.itself.has(said) || namesTitle(said, title)) return true
  const { modelNouns, dataNouns, contents } = vocabulary
  return kind === 'data-sheet' ? dataNouns.has(said) || contents.has(said) : modelNouns.has(said)
}

/** The same, and what follows is said of it: "The model reads letters written by …" says who wrote letters. */
export const isSaidOfOwn = (before: string, told: Told): boolean => {
  const bare = before.trim()
  if (bare === '' || endsInMark.test(bare)) return isOwn(before, told)
  const last = normaliseText(bare).split(' ').at(-1) ?? ''
  if (isUnspaced(last)) return isOwn(before, told)
  const { copulas, modelNouns, dataNouns, itself } = told.vocabulary
  const nouns = told.kind === 'data-sheet' ? dataNouns : modelNouns
  return (copulas.has(last) || nouns.has(last) || itself.has(last)) && isOwn(before, told)
}

const endsInMark = /[\p{Pd}\p{Ps}\p{Pe},;:*_]$/u

/** The first words of a sentence are those of the title: "Nyota" of "Nyota 2 — model card". */
const namesTitle = (said: string, title: string): boolean => {
  const [first = ''] = said.split(' ')
  return first.length >= shortestName && normaliseText(title).split(' ').includes(first)
}

const shortestName = 3
