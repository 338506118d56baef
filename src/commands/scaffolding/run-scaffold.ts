import { commandLine } from '../../model/command-line.ts'
import { documentKinds } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import { packsInUse } from '../../policy/packs-in-use.ts'
import { writeOut } from '../../shell/write.ts'
import type { Given } from '../pipeline/command.ts'
import { exitCodes } from '../pipeline/exit-codes.ts'
import { refuse } from '../pipeline/listing.ts'
import { loadPack, loadVocabulary, usualPack } from '../pipeline/load-pack.ts'
import { tell } from '../pipeline/tell.ts'
import { blankCard } from './blank-card.ts'

/** `waco scaffold` */
export const runScaffold = async (given: Given): Promise<number> => {
  const [wanted = 'model-card'] = given.operands
  const kind = documentKinds.find(known => known === wanted)
  if (kind === undefined) return refuse([unknownKind(wanted)])
  const { topics, vocabulary } = await loadVocabulary()
  const { value: pack, problems } = await loadPack(given.text('pack') ?? usualPack, topics)
  if (pack === undefined) return refuse(problems)
  const profile = given.text('profile')
  const { value: used, problems: unused } = packsInUse([pack], profile)
  if (unused.length > 0) return refuse(unused)
  const rules = used.flatMap(part => part.rules)
  const written = await writeOut(blankCard({ ...pack, rules, ...(profile && { profile }) }, kind, vocabulary))
  if (written === 'written' || written === 'closed') return exitCodes.fine
  await tell([written])
  return exitCodes.incomplete
}

const unknownKind = (wanted: string): Problem => ({
  code: 'usage/unknown-kind',
  what: `no kind of document is called "${wanted}"`,
  why: 'it is not known what the card should be of, so nothing was printed',
  fix: suggestion(wanted, documentKinds),
  at: commandLine,
})
