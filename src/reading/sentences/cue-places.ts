import type { Link } from '../../model/link.ts'
import type { Match } from '../../model/match.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Does a text end in a word that needs another behind it? */
export const endsOpen = (normal: string, { leadsOn }: Vocabulary): boolean =>
  leadsOn.has(normal.slice(normal.lastIndexOf(' ') + 1))

/** "Checkout the commit that it was tested on:" ends in the cue, and nothing of what the cue leads to is there. */
export const breaksOff = ({ normal, text }: Unit, { entry }: Match, vocabulary: Vocabulary): boolean => {
  if (!endsOpen(normal, vocabulary)) return false
  const whole = normaliseText(text)
  const end = normaliseText(entry.split('…').at(-1) ?? '')
  if (whole !== end && !whole.endsWith(` ${end}`)) return false
  return !vocabulary.cues.found(whole.slice(0, -end.length)).some(({ phrase }) => phrase === entry)
}

/** The title in an entry of a bibliography stands between the year and where the work appeared. */
export const isTitleInEntry = (units: readonly Unit[], at: number, { entryMarks }: Vocabulary): boolean => {
  const [before, own, behind] = [units[at - 1]?.text ?? '', units[at]?.text ?? '', units[at + 1]?.normal ?? '']
  return (endsInYear.test(before) || beginsWithYear.test(own)) && entryMarks.begin(behind)
}

const endsInYear = /(?<!\d)(?:19|20)\d\d[a-z]?\)?[.,:]?$/
const beginsWithYear = /^\(?(?:19|20)\d\d[a-z]?\)?[.,:]?\s/

/** The sentence without titles of works that it links to, normalised; nothing where it has none. */
export const withoutTitles = ({ text, links }: Unit, isWork: (href: string) => boolean): string | undefined => {
  const titles = links.filter(link => isTitle(link.text) && isWork(link.href))
  return titles.length === 0
    ? undefined
    : normaliseText(titles.reduce((left, title) => left.replace(title.text, ' '), text))
}

/** In quotation marks, or with capitals as titles are set: "Speed and Accuracy of Counting"; "trained on letters" is none. */
export const isTitle = (text: string): boolean => {
  const long = text.match(longWord) ?? []
  return (
    long.length >= 3 && (isQuoted.test(text) || long.filter(word => isCapital.test(word)).length * 3 >= long.length * 2)
  )
}

const longWord = /[\p{L}\p{M}]{4,}/gu
const isQuoted = /^["“„«»'‘]/
const isCapital = /^\p{Lu}/u

/** "The setting of Kurniawan and Aji (2018)": a link that is called after people names a work of others, unless the sentence presents it. */
export const isOthersWork = ({ normal, text }: Unit, link: Link, { presents }: Vocabulary): boolean =>
  isAuthors.test(link.text) && /[\p{L}\p{N}]/u.test(text.replace(link.text, '')) && !presents.has(normal)

const isAuthors =
  /\bet\.? ?al\b|^\(?\p{Lu}[\p{L}'’-]+(?:,? (?:and|&) \p{Lu}[\p{L}'’-]+)?,? ?\(?(?:19|20)\d\d[a-z]?\)*$|\p{Lu}\p{Ll}+ & \p{Lu}\p{Ll}+\)?$/u
