import { commandLine } from '../../model/command-line.ts'
import { documentKinds } from '../../model/document.ts'
import { refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import { skeletonWords } from '../../reading/vocabulary/skeleton-words.ts'
import { writeNewFile, writeOut } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { askedIn } from '../asking/usage-problems.ts'
import { loadVocabulary } from '../loading/load-pack.ts'
import { loadChosenPacks } from '../loading/load-packs-in-use.ts'
import { loadSettings, packsOf, profileOf } from '../loading/load-settings.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { blankCard } from './blank-card.ts'

/** `waco scaffold` */
export const runScaffold = async (given: Given): Promise<number> => {
  const [wanted = 'model-card'] = given.operands
  const kind = documentKinds.find(known => known === wanted)
  if (kind === undefined) return refuse([unknownKind(wanted)], languageTyped(given))
  const { topics, vocabulary, lexicons } = await loadVocabulary()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const words = skeletonWords(lexicons, language)
  if ('known' in words) {
    const at = given.text('lang') === undefined ? settings.value.language?.at : undefined
    return refuse([askedIn(at, noLexicon(language, words.known))], language)
  }
  const profile = profileOf(given, settings.value)
  const asked = packsOf(given, settings.value)
  const { value: used, problems } = await loadChosenPacks(asked, profile, topics, language)
  if (problems.length > 0) return refuse(problems, language)
  const packs = used.map(({ pack }) => refOf(pack))
  const rules = used.flatMap(part => part.rules)
  const card = blankCard({ packs, rules, ...(profile && { profile: profile.text }) }, kind, vocabulary, words)
  const problem = await put(given.text('output'), card)
  if (problem === undefined) return exitCodes.fine
  await tell([problem], 'auto', language)
  return problem.code === 'output/not-written' ? exitCodes.incomplete : exitCodes.usage
}

/** Into a file that is not there yet, or to standard output, whose reader may have gone. */
const put = async (path: string | undefined, card: string): Promise<Problem | undefined> => {
  if (path !== undefined) return writeNewFile(path, card)
  const written = await writeOut(card)
  return written === 'written' || written === 'closed' ? undefined : written
}

const unknownKind = (wanted: string): Problem => ({
  code: 'usage/unknown-kind',
  what: `no kind of document is called "${wanted}"`,
  why: 'it is not known what the card should be of, so nothing was printed',
  fix: suggestion(wanted, documentKinds),
  at: commandLine,
})

const noLexicon = (wanted: string, known: readonly string[]): Problem => ({
  code: 'usage/no-lexicon',
  what: `there is no lexicon for "${wanted}"`,
  why: 'no heading is known in that language, so a card in it could not be read',
  fix: `use one of: ${known.join(', ')}`,
  at: commandLine,
})
