import type { Counterpart } from '../../model/crosswalk.ts'
import { documentKinds, kindText } from '../../model/document.ts'
import type { Information } from '../../model/fact.ts'
import { changesTo, type Example, type Rule, type SubjectExample, wholeSubject } from '../../model/rule.ts'
import { counterpartText } from '../../reports/text/counterpart-text.ts'
import { either, listed } from '../../reports/text/listed.ts'
import { english } from '../../reports/words/say.ts'
import type { CitedClause, LookedFor, Mapping } from './explanation.ts'

/** What explanations say in words, wherever they are shown. */
export const kindsText = ({ appliesTo }: Pick<Rule, 'appliesTo'>): string =>
  appliesTo[0] === wholeSubject ? 'all documents of one subject together' : listed(appliesTo.map(kindText))

/** What an example consists of: one document, or several of one project. */
export const exampleParts = (example: Example | SubjectExample): readonly ExamplePart[] =>
  'text' in example ? [{ name: kindText(example.kind), text: example.text }] : example.documents.map(asPart)

export interface ExamplePart {
  readonly name: string
  readonly text: string
}

/** An example gives a document under its kind, or under the name of a file. */
const nameText = (name: string): string => {
  const kind = documentKinds.find(known => known === name)
  return kind === undefined ? name : kindText(kind)
}

const asPart = ({ name, text }: ExamplePart): ExamplePart => ({ name: nameText(name), text })

export const datesText = ({ inForce, withdrawn }: Pick<Rule, 'inForce' | 'withdrawn'>): string =>
  withdrawn === undefined ? `from ${inForce}` : `from ${inForce}; withdrawn on ${withdrawn}`

/** What later packs did to a rule, the first one first: `tightened by waco@2026.07: …`. */
export const changeTexts = ({ origin }: Pick<Rule, 'origin'>): readonly string[] =>
  changesTo(origin).map(({ kind, by, because }) => `${english(`change.${kind}`)} by ${by}: ${because}`)

/** `China, 2023-10-18; voluntary; text read in part`. */
export const sourceText = ({ issuer, date, binding, read }: CitedClause): string =>
  `${issuer}, ${date}; ${binding ? 'binding' : 'voluntary'}; ${english(`read.${read}`)}`

/** What the answers must show, after "must show". */
export const showsText = ({ shows, showsAny }: Pick<LookedFor, 'shows' | 'showsAny'>): string =>
  [listed(words(shows)), either(words(showsAny))].filter(part => part !== '').join(', and ')

const words = (kinds: readonly Information[]): readonly string[] => kinds.map(kind => english(`shows.${kind}`))

/** `"Limitations", "Known limitations" and 3 more`; a lexicon lists dozens. */
export const fewNames = (names: readonly string[], most: number): string => {
  const few = names.slice(0, most).map(name => `"${name}"`)
  const rest = names.length - few.length
  return rest > 0 ? `${few.join(', ')} and ${rest} more` : listed(few)
}

/** The clauses of one framework, uncertain ones marked; or that none is known. */
export const mappingText = ({ counterparts, elsewhere }: Mapping): string => {
  const clauses = counterparts.map(clauseText)
  const outside =
    elsewhere === undefined
      ? []
      : [`outside it: ${elsewhere.place}${elsewhere.certainty === 'uncertain' ? ' (uncertain)' : ''}`]
  return [...(clauses.length > 0 ? clauses : ['no counterpart is known']), ...outside].join('; ')
}

const clauseText = (counterpart: Counterpart): string => {
  const how = counterpartText(counterpart, english)
  return how === '' ? counterpart.clause : `${counterpart.clause} (${how})`
}

export const noEquivalence = 'topics in common, from memory; no equivalence is claimed'
