import { commandLine } from '../../model/command-line.ts'
import { documentKinds } from '../../model/document.ts'
import { packLanguage } from '../../model/locale.ts'
import { refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import { writeOut } from '../../shell/write.ts'
import type { Given } from '../pipeline/command.ts'
import { exitCodes } from '../pipeline/exit-codes.ts'
import { languageOf, languageTyped } from '../pipeline/language.ts'
import { refuse } from '../pipeline/listing.ts'
import { loadVocabulary } from '../pipeline/load-pack.ts'
import { loadChosenPacks } from '../pipeline/load-packs-in-use.ts'
import { loadSettings, packsOf, profileOf } from '../pipeline/load-settings.ts'
import { tell } from '../pipeline/tell.ts'
import { blankCard } from './blank-card.ts'

/** `waco scaffold` */
export const runScaffold = async (given: Given): Promise<number> => {
  const [wanted = 'model-card'] = given.operands
  const kind = documentKinds.find(known => known === wanted)
  if (kind === undefined) return refuse([unknownKind(wanted)], languageTyped(given))
  const { topics, vocabulary } = await loadVocabulary()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const profile = profileOf(given, settings.value)
  const asked = packsOf(given, settings.value)
  const { value: used, problems } = await loadChosenPacks(asked, profile, topics, packLanguage)
  if (problems.length > 0) return refuse(problems, language)
  const packs = used.map(({ pack }) => refOf(pack))
  const rules = used.flatMap(part => part.rules)
  const card = blankCard({ packs, rules, ...(profile && { profile: profile.text }) }, kind, vocabulary)
  const written = await writeOut(card)
  if (written === 'written' || written === 'closed') return exitCodes.fine
  await tell([written], 'auto', language)
  return exitCodes.incomplete
}

const unknownKind = (wanted: string): Problem => ({
  code: 'usage/unknown-kind',
  what: `no kind of document is called "${wanted}"`,
  why: 'it is not known what the card should be of, so nothing was printed',
  fix: suggestion(wanted, documentKinds),
  at: commandLine,
})
