import { documentsIn, recognise } from '../../engine/recognise.ts'
import { documentFormats } from '../../formats/document-formats.ts'
import type { Document } from '../../model/document.ts'
import type { DocumentFormat } from '../../model/document-format.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Skipped } from '../../model/report.ts'
import { isAbout, type SideFile, speaksFor } from '../../model/side-file.ts'
import type { Source } from '../../model/source.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { type Candidate, type Discovery, discover, withInput } from '../../shell/discover.ts'
import { isTemplate, namePromises } from '../../shell/document-names.ts'
import { startProgress } from '../../shell/progress.ts'
import { isProblem, readInput, readSource } from '../../shell/read.ts'
import { inShort } from '../../shell/read-problems.ts'
import { type Draft, draftOf } from '../../syntax/draft.ts'
import { emptyDocument, notADocument, tooManyDocuments } from './input-problems.ts'
import { includedInVain, type Picking, pickedFrom, withoutLeftOut } from './picked.ts'
import { ofAnother, problemsOfSide, type ReadSide, readSides } from './read-sides.ts'

/** What to look at. */
export interface Search {
  /** Files and folders; `-` is standard input, called `stdinName`. */
  readonly paths: readonly string[]
  readonly stdinName?: string
  /** Files of ours that are not to be read, such as reports of this run. */
  readonly except: readonly string[]
  readonly progress: boolean
  /** What the settings leave out or pick; everything is read where they say nothing. */
  readonly picking?: Picking
}

/** A document that has been read, with what is needed to judge and to cite it. */
export interface ReadDocument {
  readonly source: Source
  readonly lines: LineIndex
  readonly evidence: Evidence
  /** What stands beside it and speaks for it. */
  readonly beside: readonly ReadSide[]
  /** Its trees, comments included; documents of one file share them. */
  readonly draft: Draft
}

/** Everything that was met and is no document, so that nothing in scope goes unaccounted for; each path in one list. */
export interface Survey {
  /** Side files that speak for a document which was handed over. */
  readonly sides: readonly SideFile[]
  readonly skipped: readonly Skipped[]
  readonly problems: readonly Problem[]
  /** Paths that had to be judged and could not be; what is wrong with them is among the problems. */
  readonly unreadable: readonly string[]
  /** Files looked into in which no format saw anything. */
  readonly unrecognised: readonly string[]
  /** Files that the settings leave out whatever they are: nobody has opened them. */
  readonly leftOut: readonly string[]
  /** Documents that were read, and that the settings pass over. */
  readonly passedBy: readonly Document[]
  /** The paths that were asked for, as they were given and as reports write them. */
  readonly asked: Discovery['asked']
}

/**
 * Finds, reads and recognises documents, and hands them over one at a time: no text is kept longer than its document
 * takes, so that a folder of any size can be searched.
 */
export const survey = async (
  search: Search,
  vocabulary: Vocabulary,
  each: (document: ReadDocument) => void | Promise<void>,
): Promise<Survey> => {
  const formats = documentFormats(vocabulary)
  const { wanted: found, leftOut } = withoutLeftOut(await candidates(search), search.picking)
  const sides = await readSides(found.sides, vocabulary)
  const heard = new Set<SideFile>()
  const answering = new Set<SideFile>()
  const notes: Notes = {
    skipped: [...found.skipped],
    problems: [...found.problems],
    unreadable: found.problems.map(problem => problem.at.path),
    unrecognised: [],
    passedBy: [],
  }
  const progress = await startProgress(search.progress, found.candidates.length)
  try {
    for (const candidate of found.candidates) {
      progress.at(candidate.path)
      const place = { path: candidate.path, named: isNamed(candidate), template: inTemplates(candidate, search) }
      const read = await readCandidate(candidate)
      const met = isProblem(read) ? unread(read, place) : readDocuments(read, place, formats)
      if ('as' in met) {
        note(place, inVain(met, place, search), notes)
        continue
      }
      const { kept: documents, ...picked } = pickedFrom(met, candidate.path, place.named, search.picking)
      notes.skipped.push(...picked.skipped)
      notes.passedBy.push(...picked.passedBy)
      notes.problems.push(...picked.notices)
      if (picked.missed) note(place, { as: 'missed', problem: picked.missed }, notes)
      const beside = sides.filter(({ file }) => speaksFor(file, candidate.path))
      for (const { file } of beside) {
        heard.add(file)
        if (documents.some(({ evidence }) => isAbout(file, evidence))) answering.add(file)
      }
      for (const document of documents) await each({ ...document, beside })
      notes.problems.push(...beside.flatMap(({ file }) => ofAnother(file, documents)))
    }
  } finally {
    progress.end()
  }
  return {
    ...notes,
    leftOut,
    asked: found.asked,
    problems: [...notes.problems, ...[...heard].flatMap(problemsOfSide)],
    sides: [...answering].filter(({ facts }) => facts.length > 0),
  }
}

