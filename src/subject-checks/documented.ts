import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { DocumentKind } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact, State } from '../model/fact.ts'
import { linkTarget } from '../model/link-target.ts'
import { nameKeys, speaksOfAny } from '../model/plain-name.ts'
import type { SubjectEvidence } from '../model/subject.ts'
import {
  defineSubjectCheck,
  type SubjectCheck,
  type SubjectCheckKind,
  type SubjectCircumstances,
} from '../model/subject-check.ts'
import type { SubjectGap, Told } from '../model/subject-judgement.ts'
import { nameTopic, type TopicId } from '../model/topic.ts'
import { fail, notApplicable, pass } from './answers/judgements.ts'
import { linksIn } from './answers/links-in.ts'
import { type Teller, tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly topic?: TopicId
  readonly by: DocumentKind
}

/** "None" and "not disclosed" name nothing, and are held to their reason by the rules about the topic itself. */
const names: readonly State[] = ['answered', 'reference-only']

/**
 * Is everything that is named under a topic described by a document of its own, or somewhere that can be found? Without a
 * topic: does the subject itself have a document of that kind?
 */
export const documented: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'documented',
  summary:
    'Everything named under the topic has a document of the given kind in the set, or a link, DOI or hub identifier, or a stated reason; without a topic, the subject itself has such a document.',
  params: {
    type: 'object',
    properties: { topic: { $ref: '#/$defs/topic' }, by: { $ref: '#/$defs/document-kind' } },
    required: ['by'],
    additionalProperties: false,
  },
  bind: ({ topic, by }) => (topic === undefined ? documentOf(by) : documentsOfAll(topic, by)),
})

/** A document that could not be read is none of this kind for certain, and is judged by itself. */
const documentOf =
  (by: DocumentKind): SubjectCheck =>
  ({ own }) => {
    const told = own
      .filter(({ document }) => document.kind === by)
      .flatMap(evidence => nonEmpty(leadingFact(evidence)) ?? [])
    const found = nonEmpty(told)
    if (found) return pass(...found)
    const [leading] = own
    const { at } = leading.missing(nameTopic)
    return fail({
      at: { in: leading, span: leadingFact(leading)[0]?.fact.span ?? at },
      saw: { is: 'no-document', of: by },
      wanted: { is: 'document', by },
    })
  }

/** By its name, or else by whatever it says first. */
const leadingFact = (evidence: Evidence): readonly Told[] => {
  const fact =
    evidence.facts.find(({ topic, state }) => topic === nameTopic && state === 'answered') ??
    evidence.facts.find(({ state }) => state === 'answered')
  return fact === undefined ? [] : [{ in: evidence, fact }]
}

const documentsOfAll =
  (topic: TopicId, by: DocumentKind): SubjectCheck =>
  (evidence, { exists }) => {
    const { tellers, unread, silence } = tellersOf(evidence.own, [topic], names)
    const known = namesOf(evidence, by)
    const gaps = nonEmpty(tellers.flatMap(teller => gapsIn(teller, known, exists, topic, by)))
    if (gaps) return unread ?? fail(...gaps)
    if (unread) return unread
    const told = nonEmpty(toldBy(tellers.flatMap(naming)))
    if (told) return pass(...told)
    const [vague] = toldBy(tellers)
    return notApplicable(vague ? { is: 'fact', told: vague } : silence)
  }

/** Where a document says what it is about. */
const ownNames: readonly TopicId[] = [nameTopic, 'identifier' as TopicId] // every list of topics has it

const namesOf = ({ own, parts }: SubjectEvidence, by: DocumentKind): ReadonlySet<string> =>
  new Set(
    [...own, ...parts]
      .filter(({ document }) => document.kind === by)
      .flatMap(({ facts }) => facts)
      .filter(({ topic, state }) => ownNames.includes(topic) && state === 'answered')
      .flatMap(({ text }) => nameKeys(text)),
  )

