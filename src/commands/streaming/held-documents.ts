import type { KeptDocument } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import type { Described } from '../../engine/subjects/described.ts'
import { describing } from '../../engine/subjects/describing.ts'
import { documentFormats } from '../../formats/document-formats.ts'
import type { Document, DocumentKind } from '../../model/document.ts'
import type { Finding, SubjectFinding } from '../../model/finding.ts'
import { type Limits, usualLimits } from '../../model/limits.ts'
import type { DocumentResult } from '../../model/report.ts'
import { unwatched } from '../../model/stopwatch.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Spool } from '../../shell/spool.ts'
import { documentsOf, isPassedOver, type MetDocument } from '../pipeline/meet-file.ts'

/** A document that was judged and let go: what is asked of it later is read from where it was put aside. */
export interface HeldDocument extends Described {
  readonly path: string
  readonly part?: string
  readonly kind: DocumentKind
  /** A rule in force was asked of it. */
  asked: boolean
}

/** Documents of a run that are held outside of memory, and what can be learned of each. */
export interface HeldDocuments {
  readonly add: (
    met: MetDocument,
    nth: number,
    findings: readonly Finding[],
    together?: readonly SubjectFinding[],
  ) => HeldDocument
  /** Read from its text again; the same text, read by the same program in the same words, is the same. */
  readonly again: (document: HeldDocument) => KeptDocument
  /** All documents of its file. */
  readonly metAgain: (document: HeldDocument) => readonly MetDocument[]
  readonly result: (document: HeldDocument) => DocumentResult
  readonly countOf: (document: HeldDocument) => number
  /** Which of the documents of its file it is. */
  readonly nthOf: (document: HeldDocument) => number
  readonly change: (document: HeldDocument, findings: readonly Finding[]) => void
  /** What rules about subjects say of it, were it the only document of one; nothing where that is to be asked again. */
  readonly together: (document: HeldDocument) => readonly SubjectFinding[] | undefined
}

/**
 * A class, and as few fields as can be: of a hundred thousand documents there are as many of these, and closures or objects of their own
 * would take several times the room. What is seldom asked lies where the document was put aside.
 */
class Held implements HeldDocument {
  readonly spool: Spool
  readonly path: string
  readonly kind: DocumentKind
  /** Where it was put aside; behind it what describes it, what is said of it together with others, and its findings. */
  readonly at: number
  readonly count: number
  asked = false
  declare readonly part?: string
  declare readonly original?: string

  constructor(spool: Spool, { path, kind }: Document, at: number, count: number) {
    this.spool = spool
    this.path = path
    this.kind = kind
    this.at = at
    this.count = count
  }

  get document(): this {
    return this
  }

  get facts(): Described['facts'] {
    return this.described().facts
  }

  get links(): Described['links'] {
    return this.described().links
  }

  private described(): Pick<Described, 'facts' | 'links'> {
    return readBack(this.spool, this.at + 1)
  }
}

export const heldDocuments = (spool: Spool, vocabulary: Vocabulary, limits: Limits = usualLimits): HeldDocuments => {
  const formats = documentFormats(vocabulary)
  let last: { readonly path: string; readonly at: number } | undefined
  const textOf = ({ source: { path, text } }: MetDocument): number => {
    // Documents of one file come one after another.
    if (last?.path !== path) last = { path, at: spool.add(text) }
    return last.at
  }
  const asideOf = (document: HeldDocument): PutAside => readBack(spool, ours(document).at)
  const metIn = recent((text: number, { path, sha256, bytes }: Document): readonly MetDocument[] => {
    const source = { path, text: spool.read(text), sha256, bytes }
    const met = documentsOf(source, { path, named: true, template: false }, formats, unwatched, limits)
    if (isPassedOver(met)) throw new TypeError('a file that was read again is not what it was')
    return met
  })
  const changed = new Map<HeldDocument, number>()
  return {
    add: (met, nth, findings, together) => {
      const { document, original } = met.evidence
      const aside: PutAside = { document, text: textOf(met), nth }
      const held = new Held(spool, document, spool.add(JSON.stringify(aside)), findings.length)
      spool.add(JSON.stringify(describing(met.evidence)))
      spool.add(JSON.stringify(together ?? null))
      spool.add(JSON.stringify(findings))
      if (document.part !== undefined) Object.assign(held, { part: document.part })
      if (original !== undefined) Object.assign(held, { original })
      return held
    },
    metAgain: held => {
      const { text, document } = asideOf(held)
      return metIn(text, document)
    },
    again: held => {
      const { text, document, nth } = asideOf(held)
      const met = metIn(text, document)[nth]
      if (met === undefined) throw new TypeError('a document that was read again is not there any more')
      return { evidence: met.evidence, cite: citing(met.source, met.lines) }
    },
    result: held => {
      const { document } = asideOf(held)
      const at = changed.get(held) ?? ours(held).at + 3
      return {
        document,
        // Read when somebody asks for them.
        get findings(): readonly Finding[] {
          return readBack(spool, at)
        },
      }
    },
    countOf: held => ours(held).count,
    nthOf: held => asideOf(held).nth,
    change: (held, findings) => {
      changed.set(held, spool.add(JSON.stringify(findings)))
    },
    together: held => {
      const together = readBack<readonly SubjectFinding[] | null>(spool, ours(held).at + 2)
      return together ?? undefined
    },
  }
}

/** A document as it lies there: under which number its text does, and which of the documents of its file it is. */
interface PutAside {
  readonly document: Document
  readonly text: number
  readonly nth: number
}

const ours = (document: HeldDocument): Held => {
  if (document instanceof Held) return document
  throw new TypeError('only what was put aside can be read again')
}

/** The cast of what comes back: it was put aside by this run, under this number. */
const readBack = <T>(spool: Spool, at: number): T => JSON.parse(spool.read(at)) as T

/** Remembers the last few: documents that belong together are asked for in a row, and one may be a part of many. */
const recent = <Of, Made>(make: (key: number, of: Of) => Made): ((key: number, of: Of) => Made) => {
  const known = new Map<number, Made>()
  return (key, of) => {
    const made = known.get(key) ?? make(key, of)
    known.delete(key)
    known.set(key, made)
    for (const [oldest] of known) if (known.size > few) known.delete(oldest)
    return made
  }
}

const few = 16
