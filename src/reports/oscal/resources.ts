import { documentName } from '../../model/document.ts'
import { refOf } from '../../model/pack.ts'
import type { Report } from '../../model/report.ts'
import { hrefOf } from './href.ts'
import { markup, markupLines } from './markup.ts'
import { property } from './property.ts'
import { uuid } from './uuid.ts'

/** What observations point to: the documents by their digests, the packs by theirs, and the plan that does not exist. */
export const resourcesOf = (report: Report): readonly object[] => [
  {
    uuid: planUuid,
    title: markup('No assessment plan'),
    description: markup(
      'No plan was given. What was asked stands in the rule packs named below, by version and digest.',
    ),
  },
  ...report.packs.map(pack => ({
    uuid: uuid('pack', refOf(pack), pack.digest),
    title: markup(`${pack.title} (${refOf(pack)})`),
    description: markupLines([
      pack.standing,
      ...(pack.profile ? [`Profile ${pack.profile.id}: ${pack.profile.leftOut} rules were left out.`] : []),
    ]),
    props: [property('pack', refOf(pack)), property('pack-sha256', pack.digest), property('authority', pack.authority)],
  })),
  ...documentsOf(report),
]

export const planUuid: string = uuid('plan')

export const documentUuid = (name: string): string => uuid('document', name)

/** Members of a subject whose own findings are none stand in no list of documents, and are pointed to all the same. */
const documentsOf = ({ documents, subjects }: Report): readonly object[] => {
  const judged = new Map(
    documents.map(({ document }) => {
      const { path, kind, format, sha256 } = document
      const props = [property('kind', kind), property('format', format)]
      const hashes = [{ algorithm: 'SHA-256', value: sha256 }]
      return [documentName(document), { props, rlinks: [{ href: hrefOf(path), hashes }] }] as const
    }),
  )
  const members = subjects.flatMap(subject => subject.documents)
  const others = members.map(member => [documentName(member), { rlinks: [{ href: hrefOf(member.path) }] }] as const)
  return [...new Map<string, object>([...others, ...judged])]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rest]) => ({ uuid: documentUuid(name), title: markup(name), ...rest }))
}
