import type { CheckText } from '../model/check.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import { together } from './answers/judgements.ts'

/** Every one of several checks must pass; one that does not apply asks for nothing. */
export const all: SubjectCheckKind = defineSubjectCheck<readonly [CheckText, ...CheckText[]]>({
  kind: 'all',
  summary: 'Every nested check passes; nested checks that do not apply are left out.',
  params: { type: 'array', items: { $ref: '#/$defs/subject-check' }, minItems: 1 },
  bind: ([first, ...more], bind) => {
    const [check, ...checks] = [bind.subject(first), ...more.map(bind.subject)]
    return (evidence, circumstances) =>
      together([check(evidence, circumstances), ...checks.map(next => next(evidence, circumstances))])
  },
})
