import type { Source } from '../../model/source.ts'
import { startThread, type Thread } from '../../shell/threads.ts'
import type { Given } from '../asking/command.ts'
import { commandOf } from '../asking/given-again.ts'
import type { Origin } from '../pipeline/meet-file.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'
import type { Jobs } from './jobs-asked.ts'
import { judgedInThreadBy } from './judged-in-thread-by.ts'
import type { Asked, Said, SideText, Told } from './thread-words.ts'

/** The threads that judge texts for a run. */
export interface Crew {
  /** Whether further threads earn back what they cost, after so many letters have been judged without them and when about as many are `remaining`. */
  readonly isWorthIt: (judged: number, remaining: number) => boolean
  /** Starts them; what stands beside the documents is known by then. */
  readonly begin: (sides: readonly ReadSide[], texts: readonly SideText[]) => void
  /** How many texts may be under way at once: none before a thread is ready, and none once all are gone. */
  readonly room: () => number
  /** A file as it is kept; nothing where a thread did not come to a result, so that whoever asks judges it himself. */
  readonly judge: (source: Source, origin: Origin, beside: readonly ReadSide[]) => Promise<Buffer | undefined>
  readonly end: () => void
}

interface Member {
  readonly thread: Thread<Asked>
  readonly underWay: Map<number, (kept: Buffer | undefined) => void>
  ready: boolean
}

/** While one text is judged the next one waits with the thread, so that it never does. */
const forEach = 2

/** In letters: what is left can be told by what so many have come to. */
const enough = 500_000

/** So many threads at most for this check, with the one that asks, which judges as well. What one of them cannot do is never lost: it is done without it. */
export const crewOf = (prepared: PreparedCheck, given: Given, { threads, left }: Jobs): Crew => {
  const members = new Set<Member>()
  let asked = 0
  const gone = (member: Member): void => {
    members.delete(member)
    for (const answer of member.underWay.values()) answer(undefined)
    member.underWay.clear()
  }
  const ready = (): readonly Member[] => [...members].filter(member => member.ready)
  return {
    isWorthIt: (judged, remaining) => judged >= enough && remaining >= left,
    begin: (sides, texts) => {
      const { asOf, today } = prepared.request
      const by = judgedInThreadBy(prepared, sides)
      const told: Told = { asked: commandOf(given), day: { asOf, today }, sides: texts }
      for (let at = 1; at < threads; at += 1) {
        const member: Member = {
          thread: startThread<Asked, Said>(told, { said: said => heard(member, said, by), gone: () => gone(member) }),
          underWay: new Map(),
          ready: false,
        }
        members.add(member)
      }
    },
    room: () => forEach * ready().length,
    judge: (source, origin, beside) => {
      const [member] = ready().toSorted((a, b) => a.underWay.size - b.underWay.size)
      if (member === undefined) return Promise.resolve(undefined)
      asked += 1
      const number = asked
      return new Promise(resolve => {
        member.underWay.set(number, resolve)
        member.thread.ask({ number, source, origin, beside: beside.map(({ file }) => file.path) })
      })
    },
    end: () => {
      for (const { thread } of members) thread.end()
      members.clear()
    },
  }

  /** A thread that has read anything else than this run has, because it changed in between, is of no use to it. */
  function heard(member: Member, said: Said, by: string): void {
    if (said.is === 'ready') {
      member.ready = said.by === by
      if (member.ready) return
      member.thread.end()
      gone(member)
      return
    }
    member.underWay.get(said.number)?.(
      said.kept && Buffer.from(said.kept.buffer, said.kept.byteOffset, said.kept.byteLength),
    )
    member.underWay.delete(said.number)
  }
}
