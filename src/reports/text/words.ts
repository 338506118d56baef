import type { Information, State } from '../../model/fact.ts'
import type { Finding, Outcome } from '../../model/finding.ts'
import type { Saw, Wanted } from '../../model/judgement.ts'
import type { BasisText, ProfileInUse } from '../../model/pack.ts'
import type { Verdict } from '../../model/report.ts'
import type { ChangeKind, Reading } from '../../model/rule.ts'
import { foundText } from './found-text.ts'
import { informationText } from './information-text.ts'
import { count, either, listed } from './listed.ts'
import { periodText } from './period-text.ts'
import { quoted, show } from './show.ts'

/** Every sentence a report says about a judgement stands in this file, so that the compiler can count them. */
export const sawText = (saw: Saw, wanted: Wanted): string => {
  switch (saw.is) {
    case 'missing':
      return `nothing about ${aboutText(wanted)}${whyNothing(saw)}`
    case 'state':
      return `${stateText[saw.state]}${text(saw.text)}${reason(saw.reason, saw.text)}`
    case 'lacking':
      return `an answer that lacks ${information(saw.lacks)}${text(saw.text)}`
    case 'untyped':
      return `an answer that could not be understood as a value${text(saw.text)}`
    case 'invalid':
      return `a value that does not fit${text(saw.text)}: ${saw.because.map(show).join('; ')}`
    case 'thin-results':
      return `${count(saw.results, 'result')}, without ${listed(saw.lacks.map(show))}`
    case 'stale':
      return `the date ${show(saw.date)}, ${count(saw.days, 'day')} ago`
    case 'future':
      return `the date ${show(saw.date)}, which has not come yet`
    case 'present':
      return `what should not be there${text(saw.text)}`
    case 'unmentioned':
      return `an answer that does not speak of ${listed(saw.names.map(show))}${text(saw.text)}`
    case 'found-elsewhere':
      return `an answer found ${foundText[saw.by]}${text(saw.text)}`
    case 'differs':
      return `${topicText(saw.topic)} ${quoted(saw.says)}, and ${quoted(saw.other)} elsewhere`
    case 'undocumented':
      return `no document of their own, link or reason for ${listed(saw.names.map(name => quoted(name)))}`
    case 'dead-link':
      return `a link to ${quoted(saw.href)}, ${linkFaultText[saw.because]}`
    case 'uncovered':
      return `an answer that does not speak of ${listed(saw.names.map(show))}${text(saw.text)}`
    case 'unmatched':
      return `a figure that stands nowhere else (${quoted(saw.says)})`
    case 'too-early':
      return `the date ${show(saw.date)}, which is before ${show(saw.before)}`
  }
}

export const wantedText = (wanted: Wanted): string => {
  switch (wanted.is) {
    case 'answer':
      return [
        `an answer about ${either(wanted.topics.map(topicText))}`,
        shown(wanted.shows, wanted.showsAny ?? []),
        accepted(wanted.accepts),
        wanted.by === undefined ? '' : `, found ${either(wanted.by.map(way => foundText[way]))}`,
      ].join('')
    case 'value':
      return `${topicText(wanted.topic)}: ${show(wanted.description)}`
    case 'results':
      return `${topicText(wanted.topic)}: at least ${count(wanted.atLeast, 'result')}${wanted.needs.length > 0 ? `, each with ${listed(wanted.needs.map(show))}` : ''}`
    case 'recent-date':
      return `a date for ${either(wanted.topics.map(topicText))} within ${periodText(wanted.within)} before ${wanted.asOf}`
    case 'absence':
      return `nothing of this kind: ${show(wanted.of)}`
    case 'mentions':
      return `an answer about ${either(wanted.topics.map(topicText))} that speaks of ${listed(wanted.names.map(show))}`
    case 'no-blanks':
      return 'something said wherever the document opens a place for it, or a reason why not'
    case 'agreement':
      return `the same ${topicText(wanted.topic)} in every document about it`
    case 'documentation':
      return `for everything named under ${topicText(wanted.topic)} a ${topicText(wanted.by)} among the documents, an address, a DOI, an identifier such as owner/name, or the reason why there is none`
    case 'link-target':
      return 'a link that leads to a file of the project, or to a heading of the document'
    case 'coverage':
      return `an answer about ${either(wanted.by.map(topicText))} that speaks of everything listed under ${topicText(wanted.of)}`
    case 'same-figure':
      return `the same figure in the ${topicText(wanted.in)}, as precisely as it is written`
    case 'order':
      return `a date for ${topicText(wanted.later)} that is not before the one for ${topicText(wanted.earlier)}`
  }
}

/** What a check asked about. */
const aboutText = (wanted: Wanted): string => {
  switch (wanted.is) {
    case 'answer':
    case 'recent-date':
    case 'mentions':
      return either(wanted.topics.map(topicText))
    case 'value':
    case 'results':
      return topicText(wanted.topic)
    case 'absence':
      return show(wanted.of)
    case 'agreement':
    case 'documentation':
      return topicText(wanted.topic)
    case 'coverage':
      return either(wanted.by.map(topicText))
    case 'order':
      return topicText(wanted.later)
    case 'same-figure':
      return 'the figure'
    case 'link-target':
    case 'no-blanks':
      return 'anything'
  }
}

