import type { Idle, WaiverLimits } from '../model/waiver.ts'

/** What a run was asked, by rule and by document. */
export interface Asked {
  /** Whether a pack of the run has the rule, asked or not. */
  readonly isKnown: (rule: string) => boolean
  /** What the packs demand of waivers of a rule; nothing for a rule that was not asked, none for one without demands. */
  readonly limitsOf: (rule: string) => readonly WaiverLimits[] | undefined
  /** Whether the run looked where the document should be. */
  readonly lookedAt: (document: string) => boolean
}

/** Why there is no finding that somebody has answered for. `names` are those of the documents that were judged. */
export const whyNoFinding = (
  { rule, document }: { readonly rule: string; readonly document: string },
  names: ReadonlySet<string>,
  { isKnown, limitsOf, lookedAt }: Asked,
): Extract<Idle, 'no-such-rule' | 'rule-not-asked' | 'not-asked-of-it' | 'no-such-document' | 'not-looked-at'> => {
  if (!isKnown(rule)) return 'no-such-rule'
  if (limitsOf(rule) === undefined) return 'rule-not-asked'
  if (names.has(document)) return 'not-asked-of-it'
  return lookedAt(document) ? 'no-such-document' : 'not-looked-at'
}
