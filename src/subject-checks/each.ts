import type { CheckText } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectJudgement } from '../model/subject-judgement.ts'
import { lifted, together } from './answers/judgements.ts'

interface Params {
  readonly check: CheckText
}

/** A question to single documents, to which none may give a wrong answer: no page about open weights forbids uses. */
export const each: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'each',
  summary:
    'Every document that describes the subject passes the nested check, which is one for single documents; those to which it does not apply are left out.',
  params: {
    type: 'object',
    properties: {
      check: { $ref: '#/$defs/check' },
    },
    required: ['check'],
    additionalProperties: false,
  },
  bind: ({ check }, bind) => {
    const ask = bind.document(check)
    return ({ own: [first, ...more] }, circumstances) => {
      const answer = (evidence: Evidence): SubjectJudgement => lifted(ask(evidence, circumstances), evidence)
      return together([answer(first), ...more.map(answer)])
    }
  },
})
