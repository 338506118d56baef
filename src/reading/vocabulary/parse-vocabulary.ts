import type { Measure } from '../../model/measure.ts'
import { once } from '../../model/once.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Topic } from '../../model/topic.ts'
import { type Layers, layersOf, paired } from '../phrases/layers.ts'
import { type Shelf, shelfOfFiles } from '../phrases/shelf.ts'
import { keysOf, listsAt, readWordLists } from '../phrases/word-lists.ts'
import { normaliseText } from '../text/normalise.ts'
import { type CountryNames, countryNames } from '../values/countries.ts'
import { dateWords } from '../values/date-words.ts'
import type { LicenseNames } from '../values/licenses.ts'
import { quantities } from '../values/quantities.ts'
import { unitNames } from '../values/units.ts'
import { readAnswers } from './answer-phrases.ts'
import { readClaims } from './claim-words.ts'
import { readConditions } from './conditions.ts'
import { readDialects } from './dialects.ts'
import { englishFirst } from './english-first.ts'
import { joinsIn } from './joins.ts'
import { readProseWords } from './prose-words.ts'
import { readTitles } from './read-titles.ts'
import { readSignals } from './signals.ts'
import { readTopicNames } from './topic-names.ts'
import { languageInPath } from './translated-path.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The files under `standards/topics/`, each kind read for its own keys (`lexicon-schema.ts` lists them). Lexicons are laid
 * over each other: a language adds names, it never takes any away. A shelf of what the build has kept needs no file.
 */
export const parseVocabulary = (
  topics: readonly Topic[],
  files: readonly Source[],
  shelf: Shelf = shelfOfFiles(),
): Parsed<Vocabulary> => {
  const parsed = once(() => files.toSorted(englishFirst).map(file => ({ path: file.path, ...readWordLists(file) })))
  const layers = (form: string, name: RegExp): Layers =>
    layersOf(
      form,
      once(() =>
        parsed()
          .filter(({ path }) => name.test(path))
          .map(({ lists }) => lists),
      ),
      shelf,
    )
  const lexicons = layers('lexicon', /(?:^|\/)lexicon\.[^/]+$/)
  const signals = layers('signals', /(?:^|\/)signals\.yaml$/)
  const dates = layers('dates', /(?:^|\/)dates\.yaml$/)
  const others = layers('other-languages', /(?:^|\/)other-languages\.yaml$/)
  const known = new Map(topics.map(topic => [topic.id, topic]))
  const names = readTopicNames(lexicons, known, shelf)
  const dialects = readDialects(
    layers('dialect', /(?:^|\/)dialect\.[^/]+$/),
    known,
    lexicons.data('boilerplate', () => lexicons.all('boilerplate', 'contains')),
  )
  const unitsOf = (measure: Measure): readonly string[] => [
    ...signals.all('measures', measure),
    ...lexicons.all('measures', measure),
  ]
  const value: Vocabulary = {
    topics: known,
    ...names,
    listOf: shelf.listOf,
    dialects,
    items: [],
    verbs: lexicons.named('verbs'),
    otherSubjects: lexicons.names('other-subjects'),
    openNames: lexicons.names('open-names'),
    wholeNames: lexicons.names('whole-names'),
    aroundNames: lexicons.phrases('words', 'around-names'),
    overviews: lexicons.names('overviews'),
    records: lexicons.phrases('words', 'records'),
    answers: readAnswers(lexicons, signals, others, names.labels),
    ...readTitles(lexicons),
    ...readReadmes(lexicons),
    ...readSignals(signals),
    resultHeads: {
      metric: lexicons.named('result-heads', 'metric'),
      value: lexicons.named('result-heads', 'value'),
      dataset: lexicons.named('result-heads', 'dataset'),
      model: lexicons.named('result-heads', 'model'),
    },
    tableHeads: { items: lexicons.names('table-heads', 'items'), fields: lexicons.names('table-heads', 'fields') },
    licenses: readLicenseNames(layers('licenses', /(?:^|\/)licenses\.yaml$/)),
    countries: readCountries(layers('countries', /(?:^|\/)countries\.yaml$/)),
    dates: dateWords(dates.byKey('months'), dates.byKey('eras')),
    roles: lexicons.phrases('roles'),
    reasons: lexicons.phrases('words', 'reasons'),
    sequence: lexicons.phrases('words', 'sequence'),
    questionLabels: lexicons.named('words', 'question-labels'),
    answerLabels: lexicons.named('words', 'answer-labels'),
    joins: joinsIn(lexicons.all('words', 'joins')),
    leadsOn: lexicons.named('words', 'leads-on'),
    plans: lexicons.named('words', 'plans'),
    presents: lexicons.phrases('words', 'presents'),
    likens: lexicons.named('words', 'likens'),
    dataNouns: lexicons.phrases('words', 'data-nouns'),
    modelNouns: lexicons.phrases('words', 'model-nouns'),
    contents: lexicons.phrases('words', 'contents'),
    itself: lexicons.phrases('words', 'itself'),
    kindsOfModel: lexicons.phrases('words', 'kinds-of-model'),
    people: lexicons.phrases('words', 'people'),
    copulas: lexicons.named('words', 'copulas'),
    otherThings: lexicons.phrases('words', 'other-things'),
    wishes: lexicons.phrases('words', 'wishes'),
    beforeMeasures: lexicons.phrases('words', 'before-measures'),
    toFigures: lexicons.named('words', 'to-figures'),
    differences: lexicons.named('words', 'differences'),
    effort: lexicons.phrases('words', 'effort'),
    fileLanguage: languageInPath(signals.all('file-languages')),
    afterNames: lexicons.named('words', 'after-names'),
    bodies: [...lexicons.named('words', 'bodies')],
    works: [...lexicons.named('words', 'works')],
    quantities: quantities(
      unitsOf,
      [...signals.all('unit-signs'), ...lexicons.all('words', 'units')],
      lexicons.data('number words', () => lexicons.all('words', 'numbers')),
    ),
    numberWords: lexicons.phrases('words', 'numbers'),
    units: unitNames(unitsOf, lexicons.byKey('multiples')),
    periods: lexicons.phrases('words', 'periods'),
    questions: lexicons.named('titles', 'questions'),
    interrogatives: lexicons.phrases('words', 'interrogatives'),
    asked: lexicons.phrases('words', 'asked'),
    abbreviations: new Set(signals.all('abbreviations')),
    claims: readClaims(lexicons),
    prose: readProseWords(lexicons, others),
    ...readConditions(lexicons, signals, layers('metadata', /(?:^|\/)metadata\.yaml$/)),
  }
  // What was kept had none.
  const problems = shelf.isKept
    ? []
    : [
        ...parsed().flatMap(file => file.problems),
        ...parsed().flatMap(({ path, lists }) =>
          keysOf(listsAt(lists, 'topics'))
            .filter(([key]) => !topics.some(({ id }) => id === key))
            .map(([key]) => unknownTopic(path, key)),
        ),
      ]
  return { value, problems }
}

