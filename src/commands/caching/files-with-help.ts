import { usualLimits } from '../../model/limits.ts'
import { speaksFor } from '../../model/side-file.ts'
import type { Candidate } from '../../shell/discover.ts'
import { documentSize, readSource } from '../../shell/read.ts'
import type { RecordStore } from '../../shell/record-store.ts'
import { hearThreads } from '../../shell/threads.ts'
import type { Crew } from '../jobs/crew.ts'
import type { SideText } from '../jobs/thread-words.ts'
import { type Files, filesOnDisk } from '../pipeline/files.ts'
import { isPassedOver } from '../pipeline/meet-file.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import { type ReadSide, readSides } from '../pipeline/read-sides.ts'
import { originOf } from '../pipeline/survey.ts'
import { already, type Meeting, meetingTexts } from './meeting-texts.ts'

/** Who judges texts for a run beside itself: earlier runs, by what they have kept, and further threads. */
export interface Help {
  readonly records: RecordStore | undefined
  readonly crew: Crew | undefined
}

/**
 * Files from the disk, read one after another, each as an earlier run has judged it where nothing has changed on which that rests.
 * Once it is worth it, others are handed to a crew some way ahead; while the next one in their order is not there yet, this thread
 * judges a later one. Until then, and whatever becomes of the crew, it does all by itself.
 */
export const filesWithHelp = (prepared: PreparedCheck, { records, crew }: Help): Files => {
  const { request, vocabulary } = prepared
  const { search } = request
  const { limits = usualLimits } = search
  const texts: SideText[] = []
  let sides: readonly ReadSide[] = []
  let candidates: readonly Candidate[] = []
  let next = 0
  let done = 0
  let begun = false

  const meetText = meetingTexts(prepared, records, (source, met) => {
    if (!isPassedOver(met)) done += forEach + source.text.length
  })
  let meeting: Meeting | undefined
  let asked: Crew | undefined
  const disk = filesOnDisk(search, vocabulary, (source, origin) => {
    const beside = sides.filter(({ file }) => speaksFor(file, source.path))
    meeting = meetText(source, origin, beside, asked)
    return []
  })
  // What all files together may have is counted as they are read, so no two are read at once.
  let last: Promise<unknown> = Promise.resolve()
  const begin = (candidate: Candidate, by?: Crew): Promise<Meeting> => {
    const own = last.then(async () => {
      meeting = undefined
      asked = by
      const met = await disk.meet(candidate, originOf(candidate, search))
      return meeting ?? already(met)
    })
    last = own.catch(() => undefined)
    return own
  }

  const handedOut = new Map<Candidate, Promise<Meeting>>()
  const judgedAhead = new Map<Candidate, Promise<Meeting>>()
  const handOut = (): void => {
    for (; crew !== undefined && handedOut.size < crew.room() && next < candidates.length; next += 1) {
      const candidate = candidates[next]
      if (candidate !== undefined) handedOut.set(candidate, begin(candidate, crew))
    }
  }
  const judgeAhead = async (): Promise<boolean> => {
    const candidate = candidates[next]
    if (candidate === undefined || judgedAhead.size >= farAhead) return false
    next += 1
    const met = await (await begin(candidate)).met()
    judgedAhead.set(candidate, Promise.resolve(already(met)))
    return true
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
    meet: async candidate => {
      const own = judgedAhead.get(candidate) ?? handedOut.get(candidate) ?? begin(candidate)
      if (!judgedAhead.delete(candidate) && !handedOut.delete(candidate))
        next = Math.max(next, candidates.indexOf(candidate, next) + 1)
      if (begun) await hearThreads()
      else if (crew?.isWorthIt(done, (done / next) * (candidates.length - next))) {
        begun = true
        crew.begin(sides, texts)
      }
      handOut()
      const { isReady, met } = await own
      while (!isReady() && (await judgeAhead())) {
        await hearThreads()
        handOut()
      }
      return met()
    },
  }
}

/** What a document costs however short it is, in letters. */
const forEach = 2000

/** So many documents wait for their turn at most: what was judged here is held whole until then. */
const farAhead = 4
