import type { Onlooker } from '../../model/candidate.ts'
import type { DocumentKind } from '../../model/document.ts'
import type { Sureness } from '../../model/fact.ts'
import type { Match } from '../../model/match.ts'
import type { Topic, TopicId } from '../../model/topic.ts'
import type { Names } from '../phrases/name-table.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Shelf } from '../phrases/shelf.ts'
import type { CountryNames } from '../values/countries.ts'
import type { DateWords } from '../values/date-words.ts'
import type { LicenseNames } from '../values/licenses.ts'
import type { Quantities } from '../values/quantities.ts'
import type { ResultHeads } from '../values/results.ts'
import type { UnitNames } from '../values/units.ts'
import type { AnswerPhrases } from './answer-phrases.ts'
import type { Claim } from './claim-words.ts'
import type { Conditions } from './conditions.ts'
import type { Dialect } from './dialects.ts'
import type { Makes } from './makes.ts'
import type { ProseWords } from './prose-words.ts'

/** A topic that a heading or label stands for. */
export interface NameMatch {
  readonly topic: TopicId
  readonly sure: Sureness
  readonly via: Match
  /** Of whom or what a question asks, where it says so in words of its own. */
  readonly about?: About
}

/** What a question names as the thing that it asks about. */
export interface About {
  /** Normalised. */
  readonly words: string
  /** Written as names are, in a text that writes other words otherwise. */
  readonly isName: boolean
}

