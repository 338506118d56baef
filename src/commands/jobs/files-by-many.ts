import { usualLimits } from '../../model/limits.ts'
import { once } from '../../model/once.ts'
import { speaksFor } from '../../model/side-file.ts'
import type { Source } from '../../model/source.ts'
import type { Candidate } from '../../shell/discover.ts'
import { documentSize, readSource } from '../../shell/read.ts'
import { hearThreads } from '../../shell/threads.ts'
import type { KeptFile } from '../caching/kept-file.ts'
import { restoringKept } from '../caching/restore-kept.ts'
import { type Files, filesOnDisk, reading } from '../pipeline/files.ts'
import { isPassedOver, type Met, type Origin } from '../pipeline/meet-file.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import { type ReadSide, readSides } from '../pipeline/read-sides.ts'
import { originOf } from '../pipeline/survey.ts'
import type { Crew } from './crew.ts'
import type { SideText } from './thread-words.ts'

/** What is done with a file that was read, when its turn has come. */
type Meeting = () => Met | Promise<Met>

/**
 * Files from the disk, read one after another; once it is worth it, texts are handed to a crew some way ahead, and taken up in their
 * order, as a run with a cache takes up what was kept. Until then, and whatever becomes of the crew, this thread does all by itself.
 */
export const filesByMany = (prepared: PreparedCheck, crew: Crew): Files => {
  const { request, vocabulary } = prepared
  const { search } = request
  const { limits = usualLimits } = search
  const read = reading(search, vocabulary)
  const restore = once(() => restoringKept(prepared))
  const texts: SideText[] = []
  let sides: readonly ReadSide[] = []
  let candidates: readonly Candidate[] = []
  let next = 0
  let done = 0
  let begun = false

  const byThisThread = (source: Source, origin: Origin): Met => {
    const met = read(source, origin)
    if (!isPassedOver(met)) done += forEach + source.text.length
    return met
  }
  const meetingOf = (source: Source, origin: Origin): Meeting => {
    if (crew.room() === 0) return () => byThisThread(source, origin)
    const beside = sides.filter(({ file }) => speaksFor(file, source.path))
    const judging = crew.judge(source, origin, beside)
    return async () => {
      const kept = await judging
      const met = kept === undefined ? undefined : restore()(JSON.parse(kept) as KeptFile, source, origin, beside)
      return met ?? byThisThread(source, origin)
    }
  }

  let meeting: Meeting | undefined
  const disk = filesOnDisk(search, vocabulary, (source, origin) => {
    meeting = meetingOf(source, origin)
    return []
  })
  // What all files together may have is counted as they are read, so no two are read at once.
  let last: Promise<unknown> = Promise.resolve()
  const begin = (candidate: Candidate, origin: Origin): Promise<Meeting> => {
    const own = last.then(async () => {
      meeting = undefined
      const met = await disk.meet(candidate, origin)
      return meeting ?? (() => met)
    })
    last = own.catch(() => undefined)
    return own
  }

  const ahead = new Map<Candidate, Promise<Meeting>>()
  const handOut = (): void => {
    for (; ahead.size < crew.room() && next < candidates.length; next += 1) {
      const candidate = candidates[next]
      if (candidate !== undefined) ahead.set(candidate, begin(candidate, originOf(candidate, search)))
    }
  }
  return {
    find: async () => {
      const found = await disk.find()
      candidates = found.wanted.candidates
      return found
    },
    sides: async paths => {
      sides = await readSides(
        paths,
        vocabulary,
        async path => kept(path, await readSource(path, documentSize(limits))),
        limits,
      )
      return sides

      function kept(path: string, side: SideText['read']): SideText['read'] {
        texts.push({ path, read: side })
        return side
      }
    },
    meet: async (candidate, origin) => {
      const own = ahead.get(candidate) ?? begin(candidate, origin)
      if (!ahead.delete(candidate)) next = Math.max(next, candidates.indexOf(candidate, next) + 1)
      if (begun) await hearThreads()
      else if (done >= worthIt && (done / next) * (candidates.length - next) >= worthIt) {
        begun = true
        crew.begin(sides, texts)
      }
      handOut()
      return (await own)()
    },
  }
}

/**
 * In letters: to judge so many takes a few times as long as a thread takes to be ready. When that has been done, and as much seems
 * to be left, by what a file has come to so far, further threads earn back what they cost.
 */
const worthIt = 500_000

/** What a document costs however short it is, in letters. */
const forEach = 2000
