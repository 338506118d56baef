import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { TopicId } from '../model/topic.ts'
import type { Code } from '../syntax/markdown-tree.ts'
import { factOf } from './fact-maker.ts'
import { knownTopic, listedTopic, type NamedTopic } from './known-topic.ts'
import { normaliseName, normaliseText } from './normalise.ts'
import type { Piece } from './piece.ts'
import type { Unit } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Sentences of running text that speak of a topic, although no heading or label says so (a bare name in a cell says nothing); `except`: topics the section is about anyway. */
export const cueFacts = (
  piece: Piece,
  where: string,
  except: ReadonlySet<TopicId>,
  vocabulary: Vocabulary,
  kind: DocumentKind,
): readonly Fact[] =>
  piece.units.flatMap(unit => {
    if (isBibliography.test(unit.text) || vocabulary.labels.has(normaliseName(unit.text))) return []
    const refused = new Set(vocabulary.unless.in(unit.normal))
    const cued = vocabulary.cues.in(unit.normal).filter(key => !refused.has(key.replace('?', '')))
    const needsValue = new Set(cued.filter(key => key.endsWith('?')).map(key => key.slice(0, -1)))
    const sure = cued.filter(key => !key.endsWith('?'))
    const paper: readonly NamedTopic[] = unit.links.some(({ href }) => isPaper(href, vocabulary)) ? ['citation'] : []
    const mail: readonly NamedTopic[] = mailInText.test(unit.text) ? ['contact'] : []
    const topics = [...new Set([...sure, ...needsValue, ...paper, ...mail])]
      .map(listedTopic)
      .filter(topic => speaksOf(topic, kind, vocabulary))
      .filter(topic => !(topic === 'intended-use' && sure.includes('out-of-scope-use')))
      .filter(topic => topic !== 'evaluation-results' || !measuredNothing(unit.text))
      .filter(topic => !isCondition(topic, vocabulary) || statesConditions(unit, except, vocabulary))
    return topics
      .filter(topic => !except.has(topic))
      .map(topic =>
        factOf(sentence(piece, unit), { topic, sure: 'heuristic', by: 'prose', where: where || 'text' }, vocabulary),
      )
      .filter(fact => fact.state === 'answered' || fact.state === 'none')
      .filter(fact => sure.includes(fact.topic) || !needsValue.has(fact.topic) || fact.value !== undefined)
  })

const isCondition = (topic: TopicId, { topics }: Vocabulary): boolean => topics.get(topic)?.value === 'yes-no'

/** "Do not use it to score applicants" says nothing of what it is used for, and neither does a warning of misuse. */
const statesConditions = (unit: Unit, under: ReadonlySet<TopicId>, vocabulary: Vocabulary): boolean =>
  !vocabulary.denials.has(unit.normal) && ![...under].some(topic => vocabulary.conditionFree.has(topic))

/** What trainers print when they measured nothing: `Loss: nan`. */
const measuredNothing = (text: string): boolean => /\bnan\b/i.test(text) && !/\d/.test(text)

/** An entry of a bibliography outside a fence; its title speaks of another work. */
const isBibliography = /\w\s?=\s?[{"]/

/** An address in running text is there to be written to. */
const mailInText = /[\w.+-]@[\w-]+\.\w/

/** Code that shows how to use the thing, or how to cite it, under whatever heading. */
export const codeFacts = (
  code: Code,
  where: string,
  except: ReadonlySet<TopicId>,
  vocabulary: Vocabulary,
  kind: DocumentKind,
): readonly Fact[] => {
  const piece: Piece = { span: code.span, units: [], links: [], codes: [code], tables: [], items: 0, ordered: false }
  const lower = code.text.toLowerCase()
  const topics: readonly NamedTopic[] = [
    ...(vocabulary.citationCode.some(sign => lower.includes(sign.toLowerCase())) ? (['citation'] as const) : []),
    ...(showsMeasures(code.text, vocabulary.metrics) ? (['evaluation-results'] as const) : []),
    ...(vocabulary.usageCode.some(sign => code.text.includes(sign)) ? (['how-to-use'] as const) : []),
  ]
  const conditions = vocabulary.conditionCode
    .filter(sign => sign.kind === kind && sign.signs.some(text => code.text.includes(text)))
    .map(({ topic }) => topic)
  return [...topics.map(knownTopic), ...conditions]
    .filter(topic => speaksOf(topic, kind, vocabulary) && !except.has(topic))
    .map(topic => factOf(piece, { topic, sure: 'alias', by: 'prose', where: where || 'text' }, vocabulary))
    .map(fact => (fact.state === 'empty' ? { ...fact, state: 'answered' as const, reason: 'measured-in-code' } : fact))
}

/** `f1: 89.26`, line by line, as evaluation scripts print it. */
const showsMeasures = (text: string, metrics: ReadonlySet<string>): boolean =>
  text
    .split('\n', 200)
    .map(line => /^\W{0,8}(\w[\w @-]{0,40}?)\W{0,3}[:=]\W{0,3}\d/.exec(line.slice(0, 80))?.[1])
    .some(name => name !== undefined && metrics.has(normaliseText(name.replaceAll('_', ' '))))

const speaksOf = (topic: TopicId, kind: DocumentKind, vocabulary: Vocabulary): boolean =>
  vocabulary.topics.get(topic)?.kinds.includes(kind) === true

const isPaper = (href: string, { paperHosts }: Vocabulary): boolean => {
  if (!URL.canParse(href)) return false
  const { hostname, pathname } = new URL(href)
  return (
    paperHosts.has(hostname.replace(/^www\./, '')) ||
    paperHosts.has(hostname) ||
    (pathname.toLowerCase().endsWith('.pdf') && !/agreement|licen[cs]e|terms|policy|privacy/i.test(pathname))
  )
}

const sentence = (piece: Piece, unit: Unit): Piece => ({
  ...piece,
  span: unit.span,
  units: [unit],
  links: unit.links,
  codes: [],
  tables: [],
})