const gapsIn = (
  { in: evidence, facts }: Teller,
  known: ReadonlySet<string>,
  exists: SubjectCircumstances['exists'],
  topic: TopicId,
  by: DocumentKind,
): readonly SubjectGap[] => {
  const asked = surelyNaming(facts)
  const excused = excusedBy(facts)
  const found = (fact: Fact): readonly string[] =>
    (listedIn(fact) ?? []).filter(name => canBeFound(name, fact, evidence, exists))
  const told = new Set([...known, ...asked.flatMap(found).flatMap(nameKeys)])
  const speaksOfKnown = speaksOfAny([...told].filter(key => key.length >= shortestInText))
  return asked.flatMap(fact => {
    const missing = namesIn(fact).filter(
      name =>
        !isKnown(name, told) &&
        !(listedIn(fact) === undefined && speaksOfKnown(name)) &&
        !canBeFound(name, fact, evidence, exists) &&
        !excused(name),
    )
    if (missing.length === 0) return []
    return [
      {
        at: { in: evidence, span: fact.span },
        saw: { is: 'undocumented', names: missing },
        wanted: { is: 'documentation', topic, by },
      },
    ]
  })
}

/** What a pass rests on: a sentence that names nothing is no evidence that everything named is documented. */
const naming = ({ in: evidence, facts }: Teller): readonly Teller[] => {
  const asked = nonEmpty(surelyNaming(facts))
  return asked ? [{ in: evidence, facts: asked }] : []
}

/** A sentence somewhere that only speaks of data names none for sure: it counts where nothing else is said, and shows a name. */
const surelyNaming = (facts: readonly Fact[]): readonly Fact[] => {
  const sure = facts.filter(fact => fact.sure !== 'heuristic')
  return sure.length > 0 ? sure : facts.filter(fact => fact.shows.includes('dataset-name'))
}

/** What an answer names; running text without a single name that could be told apart is one item, with all its links. */
const namesIn = (fact: Fact): readonly string[] => listedIn(fact) ?? [fact.text]

const listedIn = ({ value }: Fact): readonly string[] | undefined =>
  value?.type === 'datasets' || value?.type === 'models' ? value.names : undefined

/** In running text a name stands among other words; a name of its own has to be that very one. */
const isKnown = (name: string, known: ReadonlySet<string>): boolean => nameKeys(name).some(key => known.has(key))

const shortestInText = 5

/** An address, a DOI, `owner/name` on a hub or, in metadata, a name as hubs give them; or a link in the answer whose words are the name. */
const canBeFound = (name: string, fact: Fact, evidence: Evidence, exists: SubjectCircumstances['exists']): boolean => {
  if (/^(?:https?:\/\/\S+|[\w.-]+\/[\w.-]+)$/.test(name.trim()) || /\b10\.\d{4,9}\/\S/.test(name)) return true
  if (fact.by === 'metadata' && /^[a-z0-9][a-z0-9_.-]*$/.test(name.trim())) return true
  const whole = name === fact.text
  if (whole && hubName.test(name)) return true
  return linksIn(fact, evidence)
    .filter(({ text }) => whole || text.includes(name) || name.includes(text))
    .some(link => {
      const target = linkTarget(link, evidence.document.path)
      return target.is === 'address' || (target.is === 'file' && exists(target.path))
    })
}

/** `owner/name` among other words: with a digit or a hyphen in the name, so that "train/test" and "and/or" are none. */
const hubName = /(?<![\w./:-])[A-Za-z][\w.-]+\/[\w.]*[-\d][\w.-]*/

/** A reason stands for one name where it speaks of it, and for all where it stands in the answer that names them. */
const excusedBy = (facts: readonly Fact[]): ((name: string) => boolean) => {
  const reasoned = facts.filter(({ shows }) => shows.includes('reason'))
  const names = new Set(reasoned.flatMap(namesIn))
  return name => names.has(name) || reasoned.some(({ text }) => text.includes(name))
}
