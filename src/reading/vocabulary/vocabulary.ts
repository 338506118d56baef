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

/** What a whole answer, or a sentence of it, can say without saying anything of its own. */
export interface AnswerPhrases {
  /** Normalised answers that are nothing but a placeholder. */
  readonly placeholders: ReadonlySet<string>
  /** `TODO` and its like, at the start of a sentence. */
  readonly unfinishedMarks: readonly string[]
  /** Names of subjects that answer nothing in a bare list. */
  readonly keywords: ReadonlySet<string>
  /** Labels of topics, which answer nothing there either. */
  readonly labels: Names
  readonly bracketed: Phrases
  /** What a form leaves to be filled in, and words that tell what names were replaced with. */
  readonly slots: Phrases
  readonly masks: Phrases
  /** Words for a text that stands in the place of another. */
  readonly standIns: ReadonlySet<string>
  /** Words that put the answer off. */
  readonly promises: Phrases
  readonly instructions: Phrases
  /** Beginnings of what templates say of a key, and words that it is made of. */
  readonly describes: Phrases
  readonly described: ReadonlySet<string>
  /** Beginnings of sentences that end in a colon, below which stands what an author is to write. */
  readonly orders: Phrases
  /** Words for the fields of a form, and words that stand for a name with a number behind them. */
  readonly fields: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  /** Titles of works on the tools that write documents, which they cite in every one. */
  readonly toolWorks: Phrases
  /** Ends of option lists that were left whole. */
  readonly options: Phrases
  readonly boilerplate: Phrases
  /** Beginnings of sentences by which a tool says that it has written the file. */
  readonly generated: Phrases
  readonly mockLatin: ReadonlySet<string>
  /** Whole answers that say nothing in particular. */
  readonly hollowWhole: ReadonlySet<string>
  /** Words of sentences that say nothing in particular; one of the marks must be among them. */
  readonly hollowMarks: ReadonlySet<string>
  readonly hollowWords: ReadonlySet<string>
  /** What things are called that are described; a summary of nothing else says nothing. */
  readonly kindWords: ReadonlySet<string>
  /** A clause with one of these says nothing in particular either. */
  readonly hollowPhrases: Phrases
  /** Words for those who use the thing: a demand on them is an answer. */
  readonly demandsOfUsers: Phrases
  /** Words before the quoted name of a place to write at. */
  readonly placeLeads: readonly string[]
  /** Verbs that tell an author what to do, and words between them and the quoted name of a place. */
  readonly commands: Phrases
  readonly commandPlaces: readonly string[]
  /** Beginnings of examples that follow an instruction. */
  readonly exampleLeads: Phrases
  /** Phrases by the topic of which they say that nothing is known. */
  readonly blankFor: Phrases
  readonly none: ReadonlySet<string>
  readonly noneBegins: Phrases
  readonly noneExcept: Phrases
  /** Words that say no, and words beside them that say no more than that. */
  readonly negations: ReadonlySet<string>
  readonly denialWords: ReadonlySet<string>
  readonly saysNo: Phrases
  /** Names of the options yes and no, of which one may be ticked. */
  readonly yesOption: ReadonlySet<string>
  readonly noOption: ReadonlySet<string>
  /** Words that say yes and nothing else. */
  readonly affirmations: ReadonlySet<string>
  /** Beginnings of questions that yes answers, and words anywhere in them. */
  readonly asksWhether: Phrases
  readonly asksWhetherWith: Phrases
  /** Items of a form (normalised) that offer yes and no without asking so. */
  readonly whetherNames: ReadonlySet<string>
  readonly notApplicable: ReadonlySet<string>
  readonly notApplicableBegins: Phrases
  readonly withheldBegins: Phrases
  readonly referenceWords: ReadonlySet<string>
  /** Beginnings of short sentences that leave the answer to another place. */
  readonly defers: Phrases
  /** Ends of such sentences. */
  readonly defersAtEnd: Phrases
  readonly referenceLeads: Phrases
  readonly referencePlaces: Phrases
  /** Parts of a document that a pointer may name, such as an appendix. */
  readonly referenceParts: Phrases
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
