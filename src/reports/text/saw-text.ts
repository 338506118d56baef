import type { Information } from '../../model/fact.ts'
import type { Saw, Wanted } from '../../model/judgement.ts'
import { either, listed } from '../words/listed.ts'
import type { Say } from '../words/say.ts'
import { quoted, show } from './show.ts'
import { topicText } from './topic-text.ts'

/** What a check saw, in a sentence, with so many of the names that were looked for; no branch is a default, so that the compiler counts them. */
export const sawText = (saw: Saw, wanted: Wanted, say: Say, names = 4): string => {
  switch (saw.is) {
    case 'missing':
      return missingText(saw, aboutText(wanted, say), names, say)
    case 'state':
      return `${say(`state.${saw.state}`)}${excerpt(saw.text, say)}${reason(saw.reason, saw.text, say)}`
    case 'lacking':
      return say('saw.lacking', { information: informationText(saw.lacks, say), text: excerpt(saw.text, say) })
    case 'untyped':
      return say('saw.untyped', { text: excerpt(saw.text, say) })
    case 'invalid':
      return say('saw.invalid', {
        text: excerpt(saw.text, say),
        reasons: saw.because.map(show).join(say('list.clauses')),
      })
    case 'thin-results':
      return say('saw.thin-results', { n: saw.results, names: listed(saw.lacks.map(show), say) })
    case 'stale':
      return say('saw.stale', { n: saw.days, date: show(saw.date) })
    case 'future':
      return say('saw.future', { date: show(saw.date) })
    case 'present':
      return say('saw.present', { text: excerpt(saw.text, say) })
    case 'unmentioned':
    case 'uncovered':
      return say('saw.unmentioned', { names: listed(saw.names.map(show), say), text: excerpt(saw.text, say) })
    case 'found-elsewhere':
      return say('saw.found-elsewhere', { way: say(`found.${saw.by}`), text: excerpt(saw.text, say) })
    case 'differs':
      return say('saw.differs', {
        topic: topicText(saw.topic, say),
        says: quoted(saw.says),
        other: quoted(saw.other),
      })
    case 'undocumented':
      return say('saw.undocumented', {
        names: listed(
          saw.names.map(name => quoted(name)),
          say,
        ),
      })
    case 'no-document':
      return say('saw.no-document', { kind: say(`kind.${saw.of}`) })
    case 'dead-link':
      return deadLinkText(saw, say)
    case 'unmatched':
      return say('saw.unmatched', { says: quoted(saw.says) })
    case 'attested-not':
      return say('saw.attested-not', { by: show(saw.by), date: show(saw.date), text: excerpt(saw.text, say) })
    case 'too-early':
      return say('saw.too-early', { date: show(saw.date), before: show(saw.before) })
  }
}

const deadLinkText = ({ href, because, file, near = [] }: Extract<Saw, { is: 'dead-link' }>, say: Say): string => {
  if (file === undefined) return say(`saw.${because}`, { href: quoted(href) })
  const text = say('saw.no-heading-in', { href: quoted(href), file: show(file) })
  const names = near.map(({ name, line }) => say('saw.near-heading', { name: quoted(`#${name}`), line }))
  return names.length === 0 ? text : say('saw.nearest', { saw: text, names: listed(names, say) })
}

export const informationText = (kinds: readonly Information[], say: Say): string =>
  listed(
    kinds.map(kind => say(`shows.${kind}`)),
    say,
  )

/** What a check asked about. */
const aboutText = (wanted: Wanted, say: Say): string => {
  const topics = (ids: readonly string[]): string =>
    either(
      ids.map(id => topicText(id, say)),
      say,
    )
  switch (wanted.is) {
    case 'answer':
    case 'recent-date':
    case 'mentions':
      return topics(wanted.topics)
    case 'value':
    case 'results':
    case 'agreement':
    case 'documentation':
      return topicText(wanted.topic, say)
    case 'absence':
      return show(wanted.of)
    case 'document':
      return say(`kind.${wanted.by}`)
    case 'coverage':
      return topics(wanted.by)
    case 'order':
      return topicText(wanted.later, say)
    case 'same-figure':
      return say('about.figure')
    case 'link-target':
    case 'no-blanks':
    case 'attestation':
      return say('about.anything')
  }
}

type Missing = Extract<Saw, { is: 'missing' }>

/** A format without a place for it is no reason to look for one. */
const missingText = ({ searched, near, noPlace }: Missing, topics: string, most: number, say: Say): string => {
  if (noPlace) return say('saw.no-place', { topics, format: noPlace.format, instead: noPlace.instead })
  return say('saw.missing', { topics, searched: lookedForText({ searched, ...(near && { near }) }, most, say) })
}

/** What was looked for where nothing was found, after what was wanted or not found: `; looked for "License"`. */
export const lookedForText = (
  { searched, near }: Pick<Missing, 'searched' | 'near'>,
  most: number,
  say: Say,
): string => {
  const lookedFor = searched.length === 0 ? '' : say('saw.searched', { names: searchedText(searched, most, say) })
  return lookedFor + (near === undefined ? '' : say('saw.near', { line: near.line, name: quoted(near.name) }))
}

/** The first few names that were looked for, each already in its quotation marks: a lexicon lists dozens. */
const searchedText = (names: readonly string[], most: number, say: Say): string => {
  const few = names.slice(0, most).map(show)
  const others = names.length - few.length
  return listed(others > 0 ? [...few, say('saw.others', { n: others })] : few, say)
}

const excerpt = (text: string, say: Say): string => (text === '' ? '' : say('saw.text', { text: quoted(text) }))

/** `says-only:see paper` adds to the state, unless the text shown says it already; `own-words` adds nothing. */
const reason = (code: string, shownText: string, say: Say): string => {
  const detail = code.slice(code.indexOf(':') + 1)
  const known = !code.includes(':') || letters(shownText).includes(letters(detail))
  return known ? '' : say('saw.detail', { detail: show(detail.replaceAll('-', ' ')) })
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
