import type { Fact } from '../../model/fact.ts'
import type { Match } from '../../model/match.ts'
import { kept } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Code } from '../../syntax/markdown/markdown-tree.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { measureIn } from '../state/measure-in.ts'
import type { Piece } from '../text/piece.ts'
import type { Makes } from '../vocabulary/makes.ts'
import type { Told } from '../vocabulary/own-things.ts'
import { isNameOf } from './told-by-form.ts'

/** Code that shows how to use the thing, or how to cite it, under whatever heading. */
export const codeFacts = (code: Code, where: string, except: ReadonlySet<TopicId>, told: Told): readonly Fact[] => {
  const { kind, vocabulary } = told
  const piece: Piece = { span: code.span, units: [], links: [], codes: [code], tables: [], items: 0, ordered: false }
  const lower = code.text.toLowerCase()
  const cites = vocabulary.citationCode.find(sign => lower.includes(sign.toLowerCase()))
  const measures = measureIn(code.text, vocabulary.metrics, vocabulary.outputNames)
  const uses = vocabulary.usageCode.find(sign => code.text.includes(sign))
  const signs: readonly Sign[] = [
    ...(cites === undefined ? [] : [{ topic: knownTopic('citation'), list: 'citation-code', entry: cites } as const]),
    ...(measures === undefined
      ? []
      : [{ topic: knownTopic('evaluation-results'), list: 'metrics', entry: measures } as const]),
    ...(uses === undefined ? [] : [{ topic: knownTopic('how-to-use'), list: 'usage-code', entry: uses } as const]),
    ...(fetchesIt(code.text, told)
      ? (['distribution', 'identifier'] as const).map(id => ({
          topic: knownTopic(id),
          list: 'usage-code' as const,
          entry: 'from_pretrained',
        }))
      : []),
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

/** `from_pretrained("thies/nyota")` of the thing itself. */
const fetchesIt = (code: string, told: Told): boolean =>
  [...code.matchAll(fetched(told.vocabulary.makes))].some(([, name = '']) => isNameOf(name, told))

const fetched = kept(
  ({ fetches }: Makes): RegExp =>
    new RegExp(
      String.raw`(?:${fetches.map(name => name.replaceAll('.', '\\.')).join('|') || '(?!)'})\(\s*(?:\w+\s*=\s*)?["'][\w.-]+/([\w.-]+)["']`,
      'g',
    ),
)
