import type { Pack } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import { comparePacks } from '../../policy/diff/compare-packs.ts'
import { judgingDay } from '../../shell/clock.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { loadPack, loadVocabulary } from '../loading/load-pack.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'
import { mannerOf } from '../telling/manner.ts'
import { tell } from '../telling/tell.ts'
import { diffLines, type ShownDiff } from './diff-lines.ts'
import { verdictChanges } from './verdict-changes.ts'

/** `waco pack diff BEFORE AFTER` */
export const runPackDiff = async (given: Given): Promise<number> => {
  const [before = '', after = ''] = given.operands
  const language = languageTyped(given)
  const asOf = judgingDay(given.text('as-of'))
  const manner = mannerOf(given)
  if (typeof asOf !== 'string') return refuse([asOf], language)
  if ('code' in manner) return refuse([manner], language)
  const { topics, vocabulary } = await loadVocabulary()
  const [from, to] = [await loadPack(before, topics), await loadPack(after, topics)]
  if (from.value === undefined || to.value === undefined) return refuse([...from.problems, ...to.problems], language)

  const lines = (shown: ShownDiff, appearance: Appearance): readonly string[] => diffLines(shown, appearance, language)
  const paths = given.texts('against')
  const diff = comparePacks(from.value, to.value)
  if (paths.length === 0) return writeListing(given, diff, lines)
  const packs: readonly [Pack, Pack] = [from.value, to.value]
  const search = { paths, except: [], progress: true }
  const { problems, documents, changes } = await verdictChanges(search, packs, asOf, vocabulary)
  const shown: ShownDiff = { ...diff, against: { asOf, documents, changes } }
  const code = await writeListing(given, shown, lines)
  await tell(problems, manner.colour, language)
  return code === exitCodes.fine && problems.length > 0 ? exitCodes.incomplete : code
}
