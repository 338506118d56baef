import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import { lastAtOrBefore } from '../../model/last-at-or-before.ts'
import type { Link } from '../../model/link.ts'
import { perThing } from '../../model/once.ts'
import type { Span } from '../../model/span.ts'
import type { License } from '../../model/value.ts'

/** The links that stand within an answer, and those that it gives as the place of a license. */
export const linksIn = ({ span, value }: Fact, { links }: Evidence): readonly Link[] => [
  ...within(byPlace(links), span),
  ...(value?.type === 'license' ? licenseLinks(value.licenses, span) : []),
]

/** A graph may name as many things as it has links, so that none is gone through for each of the others. */
const within = (links: readonly Link[], { start, end }: Span): readonly Link[] => {
  const found: Link[] = []
  const before = lastAtOrBefore(links.length, index => links[index]?.span.start ?? 0, start - 1)
  for (let at = before; at < links.length; at += 1) {
    const link = links[at]
    if (link === undefined || link.span.start > end) break
    if (link.span.start >= start && link.span.end <= end) found.push(link)
  }
  return found
}

const byPlace = perThing((links: readonly Link[]): readonly Link[] =>
  links.toSorted((a, b) => a.span.start - b.span.start),
)

/** Metadata give the license and where its text stands under two keys; the place is that of the license. */
const licenseLinks = (licenses: readonly License[], span: Span): readonly Link[] =>
  licenses.flatMap(({ link }) => (link === undefined ? [] : [{ href: link, text: link, span }]))
