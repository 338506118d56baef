import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { Anchors } from '../model/anchors.ts'
import { distanceBetween } from '../model/edit-distance.ts'
import { type Evidence, factsHolding } from '../model/evidence.ts'
import type { State } from '../model/fact.ts'
import type { Saw } from '../model/judgement.ts'
import type { Link } from '../model/link.ts'
import { type LinkTarget, linkTarget } from '../model/link-target.ts'
import { kept } from '../model/once.ts'
import type { SubjectEvidence } from '../model/subject.ts'
import { defineSubjectCheck, type LinkPlaces, type SubjectCheckKind } from '../model/subject-check.ts'
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
    return ({ own, parts }, { exists, anchorsAt }) => {
      const { followed, unread, silence } = links(own)
      const known = new Map([...own, ...parts].map(evidence => [evidence.document.path, evidence]))
      const places: LinkPlaces = {
        exists: path => known.has(path) || exists(path),
        anchorsAt: path => (known.has(path) ? known.get(path)?.anchors : anchorsAt(path)),
      }
      const suggest = suggestions()
      const gaps = nonEmpty(followed.flatMap(link => gapAt(link, places, suggest)))
      if (gaps) return fail(...gaps)
      const unsure = followed.flatMap(link => unreadAt(link, places))[0]
      if (unsure) return unsure
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
  factsHolding(evidence)(span)
    .filter(({ state }) => linking.includes(state))
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

/** Whether the heading is there cannot be told of a file that could not be read, and what was not seen is no pass. */
const unreadAt = ({ in: evidence, link, target }: Followed, { anchorsAt }: LinkPlaces): readonly SubjectJudgement[] => {
  if (target.is !== 'file' || target.anchor === undefined || isOfTheReader(target.anchor, link.href)) return []
  const read = anchorsAt(target.path)
  return read && 'code' in read ? [{ outcome: 'not-judged', problem: read, at: { in: evidence, span: link.span } }] : []
}

const gapAt = (
  { in: evidence, link, target }: Followed,
  places: LinkPlaces,
  suggest: Suggest,
): readonly SubjectGap[] => {
  const because = fault(target, link.href, places, suggest)
  return because === undefined
    ? []
    : [
        {
          at: { in: evidence, span: link.span },
          saw: { is: 'dead-link', href: link.href, ...because },
          wanted: { is: 'link-target' },
        },
      ]
}

const fault = (
  target: Followed['target'],
  href: string,
  { exists, anchorsAt }: LinkPlaces,
  suggest: Suggest,
): Omit<Extract<Saw, { is: 'dead-link' }>, 'is' | 'href'> | undefined => {
  if (target.is === 'outside') return { because: 'outside' }
  const { path, anchor } = target
  if (!exists(path)) return { because: 'no-such-file' }
  const anchors = anchor === undefined || isOfTheReader(anchor, href) ? undefined : anchorsAt(path)
  if (anchor === undefined || anchors === undefined || 'code' in anchors || leadsTo(anchor, anchors)) return undefined
  return { because: 'no-such-heading', file: path, near: suggest(anchor, anchors) }
}

/** The head of any page, a passage of it, lines of its source: nothing that an author has to name. */
const isOfTheReader = (anchor: string, href: string): boolean =>
  /^(?:top|readme)$/i.test(anchor) || anchor.startsWith(':~:') || /\?[^#]*#L\d+/i.test(href)

/** Readers differ in whether case tells names apart, and where it does not nobody is misled; so it is not held against a link. */
const leadsTo = (anchor: string, anchors: Anchors): boolean =>
  anchors.has(anchor) || plainNames(anchors).has(plain(anchor))

/** A file may have as many headings as links to them, so that each name is made plain once. */
const plainNames = kept((anchors: Anchors): ReadonlySet<string> => new Set([...anchors.keys()].map(plain)))

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^user-content-/, '')
    .replaceAll('\ufe0f', '')

interface Named {
  readonly name: string
  readonly line: number
}

type Suggest = (anchor: string, anchors: Anchors) => readonly Named[]

/** Names so near that they may be meant, the nearest first; for the first dead links alone, where there are more links and headings than can be compared. */
const suggestions = (): Suggest => {
  let left = mostCompared
  return (anchor, anchors) => {
    left -= anchors.size
    return left < 0 ? [] : nearest(anchor, anchors)
  }
}

const mostCompared = 20_000

const nearest: Suggest = (anchor, anchors) => {
  const wanted = plain(anchor)
  return [...anchors]
    .map(([name, line]) => ({ name, line, far: farFrom(wanted, plain(name)) }))
    .filter(({ far }) => far <= Math.max(2, wanted.length / 2))
    .toSorted((a, b) => a.far - b.far || a.line - b.line)
    .slice(0, 3)
    .map(({ name, line }) => ({ name, line }))
}

/** A name that holds the other is nearer than its letters say. */
const farFrom = (wanted: string, name: string): number =>
  wanted !== '' && name !== '' && (name.includes(wanted) || wanted.includes(name)) ? 1 : distanceBetween(wanted, name)
