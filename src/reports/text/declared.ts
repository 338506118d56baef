import type { DeclaredFact } from '../../model/declared-fact.ts'
import type { CitedSwitch } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** `waco.yaml line 3 declares agentic: no` */
export const declaredText = ({ topic, says, at }: DeclaredFact, say: Say): string =>
  say('declared.fact', {
    where:
      at.start === undefined
        ? say('declared.elsewhere', { path: show(at.path) })
        : say('declared.line', { path: show(at.path), line: at.start.line }),
    topic: show(topic),
    answer: say(says ? 'declared.yes' : 'declared.no'),
  })

/** What is declared shows in every report, with how many rules it switched off. */
export const declaredCount = (fact: DeclaredFact, { documents }: Report, say: Say): string => {
  const off = documents
    .flatMap(({ findings }) => findings)
    .filter(finding => finding.outcome === 'not-applicable' && restsOn(finding.because, fact))
  const rules = new Set(off.map(({ rule }) => rule)).size
  const declared = declaredText(fact, say)
  return rules > 0 ? say('declared.switches-off', { declared, n: rules }) : declared
}

const restsOn = (because: CitedSwitch, { topic }: DeclaredFact): boolean =>
  because.is === 'declared' && because.topic === topic
