import { documentsIn, recognise } from '../../engine/recognise.ts'
import type { Document } from '../../model/document.ts'
import type { DocumentFormat } from '../../model/document-format.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import { type Limits, usualLimits } from '../../model/limits.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { type Stopwatch, unwatched } from '../../model/stopwatch.ts'
import { withoutUnassigned } from '../../model/unassigned.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import type { Candidate } from '../../shell/discover.ts'
import { mayPromise, namePromises } from '../../shell/document-names.ts'
import { documentSize, isProblem, readInput, readSource } from '../../shell/read.ts'
import { inShort } from '../../shell/read-problems.ts'
import { withinTime } from '../../shell/within-time.ts'
import { type Draft, draftOf } from '../../syntax/draft.ts'
import { emptyDocument, notADocument } from '../asking/input-problems.ts'
import { outOfMeans, tooManyDocuments } from './limit-problems.ts'
import { timedDraft } from './timed-draft.ts'

/** A document of a file, with what is needed to judge and to cite it. */
export interface MetDocument {
  readonly source: Source
  readonly lines: LineIndex
  readonly evidence: Evidence
  /** Its trees, comments included; documents of one file share them. */
  readonly draft: Draft
  /** What has been made of it already, by this run or another one of the same check; a problem where it could not be judged. */
  readonly judged?: JudgedBefore | Problem
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

/** What reading may cost, and whether one more text is too much for the run. */
export interface Spending {
  readonly limits: Limits
  readonly beyond: (source: Source) => PassedOver | undefined
}

/** What becomes of the text of a file. */
export type MeetText = (source: Source, origin: Origin) => Met | Promise<Met>

/** Reads a file, and has the documents in it read, unless there is nothing to read or it is too much. */
export const meetFile = async (
  { from, path }: Candidate,
  origin: Origin,
  meet: MeetText,
  watch: Stopwatch,
  { limits, beyond }: Spending,
): Promise<Met> => {
  const readFrom = from === 'input' ? readInput : readSource
  const read = await watch.during('read', () => readFrom(path, documentSize(limits)))
  return isProblem(read) ? unread(read, origin) : (beyond(read) ?? meet(read, origin))
}

/** What was read as a file, whatever it was read from. What takes too long, or nests deeper than this program can follow, nobody has judged. */
export const metIn = (
  read: Source | Problem,
  origin: Origin,
  formats: readonly DocumentFormat<Draft>[],
  watch: Stopwatch = unwatched,
  limits: Limits = usualLimits,
): Met => {
  if (isProblem(read)) return unread(read, origin)
  const done = withinTime(limits.time, () => documentsOf(read, origin, formats, watch, limits))
  return done.is === 'done' ? done.value : { as: 'missed', problem: outOfMeans(origin.path, done.is, 'read', limits) }
}

/** The documents in a text. */
export const documentsOf = (
  source: Source,
  origin: Origin,
  formats: readonly DocumentFormat<Draft>[],
  watch: Stopwatch = unwatched,
  limits: Limits = usualLimits,
): Met => {
  const { path } = source
  if (source.text.trim() === '') return empty(origin)
  // Read as every version of Node does, and quoted as it stands.
  const draft = timedDraft(draftOf({ ...source, text: withoutUnassigned(source.text) }, limits), watch)
  const recognised = watch.time('recognise', () => recognise(draft, formats))
  if (recognised === undefined)
    return unlike(
      namePromises(path) ? 'skipped' : 'other',
      'is not written like a model card, data sheet or disclosure',
      origin,
    )
  if (recognised.as === 'look-alike') return unlike('skipped', recognised.because, origin, recognised.mend)
  if (origin.template) return unlike('skipped', 'lies in a folder of templates; name it to have it judged', origin)
  const documents = documentsIn(source, recognised)
  if (documents.length > limits.documents)
    return { as: 'missed', problem: tooManyDocuments(path, documents.length, limits) }
  return documents.map((document: Document) => ({
    source,
    draft,
    lines: draft.lines,
    evidence: watch.time('facts', () => recognised.format.read(draft, document)),
  }))
}

/** A file that was asked for, or that may well be a document, has to be readable; any other is only listed. */
const unread = (problem: Problem, { path, named }: Origin): PassedOver =>
  named || mayPromise(path) ? { as: 'missed', problem } : { as: 'skipped', because: inShort(problem) }

/** Nothing is written where a document was asked for or promised. */
const empty = ({ path, named, template }: Origin): PassedOver =>
  named || (namePromises(path) && !template)
    ? { as: 'missed', problem: emptyDocument(path) }
    : { as: 'skipped', because: 'is empty' }

const unlike = (as: 'skipped' | 'other', because: string, { path, named }: Origin, mend?: string): PassedOver =>
  named ? { as: 'missed', problem: notADocument(path, because, mend) } : { as, because }
