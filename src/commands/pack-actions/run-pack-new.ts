import { commandLine } from '../../model/command-line.ts'
import { refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { badPackId, isPackId, type Scaffold, scaffoldFiles } from '../../policy/packs/pack-scaffold.ts'
import { sayIn } from '../../reports/words/say.ts'
import { judgingDay } from '../../shell/clock.ts'
import { writeNewFolder } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { loadPack, loadTopics } from '../loading/load-pack.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'

/** `waco pack new ID` */
export const runPackNew = async (given: Given): Promise<number> => {
  const language = languageTyped(given)
  const say = sayIn(language)
  const wanted = await scaffoldOf(given)
  if ('problems' in wanted) return refuse(wanted.problems, language)
  const folder = given.text('dir') ?? wanted.id
  const files = scaffoldFiles(wanted)
  const problem = writeNewFolder(folder, files)
  if (problem !== undefined) {
    await tell([problem], 'auto', language)
    return problem.code === 'output/not-written' ? exitCodes.incomplete : exitCodes.usage
  }
  const made = { folder, files: Object.keys(files) }
  return writeListing(given, made, () => [
    ...made.files.map(name => say('pack-new.wrote', { path: `${folder}/${name}` })),
    '',
    say('pack-new.next', { folder }),
  ])
}

const scaffoldOf = async (given: Given): Promise<Scaffold | { readonly problems: readonly Problem[] }> => {
  const [id = ''] = given.operands
  if (!isPackId(id)) return { problems: [badPackId(id, commandLine)] }
  const asOf = judgingDay(given.text('as-of'))
  if (typeof asOf !== 'string') return { problems: [asOf] }
  const base = given.text('extends')
  if (base === undefined) return { id, asOf }
  const topics = await loadTopics()
  const { value, problems } = await loadPack(base, topics)
  return value === undefined ? { problems } : { id, asOf, base: refOf(value) }
}
