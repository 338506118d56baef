import { formatSpecs } from '../../formats/index.ts'
import type { Adjustment } from '../../model/adjustment.ts'
import {
  type Counterpart,
  type Crosswalk,
  type Elsewhere,
  type Framework,
  requirementOf,
} from '../../model/crosswalk.ts'
import { type BasisText, type Pack, standingOf } from '../../model/pack.ts'
import { type Rule, wholeSubject } from '../../model/rule.ts'
import type { Topic } from '../../model/topic.ts'
import { type AskedTopic, askedTopics } from '../../policy/asked-topics.ts'
import { writtenPath } from '../../reading/metadata/metadata-paths.ts'
import type { LanguageNames } from '../../reading/vocabulary/names-by-language.ts'
import { allCheckKinds } from '../loading/all-check-kinds.ts'

/** Everything there is to say about a rule, as plain data: terminal, JSON and the generated pages are made from it. */
export interface Explanation extends Omit<Rule, 'check'> {
  readonly language: string
  readonly pack: Pick<Pack, 'id' | 'version' | 'title' | 'authority' | 'asOf'> & { readonly standing: string }
  readonly themeTitle: string
  /** What the project has changed about it; the level and the check are those of the pack. */
  readonly adjusted?: Adjustment
  readonly clauses: readonly CitedClause[]
  readonly looksFor: readonly LookedFor[]
  readonly crosswalk: readonly Mapping[]
}

/** A clause with everything about its text. */
export interface CitedClause extends BasisText {
  readonly clause: string
}

/** A topic, and where its answer is looked for. */
export interface LookedFor extends AskedTopic {
  readonly title: string
  readonly meaning: string
  readonly metadata: readonly { readonly format: string; readonly keys: readonly string[] }[]
  readonly names: readonly LanguageNames[]
}

/** What one framework has to do with a rule. */
export interface Mapping {
  readonly framework: Pick<Framework, 'id' | 'title' | 'edition'>
  readonly counterparts: readonly Counterpart[]
  readonly elsewhere?: Elsewhere
}

/** What explaining draws on besides the pack. */
export interface Reference {
  readonly language: string
  readonly topics: readonly Topic[]
  readonly names: ReadonlyMap<string, readonly LanguageNames[]>
  readonly crosswalks: readonly Crosswalk[]
}

export const explanationOf = (rule: Rule, pack: Pack, reference: Reference): Explanation => {
  const { check: _check, ...words } = rule
  const { id, version, title, authority, asOf } = pack
  return {
    language: reference.language,
    ...words,
    pack: { id, version, title, authority, asOf, standing: standingOf(pack) },
    themeTitle: pack.themes.find(theme => theme.id === rule.theme)?.title ?? rule.theme,
    clauses: rule.basis.flatMap(({ text, clause }) =>
      pack.basis.filter(({ key }) => key === text).map(basis => ({ ...basis, clause })),
    ),
    looksFor: askedTopics(rule, allCheckKinds).flatMap(asked => lookedFor(asked, rule, reference)),
    crosswalk: reference.crosswalks.flatMap(crosswalk => mappingOf(rule, crosswalk)),
  }
}

const lookedFor = (asked: AskedTopic, rule: Rule, { topics, names }: Reference): readonly LookedFor[] =>
  topics
    .filter(({ id }) => id === asked.topic)
    .map(({ title, meaning }) => ({
      ...asked,
      title,
      meaning,
      metadata: metadataFor(asked, rule),
      names: names.get(asked.topic) ?? [],
    }))

/** Keys of the formats in which documents that the rule applies to are written. */
const metadataFor = ({ topic }: AskedTopic, { appliesTo }: Rule): LookedFor['metadata'] =>
  formatSpecs.flatMap(({ id, metadata }) => {
    if (metadata === undefined || !appliesTo.some(kind => kind === wholeSubject || kind === metadata.kind)) return []
    const keys = metadata.rows.filter(row => row.topic === topic).map(({ path }) => writtenPath(path))
    return keys.length === 0 ? [] : [{ format: id, keys }]
  })

/** Nothing for rules of packs that the crosswalk does not know; no counterparts where none is known. */
const mappingOf = (rule: Rule, crosswalk: Crosswalk): readonly Mapping[] => {
  const requirement = requirementOf(rule.id, crosswalk.packs)
  if (requirement === undefined) return []
  const counterparts = crosswalk.counterparts.get(requirement) ?? []
  const elsewhere = crosswalk.elsewhere.get(requirement)
  if (counterparts.length === 0 && elsewhere === undefined && !crosswalk.noneKnown.has(requirement)) return []
  const { id, title, edition } = crosswalk.framework
  return [{ framework: { id, title, edition }, counterparts, ...(elsewhere && { elsewhere }) }]
}
