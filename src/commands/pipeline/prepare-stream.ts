import { byPlace } from '../../model/by-place.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { type Stopwatch, unwatched } from '../../model/stopwatch.ts'
import { noSettings } from '../../policy/settings/settings.ts'
import { terminal } from '../../reports/terminal.ts'
import type { Given } from '../asking/command.ts'
import { loadAdjustedPacks } from '../loading/load-adjusted-packs.ts'
import { loadVocabulary } from '../loading/load-pack.ts'
import { declaredOf, loadSettings } from '../loading/load-settings.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import type { Manner } from '../telling/manner.ts'
import { holdTexts, type NamedText } from './held-texts.ts'
import { type PreparedCheck, requestOf } from './prepare-check.ts'
import { reportOn } from './report-on.ts'
import type { Search } from './search.ts'

/** A check that is made again and again, each time of texts that have nothing to do with those before. */
export interface PreparedStream {
  readonly packs: readonly PackInUse[]
  readonly asOf: IsoDate
  readonly manner: Manner
  /** What is settled and decides nothing. */
  readonly notices: readonly Problem[]
  /** What is asked of each text, as it was given: two streams with the same are judged alike. */
  readonly request: Pick<PreparedCheck['request'], 'asOf' | 'failOn' | 'strict'>
  readonly declared: PreparedCheck['declared']
  readonly held: PreparedCheck['held']
  readonly vocabulary: PreparedCheck['vocabulary']
  readonly judge: (texts: readonly NamedText[]) => Promise<Report | { readonly refused: readonly Problem[] }>
}

/**
 * Reads all that a stream is judged by; an exit code where something is wrong with it, which is then told. Of the settings, those that
 * change rules hold. Those that name files of the project do not, nor do lists of known failures and files of answers:
 * a path in a stream is no file of this project, even where it is called the same.
 */
export const prepareStream = async (given: Given, watch: Stopwatch = unwatched): Promise<PreparedStream | number> => {
  const request = requestOf(given)
  if ('problems' in request) return refuse(request.problems, languageTyped(given))
  const { topics, vocabulary, files: words } = await loadVocabulary()
  const settings = await loadSettings(given, topics)
  const declared = declaredOf(given, settings.sound, topics)
  // What machines read is English, whatever language the run speaks.
  const held = await loadAdjustedPacks(given, settings.sound, topics, 'en')
  const problems = [settings, declared, held].flatMap(part => part.problems)
  if (problems.length > 0) return refuse(problems.toSorted(byPlace), languageTyped(given))
  const { notices, ...packs } = held.value
  const prepared = (search: Search): PreparedCheck => ({
    request: { ...request, search },
    outputs: [{ format: terminal }],
    held: { ...packs, notices: [] },
    declared: declared.value,
    settings: noSettings,
    answers: { files: [], waivers: [], attestations: [], found: new Map() },
    vocabulary,
    words,
    language: 'en',
    crosswalks: [],
  })
  return {
    packs: packs.packs,
    asOf: request.asOf,
    manner: request.manner,
    notices,
    request,
    declared: declared.value,
    held: held.value,
    vocabulary,
    judge: async texts => {
      const checked = await reportOn(prepared(searchAmong(texts, watch)), holdTexts(texts, vocabulary, watch))
      return 'refused' in checked ? checked : checked.report
    },
  }
}

const searchAmong = (texts: readonly NamedText[], watch: Stopwatch): Search => ({
  paths: texts.map(({ path }) => path),
  except: [],
  progress: false,
  watch,
})
