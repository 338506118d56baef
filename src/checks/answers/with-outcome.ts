import type { Judgement } from '../../model/judgement.ts'

/** The judgements of one outcome, typed as such: `all` and `any` differ only in which outcome goes first. */
export const withOutcome = <Outcome extends Judgement['outcome']>(
  judgements: readonly Judgement[],
  outcome: Outcome,
): readonly Extract<Judgement, { outcome: Outcome }>[] =>
  judgements.filter((judgement): judgement is Extract<Judgement, { outcome: Outcome }> => judgement.outcome === outcome)
