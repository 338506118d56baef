import type { Fact } from '../../model/fact.ts'
import type { Match } from '../../model/match.ts'
import { kept } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Code } from '../../syntax/markdown/markdown-tree.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { measureIn } from '../state/measure-in.ts'
import { oneOf } from '../text/one-of.ts'
import type { Piece } from '../text/piece.ts'
import type { Makes } from '../vocabulary/makes.ts'
import type { Told } from '../vocabulary/own-things.ts'
import { isOwnName } from './told-by-form.ts'

/** Code that shows how to use the thing, or how to cite it, under whatever heading. */
export const codeFacts = (code: Code, where: string, except: ReadonlySet<TopicId>, told: Told): readonly Fact[] => {
  const { kind, vocabulary } = told
  const piece: Piece = { span: code.span, units: [], links: [], codes: [code], tables: [], items: 0, ordered: false }
  const lower = code.text.toLowerCase()
  const cites = vocabulary.citationCode.find(sign => lower.includes(sign.toLowerCase()))
  const measures = measureIn(code.text, vocabulary.metrics, vocabulary.outputNames)
  const uses = vocabulary.usageCode.find(sign => code.text.includes(sign))
  const fetches = fetchedIn(code.text, told)
  const signs: readonly Sign[] = [
    ...(cites === undefined ? [] : [{ topic: knownTopic('citation'), list: 'citation-code', entry: cites } as const]),
    ...(measures === undefined
      ? []
      : [{ topic: knownTopic('evaluation-results'), list: 'metrics', entry: measures } as const]),
    ...(uses === undefined ? [] : [{ topic: knownTopic('how-to-use'), list: 'usage-code', entry: uses } as const]),
    ...(fetches === undefined
      ? []
      : [knownTopic('distribution'), knownTopic('identifier')].map(
          topic => ({ topic, list: 'fetching-code', entry: fetches }) as const,
        )),
    ...vocabulary.conditionCode.flatMap(sign => {
      const entry = sign.kind === kind ? sign.signs.find(text => code.text.includes(text)) : undefined
      return entry === undefined ? [] : [{ topic: sign.topic, list: 'condition-code', entry } as const]
    }),
  ]
  return signs
    .filter(({ topic }) => vocabulary.topics.get(topic)?.kinds.includes(kind) === true && !except.has(topic))
    .map(({ topic, ...via }) =>
      factOf(piece, { topic, sure: 'alias', by: 'prose', where: where || 'text', via }, vocabulary),
    )
    .map(fact => (fact.state === 'empty' ? { ...fact, state: 'answered' as const, reason: 'measured-in-code' } : fact))
}

/** A sign in code that answers a topic. */
interface Sign extends Match {
  readonly topic: TopicId
}

/** The call that fetches the thing itself: `from_pretrained("thies/nyota")`. */
const fetchedIn = (code: string, told: Told): string | undefined =>
  [...code.matchAll(fetched(told.vocabulary.makes))].find(([, , name = '']) => isOwnName(name, told))?.[1]

const fetched = kept(
  ({ fetches }: Makes): RegExp =>
    new RegExp(String.raw`(${oneOf(fetches)})\(\s*(?:\w+\s*=\s*)?["'][\w.-]+/([\w.-]+)["']`, 'g'),
)
