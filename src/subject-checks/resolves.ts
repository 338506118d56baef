import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { Evidence } from '../model/evidence.ts'
import type { State } from '../model/fact.ts'
import type { Link } from '../model/link.ts'
import { type LinkTarget, linkTarget } from '../model/link-target.ts'
import { defineSubjectCheck, type SubjectCheckKind, type SubjectCircumstances } from '../model/subject-check.ts'
import type { SubjectGap, Told } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { fail, notApplicable, pass } from './answers/judgements.ts'
import { linksIn } from './answers/links-in.ts'
import { tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly topics: readonly [TopicId, ...TopicId[]]
}

const linking: readonly State[] = ['answered', 'reference-only', 'none', 'withheld']

/** Do links to places in the project lead there? Addresses in the network are nobody's to try while checking. */
export const resolves: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'resolves',
  summary: 'Relative links in the answers lead to a file of the project, and anchors to a heading.',
  params: {
    type: 'object',
    properties: { topics: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1, uniqueItems: true } },
    required: ['topics'],
    additionalProperties: false,
  },
  bind: ({ topics }) => {
    return ({ own, parts }, { exists }) => {
      const { tellers, unread, silence } = tellersOf(own, topics, linking)
      const followed = toldBy(tellers).flatMap(told => followedIn(told))
      const known = new Map([...own, ...parts].map(evidence => [evidence.document.path, evidence]))
      const gaps = nonEmpty(followed.flatMap(link => gapAt(link, known, exists)))
      if (gaps) return fail(...gaps)
      const by = nonEmpty([...new Map(followed.map(({ told }) => [told.fact, told])).values()])
      if (unread) return unread
      if (by) return pass(...by)
      const [first] = toldBy(tellers)
      return notApplicable(first ? { is: 'fact', told: first } : silence)
    }
  },
})

interface Followed {
  readonly told: Told
  readonly link: Link
  readonly target: Exclude<LinkTarget, { readonly is: 'address' }>
}

const followedIn = (told: Told): readonly Followed[] =>
  linksIn(told.fact, told.in).flatMap(link => {
    const target = linkTarget(link, told.in.document.path)
    return target.is === 'address' ? [] : [{ told, link, target }]
  })

const gapAt = (
  { told, link, target }: Followed,
  known: ReadonlyMap<string, Evidence>,
  exists: SubjectCircumstances['exists'],
): readonly SubjectGap[] => {
  const because = fault(target, known, exists)
  if (because === undefined) return []
  return [
    {
      at: { in: told.in, span: link.span },
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
