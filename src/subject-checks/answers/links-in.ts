import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import type { Link } from '../../model/link.ts'

/** The links that stand within an answer. */
export const linksIn = ({ span }: Fact, { links }: Evidence): readonly Link[] =>
  links.filter(link => link.span.start >= span.start && link.span.end <= span.end)
