import type { Document } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Problem } from '../../model/problem.ts'
import type { Skipped } from '../../model/report.ts'
import { isAbout, type SideFile, speaksFor } from '../../model/side-file.ts'
import { unwatched } from '../../model/stopwatch.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Candidate, Discovery } from '../../shell/discover.ts'
import { isTemplate } from '../../shell/document-names.ts'
import { startProgress } from '../../shell/progress.ts'
import { type Files, filesOnDisk } from './files.ts'
import { isPassedOver, type MetDocument, type Origin, type PassedOver } from './meet-file.ts'
import { includedInVain, pickedFrom } from './picked.ts'
import { ofAnother, problemsOfSide, type ReadSide } from './read-sides.ts'
import type { Search } from './search.ts'

/** A document that has been read, with what stands beside it and speaks for it. */
export interface ReadDocument extends MetDocument {
  readonly beside: readonly ReadSide[]
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
  files: Files = filesOnDisk(search, vocabulary),
): Promise<Survey> => {
  const { watch = unwatched } = search
  const { found, leftOut, waiting } = await watch.during('discover', () => toMeet(files))
  const sides = await watch.during('read', () => files.sides(found.sides))
  const heard = new Set<SideFile>()
  const answering = new Set<SideFile>()
  const notes: Notes = {
    skipped: [...found.skipped],
    problems: [...found.problems],
    unreadable: found.problems.map(problem => problem.at.path),
    unrecognised: [],
    passedBy: [],
  }
  const progress = await startProgress(search.progress, waiting.length)
  try {
    for (const candidate of inTurn(waiting)) {
      progress.at(candidate.path)
      watch.document(candidate.path)
      const place = originOf(candidate, search)
      const met = await files.meet(candidate, place)
      if (isPassedOver(met)) {
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
    watch.document()
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

/** What was found, and the files that wait to be met, the first one last. */
const toMeet = async (files: Files) => {
  const {
    wanted: { candidates, ...found },
    leftOut,
  } = await files.find()
  return { found, leftOut, waiting: candidates.toReversed() }
}

/** Takes each away, so that of many files none is held that has been met. */
function* inTurn(waiting: Candidate[]): Generator<Candidate> {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) yield next
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

/** Where a text comes from that a search has found. */
export const originOf = (candidate: Candidate, search: Search): Origin => ({
  path: candidate.path,
  named: isNamed(candidate),
  template: inTemplates(candidate, search),
})

const isNamed = (candidate: Candidate): boolean => candidate.from === 'input' || candidate.named

const inTemplates = (candidate: Candidate, { paths }: Search): boolean =>
  !isNamed(candidate) && isTemplate(candidate.path, paths)

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
