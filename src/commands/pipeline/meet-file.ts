import { documentsIn, recognise } from '../../engine/recognise.ts'
import type { Document } from '../../model/document.ts'
import type { DocumentFormat } from '../../model/document-format.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import type { Candidate } from '../../shell/discover.ts'
import { namePromises } from '../../shell/document-names.ts'
import { isProblem, readInput, readSource } from '../../shell/read.ts'
import { inShort } from '../../shell/read-problems.ts'
import { type Draft, draftOf } from '../../syntax/draft.ts'
import { emptyDocument, notADocument, tooManyDocuments } from './input-problems.ts'

/** A document of a file, with what is needed to judge and to cite it. */
export interface MetDocument {
  readonly source: Source
  readonly lines: LineIndex
  readonly evidence: Evidence
  /** Its trees, comments included; documents of one file share them. */
  readonly draft: Draft
  /** What another run of the same check has made of it already. */
  readonly judged?: JudgedBefore
}

/** What was found of a document by itself. */
export interface JudgedBefore {
  readonly findings: readonly Finding[]
  /** Waivers in the comments of its file. */
  readonly inline: Parsed<readonly StatedWaiver[]>
}

/** Where a text comes from. `named`: somebody asked for it by this name; `template`: nobody did, and it is kept for copying. */
export interface Origin {
  readonly path: string
  readonly named: boolean
  readonly template: boolean
}

/** Why a text is not handed over: `missed` should have been judged, `skipped` is listed, `other` has no likeness at all. */
export type PassedOver =
  | { readonly as: 'missed'; readonly problem: Problem }
  | { readonly as: 'skipped' | 'other'; readonly because: string }

/** What a file turned out to be. */
export type Met = PassedOver | readonly MetDocument[]

/** Whether there is nothing to judge in a file; a list is told by having no `as`. */
export const isPassedOver = (met: Met): met is PassedOver => 'as' in met

/** Reads a file and the documents in it. */
export const meetFile = async (
  { from, path }: Candidate,
  origin: Origin,
  formats: readonly DocumentFormat<Draft>[],
): Promise<Met> => {
  const read = await (from === 'input' ? readInput(path) : readSource(path))
  return isProblem(read) ? unread(read, origin) : documentsOf(read, origin, formats)
}

/** The documents in a text. */
export const documentsOf = (source: Source, origin: Origin, formats: readonly DocumentFormat<Draft>[]): Met => {
  const { path } = source
  if (source.text.trim() === '') return empty(origin)
  const draft = draftOf(source)
  const recognised = recognise(draft, formats)
  if (recognised === undefined)
    return unlike(
      namePromises(path) ? 'skipped' : 'other',
      'is not written like a model card, data sheet or disclosure',
      origin,
    )
  if (recognised.as === 'look-alike') return unlike('skipped', recognised.because, origin, recognised.mend)
  if (origin.template) return unlike('skipped', 'lies in a folder of templates; name it to have it judged', origin)
  const documents = documentsIn(source, recognised)
  if (documents.length > mostDocuments)
    return { as: 'missed', problem: tooManyDocuments(path, documents.length, mostDocuments) }
  return documents.map((document: Document) => ({
    source,
    draft,
    lines: draft.lines,
    evidence: recognised.format.read(draft, document),
  }))
}

/** More than any bill of materials holds, and few enough for one report. */
const mostDocuments = 500

/** A file that was asked for, or whose name promises a document, has to be readable; any other is only listed. */
const unread = (problem: Problem, { path, named }: Origin): PassedOver =>
  named || namePromises(path) ? { as: 'missed', problem } : { as: 'skipped', because: inShort(problem) }

/** Nothing is written where a document was asked for or promised. */
const empty = ({ path, named, template }: Origin): PassedOver =>
  named || (namePromises(path) && !template)
    ? { as: 'missed', problem: emptyDocument(path) }
    : { as: 'skipped', because: 'is empty' }

const unlike = (as: 'skipped' | 'other', because: string, { path, named }: Origin, mend?: string): PassedOver =>
  named ? { as: 'missed', problem: notADocument(path, because, mend) } : { as, because }
