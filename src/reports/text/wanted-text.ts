import type { FindWay, Information, State } from '../../model/fact.ts'
import type { Wanted } from '../../model/judgement.ts'
import { either, listed } from '../words/listed.ts'
import type { Say } from '../words/say.ts'
import { periodText } from './period-text.ts'
import { informationText } from './saw-text.ts'
import { show } from './show.ts'
import { topicText } from './topic-text.ts'

/** What a check wanted to see, in a sentence; no branch is a default, so that the compiler counts them. */
export const wantedText = (wanted: Wanted, say: Say): string => {
  const name = (topic: string): string => topicText(topic, say)
  const names = (topics: readonly string[]): string => either(topics.map(name), say)
  switch (wanted.is) {
    case 'answer':
      return say('wanted.answer', {
        topics: names(wanted.topics),
        shown: shown(wanted.shows, wanted.showsAny ?? [], say),
        accepted: accepted(wanted.accepts, say),
        found: found(wanted.by, say),
      })
    case 'value':
      return say('wanted.value', { topic: name(wanted.topic), description: show(wanted.description) })
    case 'results':
      return say('wanted.results', { topic: name(wanted.topic), n: wanted.atLeast, needs: needed(wanted.needs, say) })
    case 'recent-date':
      return say('wanted.recent-date', {
        topics: names(wanted.topics),
        period: periodText(wanted.within, say),
        date: wanted.asOf,
      })
    case 'absence':
      return say('wanted.absence', { what: show(wanted.of) })
    case 'mentions':
      return say('wanted.mentions', { topics: names(wanted.topics), names: listed(wanted.names.map(show), say) })
    case 'no-blanks':
      return say('wanted.no-blanks')
    case 'agreement':
      return say('wanted.agreement', { topic: name(wanted.topic) })
    case 'documentation':
      return say('wanted.documentation', { topic: name(wanted.topic), kind: say(`kind.${wanted.by}`) })
    case 'document':
      return say('wanted.document', { kind: say(`kind.${wanted.by}`) })
    case 'link-target':
      return say('wanted.link-target')
    case 'coverage':
      return say('wanted.coverage', { topics: names(wanted.by), topic: name(wanted.of) })
    case 'same-figure':
      return say('wanted.same-figure', { kind: say(`kind.${wanted.in}`) })
    case 'attestation':
      return say('wanted.attestation', { question: show(wanted.question) })
    case 'order':
      return say('wanted.order', { later: name(wanted.later), earlier: name(wanted.earlier) })
  }
}

const shown = (all: readonly Information[], any: readonly Information[], say: Say): string => {
  const each = informationText(all, say)
  const one = either(
    any.map(kind => say(`shows.${kind}`)),
    say,
  )
  if (all.length > 0 && any.length > 0) return say('wanted.shows-both', { all: each, any: one })
  return all.length + any.length === 0 ? '' : say('wanted.shows', { information: each + one })
}

const accepted = (states: readonly State[], say: Say): string => {
  const others = states.filter(state => state !== 'answered').map(state => say(`state.${state}`))
  return others.length === 0 ? '' : say('wanted.accepts', { states: either(others, say) })
}

const found = (ways: readonly FindWay[] | undefined, say: Say): string => {
  if (ways === undefined) return ''
  const said = ways.map(way => say(`found.${way}`))
  return say('wanted.found', { ways: either(said, say) })
}

const needed = (needs: readonly string[], say: Say): string =>
  needs.length === 0 ? '' : say('wanted.needs', { names: listed(needs.map(show), say) })
