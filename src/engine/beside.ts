import type { Circumstances } from '../model/circumstances.ts'
import type { Evidence } from '../model/evidence.ts'
import { type Gap, type Judgement, notJudged } from '../model/judgement.ts'
import type { DocumentRule } from '../model/rule.ts'
import { isAbout, isInTime, type SideReading } from '../model/side-file.ts'
import type { TopicId } from '../model/topic.ts'
import type { Cite } from './cite.ts'
import { topicsOf } from './wanted-topics.ts'

/** What stands beside a document and speaks for it: a side file, or another document about the same thing. */
export interface Beside extends SideReading {
  readonly cite: Cite
  /** Of what it may speak, where it could not be read. */
  readonly topics?: readonly TopicId[]
}

/** A document that has been judged by itself, kept to be judged with others. */
export interface KeptDocument {
  readonly evidence: Evidence
  readonly cite: Cite
}

/**
 * Judges a document, and again with what stands beside it where nothing else keeps it from passing than that it is silent.
 * What it says itself, blanks included, is never made good elsewhere.
 */
export const judgeWith = (
  rule: DocumentRule,
  evidence: Evidence,
  circumstances: Circumstances,
  beside: readonly Beside[],
): Judgement => {
  const alone = rule.check(evidence, circumstances)
  const silent = alone.outcome === 'fail' && alone.gaps.every(({ saw }) => saw.is === 'missing')
  if (!silent) return alone
  // What never expires is asked for no day: a judgement that saw none holds on every one (`other-day.ts`).
  const speaking = beside.filter(
    other => isAbout(other, evidence) && (other.until === undefined || isInTime(other, circumstances.asOf)),
  )
  const facts = speaking.flatMap(other => other.facts)
  const together =
    facts.length === 0 ? alone : rule.check({ ...evidence, facts: [...evidence.facts, ...facts] }, circumstances)
  return together.outcome === 'pass' ? together : (unreadBeside(alone.gaps, speaking) ?? alone)
}

/** What a file beside it that cannot be read may answer is not known to be missing. */
const unreadBeside = (gaps: readonly Gap[], beside: readonly Beside[]): Judgement | undefined => {
  const wanted = new Set(gaps.flatMap(gap => topicsOf(gap.wanted)))
  const [unread] = beside.flatMap(({ unread, topics = [] }) =>
    unread !== undefined && topics.some(topic => wanted.has(topic)) ? [unread] : [],
  )
  return unread && notJudged(unread)
}

/** Cites each fact where it stands. */
export const citeAmong = (own: Cite, beside: readonly Beside[]): Cite => {
  if (beside.length === 0) return own
  const homes = new Map(beside.flatMap(({ facts, cite }) => facts.map(fact => [fact, cite] as const)))
  return { ...own, fact: fact => (homes.get(fact) ?? own).fact(fact) }
}