/** What is wrong inside a document, the part that could not be read included. */
export const problemsIn = ({ problems, unread }: Evidence): readonly Problem[] =>
  unread === undefined || problems.includes(unread) ? problems : [...problems, unread]

interface Notes {
  readonly skipped: Skipped[]
  readonly problems: Problem[]
  readonly unreadable: string[]
  readonly unrecognised: string[]
  readonly passedBy: Document[]
}

/** Where a text comes from. `named`: somebody asked for it by this name; `template`: nobody did, and it is kept for copying. */
interface Origin {
  readonly path: string
  readonly named: boolean
  readonly template: boolean
}

/** Why a text is not handed over: `missed` should have been judged, `skipped` is listed, `other` has no likeness at all. */
type PassedOver =
  | { readonly as: 'missed'; readonly problem: Problem }
  | { readonly as: 'skipped' | 'other'; readonly because: string }

const input = '-'

const candidates = async ({ paths, stdinName, except, picking }: Search): Promise<Discovery> => {
  const files = paths.filter(path => path !== input)
  const inputAlone = files.length === 0 && paths.length > 0
  const found = inputAlone
    ? { candidates: [], sides: [], skipped: [], problems: [], asked: [] }
    : await discover(files, except, picking?.promised)
  return stdinName === undefined ? found : withInput(found, stdinName)
}

const isNamed = (candidate: Candidate): boolean => candidate.from === 'input' || candidate.named

const inTemplates = (candidate: Candidate, { paths }: Search): boolean =>
  !isNamed(candidate) && isTemplate(candidate.path, paths)

const readCandidate = ({ from, path }: Candidate): Promise<Source | Problem> =>
  from === 'input' ? readInput(path) : readSource(path)

/** A file that was asked for, or whose name promises a document, has to be readable; any other is only listed. */
const unread = (problem: Problem, { path, named }: Origin): PassedOver =>
  named || namePromises(path) ? { as: 'missed', problem } : { as: 'skipped', because: inShort(problem) }

const readDocuments = (
  source: Source,
  origin: Origin,
  formats: readonly DocumentFormat<Draft>[],
): readonly Omit<ReadDocument, 'beside'>[] | PassedOver => {
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
  return documents.map(document => ({
    source,
    draft,
    lines: draft.lines,
    evidence: recognised.format.read(draft, document),
  }))
}

/** More than any bill of materials holds, and few enough for one report. */
const mostDocuments = 500

/** Nothing is written where a document was asked for or promised. */
const empty = ({ path, named, template }: Origin): PassedOver =>
  named || (namePromises(path) && !template)
    ? { as: 'missed', problem: emptyDocument(path) }
    : { as: 'skipped', because: 'is empty' }

const unlike = (as: 'skipped' | 'other', because: string, { path, named }: Origin, mend?: string): PassedOver =>
  named ? { as: 'missed', problem: notADocument(path, because, mend) } : { as, because }

const inVain = (met: PassedOver, { path }: Origin, { picking }: Search): PassedOver => {
  const because = met.as === 'other' ? includedInVain(path, met.because, picking) : undefined
  return because === undefined ? met : { as: 'skipped', because }
}

const note = ({ path }: Origin, passed: PassedOver, notes: Notes): void => {
  switch (passed.as) {
    case 'missed':
      notes.problems.push(passed.problem)
      notes.unreadable.push(path)
      return
    case 'skipped':
      notes.skipped.push({ path, because: passed.because })
      return
    case 'other':
      notes.unrecognised.push(path)
  }
}
