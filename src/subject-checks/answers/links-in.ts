import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import type { Link } from '../../model/link.ts'
import type { Span } from '../../model/span.ts'
import type { License } from '../../model/value.ts'

/** The links that stand within an answer, and those that it gives as the place of a license. */
export const linksIn = ({ span, value }: Fact, { links }: Evidence): readonly Link[] => [
  ...links.filter(link => link.span.start >= span.start && link.span.end <= span.end),
  ...(value?.type === 'license' ? licenseLinks(value.licenses, span) : []),
]

/** Metadata give the license and where its text stands under two keys; the place is that of the license. */
const licenseLinks = (licenses: readonly License[], span: Span): readonly Link[] =>
  licenses.flatMap(({ link }) => (link === undefined ? [] : [{ href: link, text: link, span }]))
