import type { State } from '../../model/fact.ts'
import { kept, notes, perThing, remembered } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { normaliseName, normaliseText } from '../text/normalise.ts'
import type { Piece } from '../text/piece.ts'
import type { Unit } from '../text/unit.ts'
import { wordCount } from '../text/word-count.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { withoutHeads } from './bare-heads.ts'
import { citesTool, isBlankCode } from './blank-code.ts'
import { isBareDenial, onlyRepeats } from './hollow.ts'
import { type Judged, judgeUnits, worstFirst } from './judged.ts'
import { measureIn } from './measure-in.ts'
import { ticksBoth } from './ticks-both.ts'
import { withoutWords } from './without-words.ts'

/** What a piece amounts to, and the sentences of it that say something. */
export interface Reading {
  readonly state: State
  readonly reason: string
  /** Without placeholders, instructions and boilerplate. */
  readonly said: readonly Unit[]
}

/** Judges a piece as an answer on a topic. `heading` is what stands above it: repeating it is no answer. */
export const readState = (piece: Piece, topic: TopicId, vocabulary: Vocabulary, heading = ''): Reading => {
  const above = wordsAbove(heading)
  const fillers = judgedUnits(piece, topic, vocabulary, heading, above)
  const said = saidIn(fillers)
  const codes = piece.codes.filter(({ text }) => text.trim() !== '')
  const code = codes.some(({ text }) => !isBlankCode(text, vocabulary.answers) && !citesTool(text, vocabulary.answers))
  if (ticksBoth(piece.units, vocabulary.answers)) return { state: 'unreadable', reason: 'yes-and-no-ticked', said }
  if (piece.units.some(unit => vocabulary.answers.options.has(unit.normal)))
    return { state: 'placeholder', reason: 'options-left-whole', said: [] }
  if (said.length === 0) {
    if (code && (vocabulary.codeTopics.has(topic) || isMeasured(piece, topic, vocabulary)))
      return { state: 'answered', reason: 'code', said }
    const filler = fillers.map(({ filler }) => filler).sort(worstFirst)[0]
    if (filler !== undefined) return { state: filler.state, reason: filler.reason, said }
    if (!code && codes.some(({ text }) => citesTool(text, vocabulary.answers)))
      return { state: 'boilerplate', reason: 'every-card-says:how to cite the tool that wrote it', said }
    const [blank] = code ? [] : codes
    if (blank !== undefined) return { state: 'placeholder', reason: `says-only:${normaliseText(blank.text)}`, said }
    return { state: 'empty', reason: code ? 'only-code' : 'nothing-visible', said }
  }
  const repeated = normaliseName(heading)
  if (repeated !== '' && !code && said.every(unit => isBareName(unit, repeated)))
    return { state: 'empty', reason: 'repeats-heading', said }
  const own = withoutHeads(said, piece.units, vocabulary, unit => onlyRefers(unit, vocabulary.answers))
  if (own.length === 0) return { state: 'empty', reason: 'heads:only the heads of columns', said }
  if (
    own.length >= 2 &&
    !own.every(unit => onlyRefers(unit, vocabulary.answers)) &&
    own.every(unit => repeatsOrPasses(unit, vocabulary.answers, above))
  )
    return { state: 'empty', reason: 'repeats-heading', said }
  return { ...withoutAnswer(piece, own, topic, vocabulary, above), said }
}

/** Under a heading on results the figures may stand as a script printed them. */
const isMeasured = ({ codes }: Piece, topic: TopicId, { metrics }: Vocabulary): boolean =>
  topic === knownTopic('evaluation-results') && codes.some(({ text }) => measureIn(text, metrics) !== undefined)

/** The words of a heading, below which they say nothing. */
export const wordsAbove: (heading: string) => ReadonlySet<string> = remembered(
  (heading: string): ReadonlySet<string> => new Set(normaliseText(heading).split(' ')),
)

