import { type DeclaredFact, whereDeclared } from '../../model/declared-fact.ts'
import type { CitedSwitch } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { count } from './listed.ts'
import { show } from './show.ts'

/** `waco.yaml line 3 declares agentic: no` */
export const declaredText = (fact: DeclaredFact): string =>
  `${show(whereDeclared(fact))} declares ${show(fact.topic)}: ${fact.says ? 'yes' : 'no'}`

/** What is declared shows in every report, with how many rules it switched off. */
export const declaredCount = (fact: DeclaredFact, { documents }: Report): string => {
  const off = documents
    .flatMap(({ findings }) => findings)
    .filter(finding => finding.outcome === 'not-applicable' && restsOn(finding.because, fact))
  const rules = new Set(off.map(({ rule }) => rule)).size
  return `${declaredText(fact)}${rules > 0 ? `; ${count(rules, 'rule')} switched off` : ''}`
}

const restsOn = (because: CitedSwitch, { topic }: DeclaredFact): boolean =>
  because.is === 'declared' && because.topic === topic
