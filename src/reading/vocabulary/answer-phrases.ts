import type { Layers } from '../phrases/layers.ts'
import type { Names } from '../phrases/name-table.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { normaliseText } from '../text/normalise.ts'

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

export const readAnswers = (lexicons: Layers, signals: Layers, others: Layers, labels: Names): AnswerPhrases => ({
  placeholders: new Set([
    ...['whole', 'forms'].flatMap(key => [...lexicons.named('placeholders', key)]),
    ...others.made('blanks =', () => others.byKey('blanks').map(([text]) => normaliseText(text))),
  ]),
  unfinishedMarks: signals.all('unfinished-marks'),
  keywords: lexicons.names('keywords'),
  labels,
  bracketed: lexicons.phrases('placeholders', 'bracketed'),
  slots: lexicons.phrases('placeholders', 'slots'),
  masks: lexicons.phrases('placeholders', 'masks'),
  standIns: lexicons.named('placeholders', 'stand-ins'),
  orders: lexicons.phrases('placeholders', 'orders'),
  promises: lexicons.phrases('placeholders', 'promises'),
  instructions: lexicons.phrases('placeholders', 'instructions'),
  describes: lexicons.phrases('placeholders', 'describes'),
  described: lexicons.named('placeholders', 'described'),
  fields: lexicons.named('placeholders', 'fields'),
  numbered: lexicons.named('placeholders', 'numbered'),
  options: lexicons.phrases('placeholders', 'options'),
  boilerplate: lexicons.phrases('boilerplate', 'contains'),
  generated: lexicons.phrases('boilerplate', 'begins'),
  toolWorks: signals.phrases('tool-works'),
  mockLatin: signals.named('mock-latin'),
  hollowWhole: lexicons.named('hollow', 'whole'),
  hollowMarks: lexicons.named('hollow', 'marks'),
  hollowWords: lexicons.named('hollow', 'words'),
  kindWords: lexicons.named('hollow', 'kinds'),
  hollowPhrases: lexicons.phrases('hollow', 'phrases'),
  demandsOfUsers: lexicons.phrases('placeholders', 'users'),
  placeLeads: lexicons.all('placeholders', 'leads'),
  commands: lexicons.phrases('placeholders', 'commands'),
  commandPlaces: lexicons.all('placeholders', 'places'),
  exampleLeads: lexicons.phrases('placeholders', 'examples'),
  blankFor: lexicons.listOf('blank-for', () => lexicons.byKey('blank-for')),
  none: lexicons.named('none', 'whole'),
  noneBegins: lexicons.phrases('none', 'begins'),
  noneExcept: lexicons.phrases('none', 'except'),
  negations: lexicons.named('none', 'negations'),
  denialWords: lexicons.named('none', 'words'),
  saysNo: lexicons.phrases('none', 'no'),
  yesOption: lexicons.named('options', 'yes'),
  noOption: lexicons.named('options', 'no'),
  affirmations: new Set([
    ...lexicons.named('options', 'yes'),
    ...lexicons.named('affirmations', 'words'),
    ...others.made('yes =', () => others.byKey('yes').map(([text]) => normaliseText(text))),
  ]),
  asksWhether: lexicons.phrases('affirmations', 'asks'),
  asksWhetherWith: lexicons.phrases('affirmations', 'within'),
  whetherNames: new Set(),
  // A mere dash is one way to say so, and nothing is left of it when it is normalised.
  notApplicable: new Set(
    lexicons.made('not-applicable', () =>
      lexicons.all('not-applicable', 'whole').map(text => normaliseText(text) || text),
    ),
  ),
  notApplicableBegins: lexicons.phrases('not-applicable', 'begins'),
  withheldBegins: lexicons.phrases('withheld', 'begins'),
  referenceWords: lexicons.named('references', 'words'),
  defers: lexicons.phrases('references', 'defers'),
  defersAtEnd: lexicons.phrases('references', 'defers-at-end'),
  referenceLeads: lexicons.phrases('references', 'leads'),
  referencePlaces: lexicons.phrases('references', 'places'),
  referenceParts: lexicons.phrases('references', 'parts'),
})
