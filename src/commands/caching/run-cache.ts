import { uncommanded } from '../../reports/text/uncommanded.ts'
import { sayIn } from '../../reports/words/say.ts'
import { cacheHere, cleanRecordFolder } from '../../shell/record-folder.ts'
import { writeErr } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
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