type LinkFault = Extract<Saw, { is: 'dead-link' }>['because']

const linkFaultText: Readonly<Record<LinkFault, string>> = {
  'no-such-file': 'where there is no file',
  'no-such-heading': 'a heading that is not there',
  outside: 'which leads out of the folder where the check was started',
}

/** A topic's name as words: the report carries ids only. */
export const topicText = (topic: string): string => show(topic.replaceAll('-', ' '))

export const badge: Readonly<Record<Outcome, string>> = {
  pass: 'PASS',
  fail: 'FAIL',
  'not-applicable': 'NOT APPLICABLE',
  'needs-review': 'REVIEW',
  'not-judged': 'NOT JUDGED',
  waived: 'WAIVED',
}

/** `3 pass`: how a count of findings reads. */
export const outcomeText: Readonly<Record<Outcome, string>> = {
  pass: 'passed',
  fail: 'failed',
  'not-applicable': 'not applicable',
  'needs-review': 'to be reviewed',
  'not-judged': 'not judged',
  waived: 'waived',
}

export const standingText: Readonly<Record<Finding['standing'], string>> = {
  'in-force': '',
  upcoming: ', upcoming: does not count yet',
  withdrawn: ', withdrawn: does not count any more',
}

export const verdictText: Readonly<Record<Verdict, string>> = {
  conformant: 'conformant',
  'not-conformant': 'not conformant',
  undetermined: 'undetermined',
}

export const readingText: Readonly<Record<Reading, string>> = {
  direct: 'asked for by the text',
  practice: 'a practice the text asks for',
  goal: 'a goal the text names',
  tool: 'our own policy',
}

/** What an extending pack did to a rule. */
export const changeText: Readonly<Record<ChangeKind, string>> = {
  tightens: 'tightened',
  loosens: 'loosened',
  rewords: 'reworded',
  withdraws: 'withdrawn',
}

/** What a profile left unasked is said wherever its result stands. */
export const profileText = ({ id, title, leftOut }: ProfileInUse, judged: number): string =>
  show(`profile ${id} (${title}): ${count(judged, 'rule')}, ${leftOut} left out`)

/** How well a basis text was read: a clause number is worth no more than that. */
export const readText: Readonly<Record<BasisText['read'], string>> = {
  whole: 'text read whole',
  part: 'text read in part',
  summary: 'text known from summaries',
  memory: 'clause known from memory, not checked',
}

const stateText: Readonly<Record<State, string>> = {
  answered: 'an answer',
  none: 'an explicit "none"',
  'not-applicable': 'an explicit "not applicable"',
  withheld: 'an explicit refusal to disclose',
  'reference-only': 'only a reference to another place',
  placeholder: 'a placeholder',
  boilerplate: 'words that any document could carry',
  empty: 'a place with nothing in it',
  unreadable: 'a part that could not be read',
}

/** A format without a place for it is no reason to look for one. */
const whyNothing = ({ searched, near, noPlace }: Extract<Saw, { is: 'missing' }>): string => {
  if (noPlace) return `, for which ${noPlace.format} has no place: say it ${noPlace.instead}`
  const lookedFor = searched.length === 0 ? '' : `; looked for ${searchedText(searched)}`
  return lookedFor + (near === undefined ? '' : `; line ${near.line} ${quoted(near.name)} comes close`)
}

/** The first few names that were looked for, each already in its quotation marks: a lexicon lists dozens. */
const searchedText = (names: readonly string[]): string => {
  const few = names.slice(0, 4).map(show)
  return listed(names.length > few.length ? [...few, count(names.length - few.length, 'other name')] : few)
}

const shown = (all: readonly Information[], any: readonly Information[]): string => {
  const kinds = [
    all.length > 0 ? information(all) : '',
    any.length > 0 ? either(any.map(kind => informationText[kind])) : '',
  ]
  const named = kinds.filter(kind => kind !== '')
  return named.length === 0 ? '' : ` that shows ${named.join(', and ')}`
}

const information = (kinds: readonly Information[]): string => listed(kinds.map(kind => informationText[kind]))

const text = (shown: string): string => (shown === '' ? '' : ` (${quoted(shown)})`)

/** `says-only:see paper` adds to the state, unless the text shown says it already; `own-words` adds nothing. */
const reason = (code: string, shownText: string): string => {
  const detail = code.slice(code.indexOf(':') + 1)
  const known = !code.includes(':') || letters(shownText).includes(letters(detail))
  return known ? '' : `: ${show(detail.replaceAll('-', ' '))}`
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const accepted = (states: readonly State[]): string => {
  const others = states.filter(state => state !== 'answered')
  return others.length === 0 ? '' : `; ${either(others.map(state => stateText[state]))} will do`
}
