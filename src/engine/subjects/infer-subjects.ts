import type { Claim } from '../../model/declared-subject.ts'
import { documentName, kindText } from '../../model/document.ts'
import type { Member, Subject } from '../../model/subject.ts'
import { byLength } from './by-length.ts'
import { asMembers, type Cluster, clustersOf, memberOf } from './cluster.ts'
import { clustersOfClaim, declaredSubject } from './declared.ts'
import type { Described } from './described.ts'
import { type Join, joinOf } from './join.ts'
import { type Neighbours, neighbours } from './neighbours.ts'
import { partsOf } from './parts.ts'

/**
 * Which documents describe the same thing, by names and links alone, so that nobody has to declare it:
 *
 * 1. Documents of one kind with one name side by side are about one thing: a card and its translation.
 * 2. A disclosure belongs to the nearest model card that has its name; or to the one that it links to and that links
 *    to it, or one way where only one of them has a name; or, when it names nothing at all, to the only card around.
 * 3. A data sheet is about a thing of its own. It is a part of each subject that names it among its data, is linked with
 *    it, or, when it names nothing, of the only card around. So is the card of a model that another document builds on.
 *
 * "Nearest" is the smallest folder around the document that holds one; where it holds several, none is taken: nothing
 * is joined on a guess. Every document describes exactly one subject. What the settings declare comes before all of this.
 */
export const inferSubjects = (evidences: readonly Described[], claims: readonly Claim[] = []): readonly Subject[] => [
  ...subjectsIn(evidences, claims),
]

/** The same, each made when it is asked for: of a hundred thousand none has to be kept. */
export function* subjectsIn(evidences: readonly Described[], claims: readonly Claim[]): Generator<Subject> {
  const { inOrder, joined, around } = arranged(evidences, claims)
  for (const each of inOrder) yield 'id' in each ? each : subjectOf(each, joined.get(each) ?? [], around)
}

/** What leads each subject or is one already, by its name, and what else tells who belongs to it. */
interface Arranged {
  readonly inOrder: readonly (Cluster | Subject)[]
  readonly joined: ReadonlyMap<Cluster, readonly Joined[]>
  readonly around: Neighbours
}

/** Apart from `subjectsIn`, which would hold all that this needs on the way until the last subject is made. */
const arranged = (evidences: readonly Described[], claims: readonly Claim[]): Arranged => {
  const all = evidences.toSorted(byLength)
  const declared = claims.map(claim => clustersOfClaim(claim, all))
  const claimed = new Set(declared.flatMap(({ clusters }) => clusters))
  const own = new Set([...claimed].flatMap(({ documents }) => documents))
  const sorted = all.filter(evidence => !own.has(evidence))
  const cards = clustersOf(sorted, 'model-card')
  const sheets = clustersOf(sorted, 'data-sheet')
  const disclosures = clustersOf(sorted, 'disclosure')
  const around = neighbours([...cards, ...sheets, ...disclosures, ...claimed])

  // What is declared has the documents that were declared, and no others.
  const free = (join: Join | undefined): Join | undefined => (join && claimed.has(join.to) ? undefined : join)
  const joins = disclosures.map(disclosure => ({ disclosure, join: free(joinOf(disclosure, around)) }))
  const joined = new Map<Cluster, readonly Joined[]>()
  for (const { disclosure, join } of joins) {
    if (join) joined.set(join.to, [...(joined.get(join.to) ?? []), { disclosure, because: join.because }])
  }
  const alone = joins.filter(({ join }) => join === undefined).map(({ disclosure }) => disclosure)
  const stated = declared.flatMap(clusters => declaredSubject(clusters, all, around))
  const inOrder = [...cards, ...alone, ...sheets, ...stated].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  return { inOrder, joined, around }
}

const idOf = (of: Cluster | Subject): string => ('id' in of ? of.id : documentName(of.documents[0].document))

interface Joined {
  readonly disclosure: Cluster
  readonly because: string
}

const subjectOf = (leading: Cluster, joined: readonly Joined[], around: Neighbours): Subject => {
  const [first, ...translations] = leading.documents
  const same = (evidence: Described): Member => memberOf(evidence, 'it', leading.because.get(evidence) ?? '')
  const others: readonly Member[] = [
    ...translations.map(same),
    ...joined.flatMap(({ disclosure, because }) => asMembers(disclosure, 'it', because)),
    ...partsOf([leading, ...joined.map(({ disclosure }) => disclosure)], around),
  ]
  const because =
    others.length === 0
      ? 'stands alone: no other document shares its name or is linked with it'
      : `leads, as the ${kindText(leading.kind)}`
  return { id: documentName(first.document), documents: [memberOf(first, 'it', because), ...others] }
}
