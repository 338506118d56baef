import type { Outcome } from './finding.ts'
import type { ReadDepth } from './pack.ts'
import type { RuleId } from './rule.ts'

/** A requirement, whichever pack asks for it: the last two parts of a rule id, `SAF-01` of `WACO-SAF-01`. */
export type RequirementId = string & { readonly brand: 'RequirementId' }

export const strengths = ['comparable', 'partial', 'related'] as const
/** How near a clause comes: asks for comparable information; for part of it, or of fewer; for something akin. */
export type Strength = (typeof strengths)[number]

export const certainties = ['certain', 'uncertain'] as const
/** `uncertain`: to be checked by a person before anybody relies on it. */
export type Certainty = (typeof certainties)[number]

export const searches = ['every-requirement', 'cited-requirements'] as const
/** For which requirements a counterpart was looked for: each, or only those whose sources cite the framework. */
export type SoughtFor = (typeof searches)[number]

/** A text of somebody else that asks for similar things. */
export interface Framework {
  /** The name of its file: `eu-ai-act`. */
  readonly id: string
  readonly title: string
  readonly edition: string
  readonly issuer: string
  readonly url?: string
  readonly read: ReadDepth
  /** That a mapping claims no equivalence. */
  readonly standing: string
  /** Whom its parts concern, and from when. */
  readonly notes: readonly string[]
}

/** A place in a framework that asks for what a requirement asks for. */
export interface Counterpart {
  readonly clause: string
  readonly strength: Strength
  readonly certainty: Certainty
  readonly note?: string
}

/** A text outside the framework that answers where the framework itself does not. */
export interface Elsewhere {
  readonly place: string
  readonly certainty: Certainty
}

/** Where one framework asks for what our requirements ask for. */
export interface Crosswalk {
  readonly framework: Framework
  /** Packs whose rule ids name our requirements; another pack may mean anything by `SAF-01`. */
  readonly packs: readonly string[]
  readonly soughtFor: SoughtFor
  /** How clauses begin, in the order of the framework. */
  readonly parts: readonly string[]
  readonly counterparts: ReadonlyMap<RequirementId, readonly Counterpart[]>
  /** Requirements for which none is known. */
  readonly noneKnown: ReadonlySet<RequirementId>
  readonly elsewhere: ReadonlyMap<RequirementId, Elsewhere>
}

/** The requirement that a rule asks for, if the rule comes from one of the packs. */
export const requirementOf = (rule: RuleId, packs: readonly string[]): RequirementId | undefined => {
  const [, pack = '', requirement = ''] = /^(.+)-([A-Z]+-\d+)$/.exec(rule) ?? []
  // The brand enters here: a rule id ends in a requirement.
  return packs.includes(pack.toLowerCase()) ? (requirement as RequirementId) : undefined
}

/** What one run says about the clauses of a framework: which rules speak of each, and how they came out. */
export interface Coverage {
  readonly framework: Framework
  /** In the order of the framework. */
  readonly clauses: readonly ClauseCoverage[]
  /** Rules of the run for which no counterpart is known. */
  readonly noneKnown: readonly RuleId[]
  /** Rules of the run for which none was looked for. */
  readonly notSought: readonly RuleId[]
}

export interface ClauseCoverage {
  readonly clause: string
  readonly rules: readonly RuleCoverage[]
}

export interface RuleCoverage extends Omit<Counterpart, 'clause'> {
  readonly rule: RuleId
  /** Findings of the rule in this run while it is in force; empty when it was asked of no document. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>
  /** Findings of a rule that is not in force. */
  readonly notInForce: number
}