type ReadmeWords = 'softwareHeadings' | 'modelWords' | 'datasetWords' | 'systemWords' | 'madeWith' | 'deviceHeadings'

const readReadmes = (lexicons: Layers): Pick<Vocabulary, ReadmeWords> => ({
  softwareHeadings: lexicons.names('readmes', 'software'),
  modelWords: lexicons.phrases('readmes', 'model'),
  datasetWords: lexicons.phrases('readmes', 'dataset'),
  systemWords: lexicons.phrases('readmes', 'system'),
  madeWith: lexicons.phrases('readmes', 'made'),
  deviceHeadings: lexicons.names('readmes', 'device'),
})

const readLicenseNames = (files: Layers): LicenseNames => ({
  spdx: new Map(
    paired(files.made('spdx', () => files.byKey('spdx').flatMap(([name, id]) => [normaliseText(name), id]))),
  ),
  addresses: new Map(files.byKey('addresses').map(([address, id]) => [address.toLowerCase(), id] as const)),
  sites: new Set(files.all('sites').map(site => site.toLowerCase())),
  custom: new Set(files.all('custom').map(name => name.toLowerCase())),
  unknown: new Set(files.all('unknown').map(name => name.toLowerCase())),
  vague: new Set(files.all('vague').map(name => name.toLowerCase())),
  codeOnly: files.phrases('code-only'),
})

const unknownTopic = (path: string, name: string): Problem => ({
  code: 'lexicon/unknown-topic',
  what: `the lexicon names a topic "${name}" that nobody knows`,
  why: 'no rule could ask about it',
  fix: 'add the topic to standards/topics/topics.yaml, or correct its name',
  at: { path },
})

const readCountries = (layers: Layers): CountryNames =>
  countryNames(
    once(() => layers.byKey('countries')),
    {
      words: layers.all('words'),
      particles: layers.all('particles'),
      before: layers.all('peoples', 'before'),
      behind: layers.all('peoples', 'behind'),
    },
    layers,
  )
