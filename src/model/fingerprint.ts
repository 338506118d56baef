import type { RuleId } from './rule.ts'

/**
 * What a finding is about, apart from where it stands: a topic (`limitations`), a thing named under one
 * (`training-data:glotcc`), a section (`#uses/direct-use`), a link (`link:docs-data-md`). Made of words, never of a line.
 */
export type Mark = string

/** What tells a finding from others wherever its document lies: it outlives a renamed file. */
export const likenessOf = ({ rule, marks }: { readonly rule: RuleId; readonly marks: readonly Mark[] }): string =>
  marks.length === 0 ? rule : `${rule}[${marks.join(' ')}]`

/**
 * What tells a finding from all others of a run, and what it is known by in the next one: for baselines and for tools that
 * follow findings over time. `about` is the name of its document, or of its subject. Neither a rule nor a mark holds a
 * bracket, so no two findings share one.
 */
export const fingerprintOf = (of: { readonly rule: RuleId; readonly marks: readonly Mark[] }, about: string): string =>
  `${likenessOf(of)}@${about}`

/** What a fingerprint was made of; nothing where it was made by no `fingerprintOf`. */
export const partsOfFingerprint = (
  fingerprint: string,
): { readonly rule: RuleId; readonly marks: readonly Mark[]; readonly about: string } | undefined => {
  const [, rule, marks = '', about] = /^([^[\]@]+)(?:\[([^[\]]+)\])?@(.+)$/s.exec(fingerprint) ?? []
  if (rule === undefined || about === undefined) return undefined
  // The brand enters here: whether a pack has such a rule is asked where the packs are known.
  return { rule: rule as RuleId, marks: marks === '' ? [] : marks.split(' '), about }
}

/** Whether what the one is about takes the other in: a topic takes in everything named under it. */
export const covers = (wide: Mark, narrow: Mark): boolean => narrow === wide || narrow.startsWith(`${wide}:`)
