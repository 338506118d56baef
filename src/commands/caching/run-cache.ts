import { uncommanded } from '../../reports/text/uncommanded.ts'
import { sayIn } from '../../reports/words/say.ts'
import { cacheHere, cleanRecordFolder } from '../../shell/record-folder.ts'
import { writeErr } from '../../shell/write.ts'
import type { Given } from '../pipeline/command.ts'
import { exitCodes } from '../pipeline/exit-codes.ts'
import { languageTyped } from '../pipeline/language.ts'
import { refuse } from '../pipeline/listing.ts'
import { cacheActions } from './actions.ts'
import { noCacheNamed, oneCacheAtATime, unknownCacheAction } from './cache-problems.ts'

/** `waco cache clean [FOLDER]` */
export const runCache = async (given: Given): Promise<number> => {
  const language = languageTyped(given)
  const [word = '', folder = cacheHere(), ...more] = given.operands
  if (!cacheActions.some(({ name }) => name === word)) return refuse([unknownCacheAction(word)], language)
  if (more.length > 0) return refuse([oneCacheAtATime()], language)
  if (folder === undefined) return refuse([noCacheNamed()], language)
  const removed = cleanRecordFolder(folder)
  if (typeof removed !== 'number') return refuse([removed], language)
  const say = sayIn(language)
  await writeErr(uncommanded(`${say('cache.cleaned', { records: say('count.record', { n: removed }), folder })}\n`))
  return exitCodes.fine
}
