import type { Judged } from '../../model/finding.ts'
import type { Say } from '../words/say.ts'
import { declaredText } from './declared.ts'
import { titled } from './finding.ts'
import { placeText } from './place.ts'
import type { Rules } from './rules.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { topicText } from './topic-text.ts'

/** A finding that asks nothing of anybody. */
export type Quiet = Judged & { readonly outcome: 'pass' | 'not-applicable' }

export const isQuiet = (finding: Judged): finding is Quiet =>
  finding.outcome === 'pass' || finding.outcome === 'not-applicable'

/** Such a finding in short, with the place of its evidence. */
export const quietLines = (finding: Quiet, rules: Rules, style: Style): readonly string[] =>
  titled(
    finding,
    style.say('finding.quiet', {
      title: show(rules.info.get(finding.rule)?.title ?? ''),
      evidence: evidenceText(finding, style.say),
    }),
    style,
  )

/** Where it stands; and where nothing does, on what nothing was said, since saying it may make the rule due. */
export const evidenceText = (finding: Quiet, say: Say): string => {
  if (finding.outcome === 'pass') return placeText(finding.by[0].at)
  const { because } = finding
  if (because.is === 'declared') return say('finding.switched-off', { declared: declaredText(because, say) })
  // Between documents, the topic is one on which there was nothing to compare: one of them may well speak of it.
  const unsaid = because.is === 'absence' && !('subject' in finding)
  const place = placeText(because.at)
  return unsaid ? say('finding.unsaid', { topics: topicText(because.topic, say), place }) : place
}