const saidIn = perThing((judged: readonly Judged[]): readonly Unit[] =>
  judged.filter(({ filler }) => filler === undefined).map(({ unit }) => unit),
)

/** Several topics may ask one piece under one heading; few words say of one of them that nothing is known. */
const judgedUnits = (
  piece: Piece,
  topic: TopicId,
  { answers }: Vocabulary,
  heading: string,
  above: ReadonlySet<string>,
): readonly Judged[] => {
  const judge = (asked: TopicId | undefined): readonly Judged[] => judgeUnits(piece.units, asked, answers, above)
  if (blankTopicsIn(answers)(piece).has(topic)) return judge(topic)
  const known = judgedBefore.get(piece)
  if (known?.heading === heading && known.by === answers) return known.judged
  const judged = judge(undefined)
  judgedBefore.set(piece, { heading, by: answers, judged })
  return judged
}

/** The topics of which some sentence says that nothing is known. */
const blankTopicsIn = kept(({ blankFor }: AnswerPhrases) =>
  perThing((piece: Piece): ReadonlySet<string> => {
    const topics = piece.units.flatMap(({ normal }) => blankFor.in(normal))
    return topics.length === 0 ? none : new Set(topics)
  }),
)
const none: ReadonlySet<string> = new Set()

const judgedBefore = notes<
  Piece,
  { readonly heading: string; readonly by: AnswerPhrases; readonly judged: readonly Judged[] }
>()

/** The heading over again, and no link that leads on from it. */
const isBareName = ({ text, links }: Unit, name: string): boolean => links.length === 0 && normaliseName(text) === name

/** In a list or table: the heading over again, or `n/a`; a table of nothing else answers nothing. */
const repeatsOrPasses = (unit: Unit, answers: AnswerPhrases, above: ReadonlySet<string>): boolean =>
  onlyRepeats(unit.normal, answers, above) ||
  answers.notApplicable.has(unit.normal) ||
  answers.notApplicableBegins.begin(unit.normal) ||
  answers.withheldBegins.begin(unit.normal) ||
  (unit.links.length === 0 && onlyRefers(unit, answers))

/** An answer, unless all of it is a denial, a refusal, or a pointer elsewhere. */
const withoutAnswer = (
  piece: Piece,
  said: readonly Unit[],
  topic: TopicId,
  { answers, referenceTopics, reasons }: Vocabulary,
  above: ReadonlySet<string>,
): { readonly state: State; readonly reason: string } => {
  const first = said[0]
  const short = said.length <= 2
  const lead = first?.label === undefined ? (first?.normal ?? '') : normaliseText(`${first.label} ${first.text}`)
  if (first !== undefined && short) {
    if (answers.notApplicable.has(lead) || answers.notApplicableBegins.begin(lead))
      return {
        state: 'not-applicable',
        reason: said.length > 1 || first.text.length > 20 ? 'says-so-with-reason' : 'says-so',
      }
    if (answers.withheldBegins.begin(lead)) return { state: 'withheld', reason: 'says-so' }
    // "None, because it only counts cars": what follows the reason belongs to the reason.
    const adds = (): boolean => said.some(unit => answers.noneExcept.has(reasons.before(unit.normal)))
    if (answers.none.has(lead) || (answers.noneBegins.begin(lead) && !adds()))
      return { state: 'none', reason: 'says-so' }
  }
  if (onlyDenies(said, answers, above)) return { state: 'none', reason: 'says-so' }
  const linkAnswers = referenceTopics.has(topic) && !onlyWithin(piece, said, answers)
  const refers = said.every(unit => onlyRefers(unit, answers)) || leadsAway(said, piece, answers.referenceLeads)
  if (!linkAnswers && piece.codes.length === 0 && refers)
    return { state: 'reference-only', reason: piece.links.length > 0 ? 'only-a-link' : 'only-a-pointer' }
  return { state: 'answered', reason: 'own-words' }
}

