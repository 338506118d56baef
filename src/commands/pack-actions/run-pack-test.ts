import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { loadPack, loadVocabulary, usualPack } from '../loading/load-pack.ts'
import { packTestLines } from '../pack-trials/pack-test-text.ts'
import { attackPack, type PackTest, testExamples } from '../pack-trials/pack-trial.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'

/** `waco pack test` */
export const runPackTest = async (given: Given): Promise<number> => {
  const [wanted = usualPack] = given.operands
  const language = languageTyped(given)
  const { topics, vocabulary } = await loadVocabulary()
  const { value: pack, problems } = await loadPack(wanted, topics)
  if (pack === undefined) return refuse(problems, language)
  const test = { ...testExamples(pack, vocabulary), ...attacks(given, pack, vocabulary) }
  const code = await writeListing(given, test, (shown, appearance) => packTestLines(shown, appearance, language))
  return code === exitCodes.fine && fails(test) ? exitCodes.failed : code
}

const attacks = (
  given: Given,
  pack: Parameters<typeof attackPack>[0],
  vocabulary: Vocabulary,
): Pick<PackTest, 'attacks'> => (given.on('mutate') ? { attacks: attackPack(pack, vocabulary) } : {})

/** An example that does not say the truth, or a must rule that paper passes. */
const fails = ({ examples, attacks }: PackTest): boolean =>
  examples.some(({ expected, outcome }) => outcome !== expected) ||
  attacks?.cases.some(({ level, result }) => level === 'must' && result === 'survived') === true
