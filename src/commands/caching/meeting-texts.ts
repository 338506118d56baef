import { once } from '../../model/once.ts'
import type { Source } from '../../model/source.ts'
import type { RecordStore } from '../../shell/record-store.ts'
import type { Crew } from '../jobs/crew.ts'
import { reading } from '../pipeline/files.ts'
import type { Met, Origin } from '../pipeline/meet-file.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'
import { condensed, expanded } from './condensed.ts'
import { type JudgedText, judgingTexts } from './judge-text.ts'
import { fileKey, judgedBy } from './judged-by.ts'
import type { KeptFile } from './kept-file.ts'
import { restoringKept } from './restore-kept.ts'

/** A text that was read, and what becomes of it when its turn has come. */
export interface Meeting {
  /** Whether nothing has to be waited for: it was judged elsewhere, or is judged here. */
  readonly isReady: () => boolean
  readonly met: () => Met | Promise<Met>
}

type MeetingText = (source: Source, origin: Origin, beside: readonly ReadSide[], crew: Crew | undefined) => Meeting

/** What this thread has read or judged itself is told to `judgedHere`. What is judged, by whomever, is kept in `records`. */
export const meetingTexts = (
  prepared: PreparedCheck,
  records: RecordStore | undefined,
  judgedHere: (source: Source, met: Met) => void,
): MeetingText => {
  const by = once(() => judgedBy(prepared))
  const restore = once(() => restoringKept(prepared))
  const judge = records === undefined ? readingAlone(prepared) : judgingTexts(prepared)
  return (source, origin, beside, crew) => {
    const key = records && fileKey(by(), source, origin, beside)
    const keep = (record: Buffer): void => {
      if (key !== undefined) records?.put(key, record)
    }
    // Its digest, or the thread that it comes from, has shown that this is what such a program made.
    const taken = (record: Buffer): Met | undefined => restore()(expanded(record) as KeptFile, source, origin, beside)
    const here = (): Met => {
      const { met, kept } = judge(source, origin, beside)
      if (kept !== undefined) keep(condensed(kept))
      judgedHere(source, met)
      return met
    }
    const record = key === undefined ? undefined : records?.get(key)
    if (record !== undefined) return { isReady: always, met: () => taken(record) ?? here() }
    if (crew === undefined || crew.room() === 0) return { isReady: always, met: here }

    let isReady = false
    const judging = crew.judge(source, origin, beside).finally(() => {
      isReady = true
    })
    return {
      isReady: () => isReady,
      met: async () => {
        const made = await judging
        const met = made && taken(made)
        if (made === undefined || met === undefined) return here()
        keep(made)
        return met
      },
    }
  }
}

/** A file in which nothing can be judged, or that was judged already. */
export const already = (met: Met): Meeting => ({ isReady: always, met: () => met })

const always = (): boolean => true

/** Where nothing is kept, what is read here is judged with all other documents. */
const readingAlone = ({ request, vocabulary }: PreparedCheck): ((source: Source, origin: Origin) => JudgedText) => {
  const read = reading(request.search, vocabulary)
  return (source, origin) => ({ met: read(source, origin) })
}
