import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Link } from '../../model/link.ts'

/** What of a document tells with which others it belongs together; nothing else of it is looked at when subjects are inferred. */
export interface Described {
  readonly document: Pick<Document, 'path' | 'part' | 'kind'>
  /** As `Evidence.original`. */
  readonly original?: string
  readonly facts: readonly Pick<Fact, 'topic' | 'state' | 'text' | 'value'>[]
  readonly links: readonly Pick<Link, 'href'>[]
}