/** Everything the data under `standards/topics/` says about how documents speak, ready for use. */
export interface Vocabulary extends Conditions {
  /** Told what reading passes over, where somebody asks. It travels with the words, as every step of reading has those at hand. */
  readonly onlooker?: Onlooker
  readonly topics: ReadonlyMap<TopicId, Topic>
  /** Headings by normalised name. */
  readonly headings: Names
  /** Run-in labels, row labels and column heads by normalised name; all headings are among them. */
  readonly labels: Names
  /** All names as written. */
  readonly written: (topic: TopicId) => readonly string[]
  /** The first of them, for messages: what was searched. */
  readonly searched: (topic: TopicId) => readonly string[]
  /** Is a normalised heading one of its names but for a slip? */
  readonly mistyped: (topic: TopicId, heading: string) => boolean
  /** Makes a list of phrases that is looked for together with the others. */
  readonly listOf: Shelf['listOf']
  /** Questions, and cues in running text; the keys are topics, with a `…` behind when anything may follow, with a `?` when a typed value is needed. */
  readonly asks: Phrases
  readonly cues: Phrases
  /** Phrases that take cues of their topic back. */
  readonly unless: Phrases
  /** Sentences with a place for what answers; the keys are those of `frames.ts`. */
  readonly frames: Phrases
  readonly claims: readonly Claim[]
  /** Topics on the whole thing, of which a list tells nothing on the topics after it. */
  readonly particulars: ReadonlySet<TopicId>
  readonly untoldByParticulars: ReadonlySet<TopicId>
  /** Headings (normalised) over plans, and topics that plans may tell of. */
  readonly plans: ReadonlySet<string>
  readonly toldByPlans: ReadonlySet<TopicId>
  /** Headings (normalised) over a copy of another thing's document. */
  readonly otherSubjects: ReadonlySet<string>
  /** Names that leave open what they are about. */
  readonly openNames: ReadonlySet<string>
  /** Names that say something else beside another word. */
  readonly wholeNames: ReadonlySet<string>
  /** Words beside a name for the thing itself, and such as say nothing; topics whose names stay what they are with them. */
  readonly aroundNames: Phrases
  readonly staysItself: ReadonlySet<TopicId>
  /** Headings on the data as a whole, below which no fields are named. */
  readonly overviews: ReadonlySet<string>
  /** Words for an entry of the data, and for its parts. */
  readonly records: Phrases
  /** First words of headings that tell what to do. */
  readonly verbs: ReadonlySet<string>
  readonly answers: AnswerPhrases
  /** Forms with names of their own, and those of them that are laid over already. */
  readonly dialects: readonly Dialect[]
  readonly items: readonly Dialect[]
  readonly titleBefore: readonly string[]
  readonly titleAfter: readonly string[]
  readonly titleTemplates: ReadonlySet<string>
  readonly titleKinds: readonly (readonly [string, DocumentKind])[]
  /** Words of a title by which a card is one of a system. */
  readonly systemCards: Phrases
  /** Headings (normalised) of READMEs about software, and words of READMEs about a model. */
  readonly softwareHeadings: ReadonlySet<string>
  readonly modelWords: Phrases
  /** Words that only generated dataset cards carry. */
  readonly datasetWords: Phrases
  /** Words for what is built on models, and words by which a text says that AI helped to make the project. */
  readonly systemWords: Phrases
  readonly madeWith: Phrases
  /** Headings (normalised) of the data sheet of a device or a substance. */
  readonly deviceHeadings: ReadonlySet<string>
  readonly codeTopics: ReadonlySet<string>
  readonly referenceTopics: ReadonlySet<string>
  readonly paperHosts: ReadonlySet<string>
  readonly usageCode: readonly string[]
  readonly citationCode: readonly string[]
  readonly metrics: ReadonlySet<string>
  /** Those among them that are words of running text, too. */
  readonly metricWords: ReadonlySet<string>
  /** Measures by whose names code also gives what a model puts out. */
  readonly outputNames: ReadonlySet<string>
  /** Names that models, formats and the calls which fetch them have in every language. */
  readonly makes: Makes
  /** Words for kinds of models, and for people by what they do. */
  readonly kindsOfModel: Phrases
  readonly people: Phrases
  /** What begins behind the title in an entry of a bibliography. */
  readonly entryMarks: Phrases
  readonly resultHeads: ResultHeads
  /** Heads (normalised) of a first column that names what the others tell, or parts of data. */
  readonly tableHeads: { readonly items: ReadonlySet<string>; readonly fields: ReadonlySet<string> }
  readonly licenses: LicenseNames
  readonly countries: CountryNames
  readonly dates: DateWords
  readonly reasons: Phrases
  readonly sequence: Phrases
  /** `Q` and `A`: what stands before a question, and before its answer. */
  readonly questionLabels: ReadonlySet<string>
  readonly answerLabels: ReadonlySet<string>
  /** What parts two names in a text. */
  readonly joins: (text: string) => RegExp
  /** Words that a sentence does not end in, unless it breaks off. */
  readonly leadsOn: ReadonlySet<string>
  /** Words by which a document names the work about itself. */
  readonly presents: Phrases
  /** Words right before a link to another thing, which is like it or an example. */
  readonly likens: ReadonlySet<string>
  /** Words for data, and words for models. */
  readonly dataNouns: Phrases
  readonly modelNouns: Phrases
  /** Words for what data are made of. */
  readonly contents: Phrases
  /** Words by which a sentence names the documented thing itself, and words by which it tells of another one. */
  readonly itself: Phrases
  /** Words that say of the one before them what comes behind: is, was. */
  readonly copulas: ReadonlySet<string>
  readonly otherThings: Phrases
  /** Words of what is wished, asked or supposed. */
  readonly wishes: Phrases
  /** Words before a measure that is still the same one. */
  readonly beforeMeasures: Phrases
  /** Words between a measure and its figure, and words beside both that make it a difference. */
  readonly toFigures: ReadonlySet<string>
  readonly differences: ReadonlySet<string>
  /** What is counted of work, and not of data: steps, hours. */
  readonly effort: Phrases
  /** The language in the name of a translated file. */
  readonly fileLanguage: RegExp
  /** Words behind a name with which a heading begins. */
  readonly afterNames: ReadonlySet<string>
  /** Words for bodies in scripts without capitals, normalised. */
  readonly bodies: readonly string[]
  /** Words inside the names of data sets and models, in the same scripts. */
  readonly works: readonly string[]
  readonly quantities: Quantities
  readonly numberWords: Phrases
  readonly units: UnitNames
  /** Words for lengths of time without a number: `monthly`. */
  readonly periods: Phrases
  /** Questions of data sheets, normalised beginnings. */
  readonly questions: ReadonlySet<string>
  /** Words for people who act for a body. */
  readonly roles: Phrases
  /** Capitals that name nobody. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that make a question of what they stand in, and those that may stand in one whatever it asks. */
  readonly interrogatives: Phrases
  readonly asked: Phrases
  /** How the language of the text is told. */
  readonly prose: ProseWords
}
