import type { Counterpart } from '../../model/crosswalk.ts'
import { type DocumentKind, documentKinds } from '../../model/document.ts'
import type { Information } from '../../model/fact.ts'
import { changesTo, type Example, type Rule, type SubjectExample, wholeSubject } from '../../model/rule.ts'
import { counterpartText } from '../../reports/text/counterpart-text.ts'
import { either, listed } from '../../reports/words/listed.ts'
import type { Say } from '../../reports/words/say.ts'
import type { CitedClause, LookedFor, Mapping } from './explanation.ts'

/** What explanations say in words, wherever they are shown. */
export const kindsText = ({ appliesTo }: Pick<Rule, 'appliesTo'>, say: Say): string => {
  const kinds = appliesTo.flatMap(kind => (kind === wholeSubject ? [] : [kindText(kind, say)]))
  return kinds.length === 0 ? say('explain.all-documents') : listed(kinds, say)
}

const kindText = (kind: DocumentKind, say: Say): string => say(`kind.${kind}`)

/** What an example consists of: one document, or several of one project. */
export const exampleParts = (example: Example | SubjectExample, say: Say): readonly ExamplePart[] =>
  'text' in example
    ? [{ name: kindText(example.kind, say), text: example.text }]
    : example.documents.map(({ name, text }) => ({ name: nameText(name, say), text }))

export interface ExamplePart {
  readonly name: string
  readonly text: string
}

/** An example gives a document under its kind, or under the name of a file. */
const nameText = (name: string, say: Say): string => {
  const kind = documentKinds.find(known => known === name)
  return kind === undefined ? name : kindText(kind, say)
}

export const datesText = ({ inForce, withdrawn }: Pick<Rule, 'inForce' | 'withdrawn'>, say: Say): string =>
  withdrawn === undefined
    ? say('explain.from-day', { date: inForce })
    : say('explain.until-day', { date: inForce, withdrawn })

/** What later packs did to a rule, the first one first: `tightened by waco@2026.07: …`. */
export const changeTexts = ({ origin }: Pick<Rule, 'origin'>, say: Say): readonly string[] =>
  changesTo(origin).map(({ kind, by, because }) =>
    say('finding.changed', { how: say(`change.${kind}`), pack: by, reason: because }),
  )

/** `China, 2023-10-18; voluntary; text read in part`. */
export const sourceText = (
  { issuer, date, binding, read }: Pick<CitedClause, 'issuer' | 'date' | 'binding' | 'read'>,
  say: Say,
): string =>
  say('source.line', {
    issuer,
    date,
    binding: say(binding ? 'source.binding' : 'source.voluntary'),
    read: say(`read.${read}`),
  })

/** What the answers must show, after "must show". */
export const showsText = ({ shows, showsAny }: Pick<LookedFor, 'shows' | 'showsAny'>, say: Say): string => {
  const [all, any] = [listed(words(shows, say), say), either(words(showsAny, say), say)]
  return all === '' || any === '' ? all + any : say('explain.shows-both', { all, any })
}

const words = (kinds: readonly Information[], say: Say): readonly string[] => kinds.map(kind => say(`shows.${kind}`))

/** `"Limitations", "Known limitations" and 3 more`; a lexicon lists dozens. */
export const fewNames = (names: readonly string[], most: number, say: Say): string => {
  const few = names.slice(0, most).map(name => say('explain.name', { name }))
  const rest = names.length - few.length
  return rest > 0 ? say('explain.more-names', { names: few.join(say('list.between')), n: rest }) : listed(few, say)
}

/** The clauses of one framework, uncertain ones marked; or that none is known. */
export const mappingText = ({ counterparts, elsewhere }: Mapping, say: Say): string => {
  const clauses = counterparts.map(counterpart => clauseText(counterpart, say))
  const outside =
    elsewhere === undefined
      ? []
      : [
          say(elsewhere.certainty === 'uncertain' ? 'explain.outside-uncertain' : 'explain.outside', {
            place: elsewhere.place,
          }),
        ]
  return [...(clauses.length > 0 ? clauses : [say('explain.no-counterpart')]), ...outside].join(say('list.clauses'))
}

const clauseText = (counterpart: Counterpart, say: Say): string => {
  const how = counterpartText(counterpart, say)
  return how === '' ? counterpart.clause : say('explain.counterpart', { clause: counterpart.clause, how })
}
