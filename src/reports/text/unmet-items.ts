import type { IdleRule, Report, UnansweredTopic } from '../../model/report.ts'
import { either, listed } from '../words/listed.ts'
import type { Say } from '../words/say.ts'
import { topicText } from './topic-text.ts'

/** One list of what met nothing, each item with why. Names and rules are as they were given: a format shows them its way. */
export interface UnmetList {
  readonly of: 'rules' | 'selectors' | 'topics'
  readonly title: string
  readonly items: readonly UnmetItem[]
}

export interface UnmetItem {
  readonly name: string
  readonly text: string
}

/** The lists that are not empty, in one order for all formats. */
export const unmetOf = ({ negativeSpace }: Pick<Report, 'negativeSpace'>, say: Say): readonly UnmetList[] => {
  const { rules, selectors, topics } = negativeSpace
  const lists: readonly UnmetList[] = [
    {
      of: 'rules',
      title: say('unmet.rules'),
      items: rules.map(({ rule, because }) => ({ name: rule, text: idleText(because, say) })),
    },
    {
      of: 'selectors',
      title: say('unmet.selectors'),
      items: selectors.map(({ text, from }) => ({ name: text, text: say(`selector.${from}`) })),
    },
    {
      of: 'topics',
      title: say('unmet.topics'),
      items: topics.map(topic => ({ name: topicText(topic.topic, say), text: standsText(topic, say) })),
    },
  ]
  return lists.filter(({ items }) => items.length > 0)
}

const idleText = (because: IdleRule['because'], say: Say): string => {
  switch (because.is) {
    case 'no-document': {
      const kinds = because.kinds.map(kind => (kind === 'subject' ? say('unmet.subject') : say(`kind.${kind}`)))
      return say('unmet.no-document', { kinds: either(kinds, say) })
    }
    case 'not-applicable':
      return say('unmet.not-applicable', {
        n: because.times,
        topics: listed(
          because.topics.map(topic => topicText(topic, say)),
          say,
        ),
      })
  }
}

const standsText = ({ rules, states }: UnansweredTopic, say: Say): string => {
  const asking = listed(rules, say)
  if (states.length === 0) return say('unmet.nothing', { rules: asking })
  const found = states.map(state => say(`state.${state}`))
  return say('unmet.instead', { states: listed(found, say), rules: asking })
}
