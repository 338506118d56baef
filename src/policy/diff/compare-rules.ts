import { levels, type Rule } from '../../model/rule.ts'
import { asksAtLeast, canonical } from '../demands.ts'

/** In which way a rule is another one now. `changed`: that it is stricter or looser can neither be shown. */
export const ways = ['stricter', 'looser', 'changed', 'reworded', 'moved'] as const
export type Way = (typeof ways)[number]

/** One field of a rule, before and after, as plain data. */
export interface FieldChange {
  readonly field: string
  readonly way: Way
  readonly from: unknown
  readonly to: unknown
}

/** All fields of a rule that differ. */
export const compareRules = (before: Rule, after: Rule): readonly FieldChange[] =>
  fields.flatMap(({ field, of, way }) => {
    const [from, to] = [of(before) ?? null, of(after) ?? null]
    return canonical(from) === canonical(to) ? [] : [{ field, way: way(before, after), from, to }]
  })

/** What the changes of a rule amount to: stricter in one field and looser in another is neither. */
export const waysOf = (changes: readonly FieldChange[]): readonly Way[] => {
  const found = new Set(changes.map(({ way }) => way))
  if (found.has('changed') || (found.has('stricter') && found.has('looser'))) {
    found.delete('stricter')
    found.delete('looser')
    found.add('changed')
  }
  return ways.filter(way => found.has(way))
}

interface Field {
  readonly field: string
  readonly of: (rule: Rule) => unknown
  readonly way: (before: Rule, after: Rule) => Way
}

const reworded = (): Way => 'reworded'

const fields: readonly Field[] = [
  {
    field: 'level',
    of: ({ level }) => level,
    way: (before, after) => (levels.indexOf(after.level) < levels.indexOf(before.level) ? 'stricter' : 'looser'),
  },
  {
    field: 'applies-to',
    of: ({ appliesTo }) => appliesTo.toSorted(),
    way: (before, after) => byAppliesTo(before, after),
  },
  { field: 'check', of: ({ checkText }) => checkText, way: (before, after) => byCheck(before, after) },
  {
    field: 'in-force',
    of: ({ inForce }) => inForce,
    way: (before, after) => (after.inForce < before.inForce ? 'stricter' : 'looser'),
  },
  {
    field: 'withdrawn',
    of: ({ withdrawn }) => withdrawn,
    way: (before, after) => ((after.withdrawn ?? never) > (before.withdrawn ?? never) ? 'stricter' : 'looser'),
  },
  { field: 'theme', of: ({ theme }) => theme, way: () => 'moved' },
  ...(['title', 'statement', 'why', 'remedy'] as const).map(field => ({
    field,
    of: (rule: Rule) => rule[field],
    way: reworded,
  })),
  { field: 'reading', of: ({ reading }) => reading, way: reworded },
  { field: 'basis', of: ({ basis }) => basis, way: reworded },
  { field: 'examples', of: rule => writtenExamples(rule), way: reworded },
]

/** Without the kind where it is the usual one, which only follows from "applies-to". */
const writtenExamples = ({ examples, appliesTo }: Rule): unknown =>
  examples.map(example => {
    if ('documents' in example) return { outcome: example.outcome, documents: example.documents }
    const { kind, outcome, text } = example
    return kind === appliesTo[0] ? { outcome, text } : { outcome, text, kind }
  })

/** After every day that can be written. */
const never = '9999-99-99'

const byAppliesTo = (before: Rule, after: Rule): Way => {
  const [then, now]: readonly (readonly string[])[] = [before.appliesTo, after.appliesTo]
  const kept = then?.every(kind => now?.includes(kind))
  const old = now?.every(kind => then?.includes(kind))
  return kept ? 'stricter' : old ? 'looser' : 'changed'
}

const byCheck = (before: Rule, after: Rule): Way => {
  const [more, less] = [asksAtLeast(after.checkText, before.checkText), asksAtLeast(before.checkText, after.checkText)]
  if (more && less) return 'reworded'
  return more ? 'stricter' : less ? 'looser' : 'changed'
}
