import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { Evidence } from '../model/evidence.ts'
import type { State } from '../model/fact.ts'
import type { Link } from '../model/link.ts'
import { type LinkTarget, linkTarget } from '../model/link-target.ts'
import type { SubjectEvidence } from '../model/subject.ts'
import { defineSubjectCheck, type SubjectCheckKind, type SubjectCircumstances } from '../model/subject-check.ts'
import type { SubjectGap, SubjectJudgement, SubjectSwitch, Told } from '../model/subject-judgement.ts'
import { nameTopic, type TopicId } from '../model/topic.ts'
import { fail, notApplicable, pass } from './answers/judgements.ts'
import { linksIn } from './answers/links-in.ts'
import { tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly topics?: readonly [TopicId, ...TopicId[]]
}

const linking: readonly State[] = ['answered', 'reference-only', 'none', 'withheld']

/** Do links to places in the project lead there? Addresses in the network are nobody's to try while checking. */
export const resolves: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'resolves',
  summary:
    'Relative links in the answers, or without topics in the whole of the documents, lead to a file of the project, and anchors to a heading.',
  params: {
    type: 'object',
    properties: { topics: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1, uniqueItems: true } },
    additionalProperties: false,
  },
  bind: ({ topics }) => {
    const links = topics === undefined ? allLinks : linksOn(topics)
    return ({ own, parts }, { exists }) => {
      const { followed, unread, silence } = links(own)
      const known = new Map([...own, ...parts].map(evidence => [evidence.document.path, evidence]))
      const gaps = nonEmpty(followed.flatMap(link => gapAt(link, known, exists)))
      if (gaps) return fail(...gaps)
      const by = nonEmpty([...new Map(followed.flatMap(({ told }) => told.map(one => [one.fact, one]))).values()])
      return unread ?? (by ? pass(...by) : notApplicable(silence))
    }
  },
})

interface Links {
  readonly followed: readonly Followed[]
  readonly unread?: SubjectJudgement
  /** What stands where nothing points into the project. */
  readonly silence: SubjectSwitch
}

const linksOn =
  (topics: readonly [TopicId, ...TopicId[]]) =>
  (own: SubjectEvidence['own']): Links => {
    const { tellers, unread, silence } = tellersOf(own, topics, linking)
    const told = toldBy(tellers)
    const [first] = told
    return {
      followed: told.flatMap(one => followedIn(one.in, linksIn(one.fact, one.in), () => [one])),
      ...(unread && { unread }),
      silence: first ? { is: 'fact', told: first } : silence,
    }
  }

/** A link outside every answer has to lead somewhere all the same; it is no evidence, so that a pass rests on the others. */
const allLinks = (own: SubjectEvidence['own']): Links => {
  const broken = own.find(({ unread }) => unread !== undefined)?.unread
  const [leading] = own
  const [first] = leading.facts
  return {
    followed: own.flatMap(evidence => followedIn(evidence, evidence.links, link => tellersOfLink(link, evidence))),
    ...(broken && { unread: { outcome: 'not-judged', problem: broken } }),
    silence: first
      ? { is: 'fact', told: { in: leading, fact: first } }
      : { is: 'absence', in: leading, missing: leading.missing(nameTopic) },
  }
}

const tellersOfLink = ({ span }: Link, evidence: Evidence): readonly Told[] =>
  evidence.facts
    .filter(({ state, span: of }) => linking.includes(state) && of.start <= span.start && span.end <= of.end)
    .map(fact => ({ in: evidence, fact }))

interface Followed {
  readonly in: Evidence
  readonly told: readonly Told[]
  readonly link: Link
  readonly target: Exclude<LinkTarget, { readonly is: 'address' }>
}

const followedIn = (
  evidence: Evidence,
  links: readonly Link[],
  tellers: (link: Link) => readonly Told[],
): readonly Followed[] =>
  links.flatMap(link => {
    const target = linkTarget(link, evidence.document.path)
    return target.is === 'address' ? [] : [{ in: evidence, told: tellers(link), link, target }]
  })

const gapAt = (
  { in: evidence, link, target }: Followed,
  known: ReadonlyMap<string, Evidence>,
  exists: SubjectCircumstances['exists'],
): readonly SubjectGap[] => {
  const because = fault(target, known, exists)
  if (because === undefined) return []
  return [
    {
      at: { in: evidence, span: link.span },
      saw: { is: 'dead-link', href: link.href, because },
      wanted: { is: 'link-target' },
    },
  ]
}

/** Headings are known of the documents of the set alone; other files have to be there, and no more. */
const fault = (
  target: Followed['target'],
  known: ReadonlyMap<string, Evidence>,
  exists: SubjectCircumstances['exists'],
): 'no-such-file' | 'no-such-heading' | 'outside' | undefined => {
  if (target.is === 'outside') return 'outside'
  const document = known.get(target.path)
  if (document === undefined) return exists(target.path) ? undefined : 'no-such-file'
  const { anchor } = target
  return anchor === undefined || document.anchors.size === 0 || document.anchors.has(anchor.toLowerCase())
    ? undefined
    : 'no-such-heading'
}
