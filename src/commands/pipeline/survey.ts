import { recognise } from '../../engine/recognise.ts'
import { documentFormats } from '../../formats/document-formats.ts'
import type { Document } from '../../model/document.ts'
import type { DocumentFormat } from '../../model/document-format.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { LineIndex } from '../../model/line-index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Skipped } from '../../model/report.ts'
import type { Source } from '../../model/source.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { type Candidate, discover } from '../../shell/discover.ts'
import { isTemplate, namePromises } from '../../shell/document-names.ts'
import { startProgress } from '../../shell/progress.ts'
import { isProblem, readInput, readSource } from '../../shell/read.ts'
import { inShort } from '../../shell/read-problems.ts'
import { type Draft, draftOf } from '../../syntax/draft.ts'

/** What to look at. */
export interface Search {
  /** Files and folders; `-` is standard input, called `stdinName`. */
  readonly paths: readonly string[]
  readonly stdinName?: string
  /** Files of ours that are not to be read, such as reports of this run. */
  readonly except: readonly string[]
  readonly progress: boolean
}

/** A document that has been read, with what is needed to judge and to cite it. */
export interface ReadDocument {
  readonly source: Source
  readonly lines: LineIndex
  readonly evidence: Evidence
}

/** Everything that was met and is no document, so that nothing in scope goes unaccounted for. */
export interface Survey {
  readonly skipped: readonly Skipped[]
  readonly problems: readonly Problem[]
  /** Paths that had to be read and could not be. */
  readonly unreadable: readonly string[]
  /** Files looked into in which no format saw anything. */
  readonly unrecognised: readonly string[]
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
  const found = await candidates(search)
  const notes: Notes = {
    skipped: [...found.skipped],
    problems: [...found.problems],
    unreadable: found.problems.map(problem => problem.at.path),
    unrecognised: [],
  }
  const progress = await startProgress(search.progress, found.candidates.length)
  for (const candidate of found.candidates) {
    progress.at(candidate.path)
    const read = await readCandidate(candidate, search)
    if (isProblem(read)) setAside(candidate, read, notes)
    else {
      const document = readDocument(read, candidate, formats, search.paths, notes)
      if (document !== undefined) await each(document)
    }
  }
  progress.end()
  return notes
}

interface Notes {
  readonly skipped: Skipped[]
  readonly problems: Problem[]
  readonly unreadable: string[]
  readonly unrecognised: string[]
}

const input = '-'

const candidates = async ({ paths, stdinName, except }: Search): ReturnType<typeof discover> => {
  const files = paths.filter(path => path !== input)
  const found =
    files.length === 0 && paths.length > 0
      ? { candidates: [], skipped: [], problems: [] }
      : await discover(files, except)
  if (stdinName === undefined) return found
  return { ...found, candidates: [...found.candidates, { path: stdinName, named: true }] }
}

const readCandidate = ({ path }: Candidate, { stdinName }: Search): Promise<Source | Problem> =>
  path === stdinName ? readInput(path) : readSource(path)

/** A file that was asked for, or whose name promises a document, has to be readable; any other is only listed. */
const setAside = ({ path, named }: Candidate, problem: Problem, notes: Notes): void => {
  if (named || namePromises(path)) {
    notes.problems.push(problem)
    notes.unreadable.push(path)
  } else notes.skipped.push({ path, because: inShort(problem) })
}

const readDocument = (
  source: Source,
  { named }: Candidate,
  formats: readonly DocumentFormat<Draft>[],
  asked: readonly string[],
  notes: Notes,
): ReadDocument | undefined => {
  const draft = draftOf(source)
  const recognised = recognise(draft, formats)
  if (recognised === undefined) {
    notes.unrecognised.push(source.path)
    const because =
      source.text.trim() === '' ? 'is empty' : 'is not written like a model card, data sheet or disclosure'
    if (named || (because === 'is empty' && namePromises(source.path)))
      notes.skipped.push({ path: source.path, because })
    return undefined
  }
  const because =
    recognised.as === 'look-alike'
      ? recognised.because
      : !named && isTemplate(source.path, asked)
        ? 'lies in a folder of templates; name it to have it judged'
        : ''
  if (recognised.as === 'look-alike' || because !== '') {
    notes.skipped.push({ path: source.path, because })
    return undefined
  }
  const { path, sha256, bytes } = source
  const document: Document = {
    path,
    kind: recognised.kind,
    format: recognised.format.id,
    sha256,
    bytes,
    because: recognised.because,
  }
  return { source, lines: draft.lines, evidence: recognised.format.read(draft, document) }
}
