import { thisThread } from '../../shell/threads.ts'
import { givenAgain } from '../asking/given-again.ts'
import { condensed } from '../caching/condensed.ts'
import { judgingTexts } from '../caching/judge-text.ts'
import { prepareCheck } from '../pipeline/prepare-check.ts'
import { readSides } from '../pipeline/read-sides.ts'
import { judgedInThreadBy } from './judged-in-thread-by.ts'
import type { Asked, Said, SideText, Told } from './thread-words.ts'

/**
 * What a thread does that judges for another: it prepares the same check from the same files, says by what it judges, and judges
 * each text that it is asked. Where the check cannot be prepared any more, it ends, and the other goes on without it.
 */
export const judgeInThread = async (): Promise<void> => {
  const { told, hear, say } = thisThread<Told, Asked, Said>()
  const prepared = await prepareCheck(givenAgain(told.asked), { day: told.day, reportsStay: true })
  if (typeof prepared === 'number') return
  const texts = new Map(told.sides.map(({ path, read }) => [path, read]))
  const { limits } = prepared.request.search
  const sides = await readSides([...texts.keys()], prepared.vocabulary, path => textOf(texts, path), limits)
  const judge = judgingTexts(prepared)
  hear(({ number, source, origin, beside }) => {
    const { kept } = judge(
      source,
      origin,
      sides.filter(({ file }) => beside.includes(file.path)),
    )
    say({ is: 'judged', number, kept: kept && condensed(kept) })
  })
  say({ is: 'ready', by: judgedInThreadBy(prepared, sides) })
}

const textOf = (texts: ReadonlyMap<string, SideText['read']>, path: string): SideText['read'] => {
  const read = texts.get(path)
  if (read === undefined) throw new TypeError('a file beside a document was not handed over')
  return read
}