/** However often it is said, below one heading or behind many labels, "None. None. None." is no answer; several different denials are a list of what is lacking. */
const onlyDenies = (said: readonly Unit[], answers: AnswerPhrases, above: ReadonlySet<string>): boolean => {
  const first = said.find(({ normal }) => !deniesShortly(normal, answers, above))?.normal
  if (first === undefined) return true
  return (
    said.length > 2 &&
    answers.noneBegins.begin(first) &&
    said.every(({ normal }) => normal === first || deniesShortly(normal, answers, above))
  )
}

/** "Not done.", "Nothing was.": two or three words that begin as a denial, or a denial of nothing in particular. */
const deniesShortly = (normal: string, answers: AnswerPhrases, above: ReadonlySet<string>): boolean =>
  answers.none.has(normal) ||
  isBareDenial(normal, answers, above) ||
  (answers.noneBegins.begin(normal) && wordCount(normal) <= 3)

/** Points to a part of the document itself: nobody takes that for the paper or page that was asked for. */
const onlyWithin = ({ links }: Piece, said: readonly Unit[], answers: AnswerPhrases): boolean =>
  links.length > 0
    ? links.every(({ href }) => href.startsWith('#'))
    : said.every(({ normal }) => answers.referenceParts.has(normal) || defersToName(normal, answers))

/** "See training procedure", "Described in the training procedure" */
const defersToName = (normal: string, answers: AnswerPhrases): boolean => {
  const { defers, labels } = answers
  if (!defers.begin(normal)) return false
  const [place = '', ...aims] = defers.without(normal).split(forWhat)
  const words = place.split(' ')
  return (
    [words, words.slice(1)].some(name => labels.has(normaliseName(name.join(' ')))) &&
    aims.every(aim => aim.split(' ').every(word => answers.referenceWords.has(word) || labels.has(normaliseName(word))))
  )
}

/** "… for more information", "… for license terms" */
const forWhat = / (?:for|zu|zur|zum|pour|para|per|voor) /

/** One sentence that sends the reader to a link, and has no figure of its own. */
const leadsAway = ([unit, ...others]: readonly Unit[], piece: Piece, leads: Phrases): boolean => {
  if (
    unit === undefined ||
    others.length > 0 ||
    unit.links.length === 0 ||
    unit.links.length > 20 ||
    piece.tables.length > 0
  )
    return false
  const own = unit.links.reduce((text, link) => text.replace(link.text, ' '), unit.text)
  return leads.has(unit.normal) && !/\d/.test(own)
}

/** "See the section on risks", "Same as Nyota 2": what so short a sentence of the kind names stands elsewhere. */
const defersShortly = ({ text, normal }: Unit, { defers, defersAtEnd: ends, noneExcept }: AnswerPhrases): boolean =>
  (defers.begin(normal) || (ends.has(normal) && ends.before(normal) === ends.without(normal))) &&
  wordCount(text) <= shortPointer &&
  !noneExcept.has(normal)
const shortPointer = 7

/** A cell of a table that was a link. */
const linkFormula = /^=HYPERLINK\(.*\)$/

/** True when a sentence has nothing beside links and words that lead to them. */
const onlyRefers = (unit: Unit, answers: AnswerPhrases): boolean => {
  const { referenceWords: words, referencePlaces, referenceParts } = answers
  const inside = unit.links
  const leads = inside.length > 0 || /https?:\/\//.test(unit.text)
  if (leads && linkFormula.test(unit.text)) return true
  if (!leads && defersShortly(unit, answers)) return true
  if (!leads && !referencePlaces.has(unit.normal) && !referenceParts.has(unit.normal)) return false
  let rest = ` ${unit.text} `
  for (const link of inside.slice(0, 20)) rest = rest.replace(link.text, ' ')
  rest = rest.replace(/https?:\/\/\S+/g, ' ')
  return normaliseText(rest)
    .split(' ')
    .map(word => withoutWords(word, words))
    .every(word => word.length <= 1 || words.has(word) || /^\d{1,2}$/.test(word))
}
