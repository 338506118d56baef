import type { CheckText } from '../model/check.ts'
import type { DocumentKind } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectJudgement } from '../model/subject-judgement.ts'
import { lifted } from './answers/judgements.ts'
import { ofKinds } from './answers/tellers.ts'

interface Params {
  readonly among?: readonly [DocumentKind, ...DocumentKind[]]
  readonly check: CheckText
}

/** A question to single documents, which one of them has to answer: a license may stand in the card or in the disclosure. */
export const some: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'some',
  summary:
    'At least one document that describes the subject passes the nested check, which is one for single documents.',
  params: {
    type: 'object',
    properties: {
      among: {
        type: 'array',
        items: { $ref: '#/$defs/document-kind' },
        minItems: 1,
        uniqueItems: true,
        description: 'Only these kinds of document; without it all that describe the subject.',
      },
      check: { $ref: '#/$defs/check' },
    },
    required: ['check'],
    additionalProperties: false,
  },
  bind: ({ among, check }, bind) => {
    const ask = bind.document(check)
    return ({ own }, circumstances) => {
      const documents = ofKinds(own, among)
      // Without a document of these kinds, what is asked for is missing from the leading one.
      const [first, ...more] = documents ?? [own[0]]
      const answer = (evidence: Evidence): SubjectJudgement => lifted(ask(evidence, circumstances), evidence)
      return best([answer(first), ...more.map(answer)])
    }
  },
})

/** What could not be judged comes before the failures: it might have been the one that passes. */
const best = (judgements: readonly [SubjectJudgement, ...SubjectJudgement[]]): SubjectJudgement =>
  (['pass', 'not-judged', 'needs-review', 'fail'] as const)
    .map(wanted => judgements.find(({ outcome }) => outcome === wanted))
    .find(judgement => judgement !== undefined) ?? judgements[0]
