import type { Fact } from '../../model/fact.ts'

/** A name that means two topics asks for one of them: where code answers that one, the other was not left blank. */
export const besideAnswers = (facts: readonly Fact[]): readonly Fact[] =>
  facts.some(({ state }) => state === 'answered') ? facts.filter(({ reason }) => reason !== 'only-code') : facts
